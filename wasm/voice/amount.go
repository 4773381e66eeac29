package voice

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Headline writes an estimated amount, with three digits at most.
func (v Voice) Headline(yen decimal.Decimal) format.Text {
	if v.English() {
		return format.HeadlineEnglish(yen)
	}
	return format.Headline(yen)
}

// Plain writes an amount that was printed or entered.
func (v Voice) Plain(yen decimal.Decimal) format.Text {
	if v.English() {
		return format.PlainEnglish(yen)
	}
	return format.Plain(yen)
}

// Exact writes an amount to the yen.
func (v Voice) Exact(yen decimal.Decimal) string {
	if v.English() {
		return "¥" + format.Grouped(yen, 0)
	}
	return format.Exact(yen)
}

// Percent writes a share.
func (v Voice) Percent(share decimal.Decimal) string {
	if v.English() {
		return strings.TrimSuffix(format.Percent(share), "％") + "%"
	}
	return format.Percent(share)
}

// AboutPercent writes a share in whole percent, as a sentence needs it; never
// none for a little, nor all for nearly all.
func (v Voice) AboutPercent(share decimal.Decimal) string {
	about := share.Round(2)
	if !about.Equal(share) && (about.IsZero() || about.Equal(decimal.New(1, 0))) {
		return v.Percent(share)
	}
	return v.Percent(about)
}

// Parts writes a cell as value and unit, which are set in different sizes.
// 「＋？」 stands behind both and is set by whoever shows them.
func (v Voice) Parts(c format.Cell) format.Text {
	text := v.unsigned(c)
	if !c.Number() {
		return text // nothing stands beside a word
	}
	if c.Signed {
		text.Value = sign(c) + text.Value
	}
	if c.Yearly {
		text.Unit += v.Say(words.PerYear)
	}
	return text
}

// sign is what a signed cell has before its value; the minus is there already.
func sign(c format.Cell) string {
	switch {
	case nothing(c):
		return "±"
	case c.Value.IsPositive():
		return "＋"
	}
	return ""
}

// nothing reports whether a difference in whole 万円 is none.
func nothing(c format.Cell) bool {
	return c.Style == format.StyleMan && c.Value.Shift(-4).Round(0).IsZero()
}

func (v Voice) unsigned(c format.Cell) format.Text {
	switch c.Style {
	case format.StyleHeadline:
		return v.Headline(c.Value)
	case format.StylePlain:
		return v.Plain(c.Value)
	case format.StyleExact:
		return format.Text{Value: v.Exact(c.Value)}
	case format.StyleMan:
		if c.Signed && nothing(c) {
			return format.Text{Value: "0"}
		}
		if v.English() {
			return format.Text{Value: format.Million(c.Value)}
		}
		return format.Text{Value: format.Man(c.Value)}
	case format.StyleGrouped:
		return format.Text{Value: format.Grouped(c.Value, 0)}
	case format.StylePercent:
		percent := []rune(v.Percent(c.Value))
		end := len(percent) - 1
		return format.Text{Value: string(percent[:end]), Unit: string(percent[end:])}
	case format.StyleTimes:
		return format.Text{Value: format.Times(c.Value), Unit: v.Say(words.LeverageUnit)}
	case format.StyleTypedMoney:
		return format.Text{Value: v.Typed(calc.Money, c.Value)}
	case format.StyleTypedShare:
		return format.Text{Value: v.Typed(calc.Share, c.Value)}
	case format.StyleTypedCount:
		return format.Text{Value: v.Typed("", c.Value)}
	case format.StyleTypedDay:
		return format.Text{Value: v.Typed(calc.Day, c.Value)}
	case format.StyleRatio:
		return format.Text{Value: format.Times(c.Value)}
	}
	if c.Unpriced() {
		return format.Text{Value: format.Unknown}
	}
	return format.Text{Value: c.Text}
}

// Write writes a cell.
func (v Voice) Write(c format.Cell) string {
	text := v.Parts(c).String()
	if !c.Number() {
		return text
	}
	if c.Open {
		text += format.Plus
	}
	return c.Within(text)
}

// StyleOf is how amounts of the chosen estimate are written: what was printed
// or entered keeps its digits, what was computed is shown with three at most.
func StyleOf(r *calc.Answer) format.Style {
	if r.AsPrinted() {
		return format.StylePlain
	}
	return format.StyleHeadline
}

// asked asks, after another sentence, for what an amount lacks, where that is only
// an answer; empty where it is more.
func (v Voice) asked(why calc.Lack) string {
	if why != calc.LackTransfer {
		return ""
	}
	return v.Space() + v.Lack(why)
}

// NoAmount is a sentence for where there is no amount, and what would give one.
func (v Voice) NoAmount(t words.Text, why calc.Lack) string { return v.Say(t) + v.asked(why) }

// Waiting stands in the place of an amount while there is none: what is missing,
// in a word, or a dash.
func (v Voice) Waiting(why calc.Lack) string {
	if why != calc.LackTransfer {
		return v.Say(words.None)
	}
	return v.Say(words.Lacks.Of(why))
}

// Lack says why a way gives no amount. Where only an answer is missing, another
// way would lack it, too, and the sentence asks for it.
func (v Voice) Lack(why calc.Lack) string {
	if why == calc.LackTransfer {
		return v.Say(words.LackText.Of(string(why)))
	}
	return v.Sentences(v.Say(words.NoAmount), v.Say(words.LackText.Of(string(why))))
}
