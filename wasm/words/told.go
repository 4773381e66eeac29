package words

// What the page says by itself when something was typed or chosen, which may be before
// the words that come after the program are there.
var (
	Announced      = Text{"想定被害額は{0}と、金額にできない分です。", "The estimated loss is {0} plus what cannot be priced."}
	AnnouncedRange = Text{"想定被害額は、ふつうで{0}と、金額にできない分です。低めは{1}、高めは{2}です。", "The estimated loss is typically {0} plus what cannot be priced; low {1}, high {2}."}
	ProblemAt      = Text{"{0}：{1}", "{0}: {1}"}
	Rewayed        = Text{"事故の種類に合わせて、計算のしかたを「{0}」に変えました。", "To fit the incident, the way of calculating was changed to “{0}”."}
	LeftExample    = Text{"会社の内容が変わったので、{0}だけの前提を外しました：{1}。", "The company is another now, so what belonged to {0} alone was taken out: {1}."}
	LeftWay        = Text{"{0}（「{1}」になりました）", "{0} (now “{1}”)"}
	Example        = Text{"例・{0}", "the example {0}"}
	ChancesFollow  = Text{"事故ごとの確率に合わせて、「投資の目安」の確率を入れ替えました。", "The chance in section 5 is now that of this incident."}
	NoAmount       = Text{"この方法では金額を出せません。", "This way gives no amount."}

	// LackText is why a way of calculating has no amount.
	LackText = Table[string, Text]{
		{"no-survey", Text{"この事故の被害額を調べた調査が見つかりません。ほかの計算のしかたを選んでください。", "No survey of this kind of loss was found. Choose another way."}},
		{"no-quotes", Text{"下の欄に、業者の見積もりなどを入れてください。", "Enter contractors' quotes below."}},
		{"no-cases", Text{"甲社と乙社はメールからの感染の実例なので、この事故には使えません。", "The two cases were infections by mail and do not fit this incident."}},
		{"no-transfer", Text{"送金してしまう額を入れるか、「実際に送金した会社の額で試す」を選んでください。", "Enter the amount sent, or tick “Try what other companies sent”."}},
	}
)
