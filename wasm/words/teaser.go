package words

// Teaser are the words of the small version for other sites, by the name that
// its page gives them. {0} is what was chosen or an amount.
var Teaser = map[string]Text{
	"teaser title":    {"サイバー事故は、1回いくらか", "What would an incident cost?"},
	"teaser people":   {"従業員", "People"},
	"teaser revenue":  {"年商", "Revenue"},
	"teaser incident": {"事故", "Incident"},
	"teaser label":    {"1回の被害額（低め〜高め）", "Cost of one incident (low to high)"},
	"teaser chance":   {"確率ではありません", "Not a probability"},
	"teaser go":       {"この条件でくわしく試算する", "See it in detail"},
	"teaser sources":  {"出典", "Sources (Japanese)"},
	"teaser without":  {"会社の大きさと事故の種類から、1回の被害額の幅を出します。次のページで試算できます。", "From the size of a company and the kind of incident: what one incident would cost. Estimate it on the next page."},
	"teaser start":    {"サイバー被害額を試算する", "Estimate what an incident would cost"},
}

// The words of the teaser that an amount or a choice is put into.
var (
	TeaserPeople  = Text{"{0}人くらい", "About {0}"}
	TeaserAbout   = Text{"{0}くらい", "About {0}"}
	TeaserTypical = Text{"ふつうは{0}", "Typically {0}"}
	TeaserTo      = Text{"〜", " – "}
)
