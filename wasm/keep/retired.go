package keep

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/calc/bound"
	"cybercost/calc/cover"
)

// Fields of version 1 that nobody is asked any more.
const (
	RetiredIndustry         calc.Field = "industry"          // one of [Trades]; required
	RetiredMonitoringMonths calc.Field = "monitoring-months" // months in which cards were watched
	RetiredOnlineShop       calc.Field = "online-shop"       // a switch: the company sells on the net
)

// RetiredFields lists every field that is no longer asked.
func RetiredFields() []calc.Field {
	return []calc.Field{RetiredIndustry, RetiredMonitoringMonths, RetiredOnlineShop}
}

func isRetired(field calc.Field) bool { return slices.Contains(RetiredFields(), field) }

// Trade is an answer to the question about industry of version 1. It never
// moved an amount; today the trade is one of [Names].
type Trade string

// otherTrade says nothing that could be printed.
const otherTrade Trade = "other"

// Trades lists every trade that version 1 could say.
func Trades() []Trade {
	return []Trade{"manufacturing", "construction", "wholesale", "retail", "service", "transport", otherTrade}
}

// Past is what a link or a file of an earlier version says beside its input.
// It is zero for one of the version of today.
type Past struct {
	Earlier bool  // it was made with an earlier calculation, whose amounts were others
	Trade   Trade // the trade to be printed; empty if none was said
}

// former is what version 1 said in fields that are retired.
type former struct {
	trade  Trade
	months decimal.NullDecimal
	shop   bool
}

// set reads the text of a retired field.
func (o *former) set(field calc.Field, text string) (r Refusal) {
	switch field {
	case RetiredIndustry:
		o.trade = Trade(text)
	case RetiredMonitoringMonths:
		v, code := readPlain(text)
		if code != "" {
			return refuseField(code, field)
		}
		o.months = decimal.NewNullDecimal(v)
	case RetiredOnlineShop:
		o.shop, r = readSwitch(field, text)
	}
	return r
}

// translate checks what was said as version 1 did, and says it in the fields
// of today. Where a leak closes its site, a shop on the net is one that sells
// all there, as version 1 computed it; the share of the business that stands
// still is not asked there any more, so no link of today has it. Nothing is
// left of the months: cards are issued anew, and no longer watched.
func (o former) translate(in *calc.Input) (Past, Refusal) {
	switch {
	case o.trade == "":
		return Past{}, refuseField(Missing, RetiredIndustry)
	case !slices.Contains(Trades(), o.trade):
		return Past{}, refuseField(BadChoice, RetiredIndustry)
	}
	if o.months.Valid {
		switch code := monthsOfV1.Code(o.months.Decimal); code {
		case "":
		case bound.TooLong:
			return Past{}, refuseField(ManyDigits, RetiredMonitoringMonths)
		default:
			return Past{}, refuseField(OutOfBounds, RetiredMonitoringMonths)
		}
	}
	if in.Scenario == calc.CardLeak || in.Scenario == calc.PersonalLeak {
		delete(in.Numbers, calc.FieldStoppedShare)
		if o.shop {
			in.Numbers[calc.FieldOnlineShare] = decimal.New(1, 0) // version 1 had no field for it
		}
	}
	closeParts(in)
	past := Past{Earlier: true, Trade: o.trade}
	if past.Trade == otherTrade {
		past.Trade = ""
	}
	return past, Refusal{}
}

// closeParts says of a policy what version 1 meant: a part without a limit had no
// cover, also under a limit over all. Today it is covered up to that, so the limit
// is written down as none.
func closeParts(in *calc.Input) {
	if !in.Number(calc.FieldOverallLimit).Valid {
		return
	}
	for _, part := range cover.Parts() {
		if limit := calc.TermsOf(part)[0].Field; !in.Number(limit).Valid {
			in.Numbers[limit] = decimal.New(0, 0)
		}
	}
}

// monthsOfV1 are the months that version 1 took.
var monthsOfV1 = bound.Limits{Max: decimal.New(60, 0), Digits: 30, Places: 30}
