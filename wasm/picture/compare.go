package picture

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// comparePicture sets the states of a year beside each other on one axis, for the
// mean and for the leading return periods, with the money at hand as a line. Its
// table is [report.Several.Rows].
func (a *Album) comparePicture() Picture {
	states := report.SeveralOf(a.r).States()
	bars := chart.Bars{Label: a.v.Say(words.CompareLabel), Slim: true}
	most := decimal.Zero
	var told []string // of the last outcome, the rarest
	outcome := func(name string, of func(*calc.YearTotal) calc.Amount) {
		told = nil
		for i, state := range states {
			cell := headline(of(state.Total).Value)
			most = decimal.Max(most, cell.Value)
			bars.Rows = append(bars.Rows, a.bar(name, a.v.Say(state.Name), a.lineOf(i, state).bar, cell))
			told = append(told, a.v.Put(words.SeveralOf, a.v.Say(state.Name), a.v.Write(cell)))
		}
	}
	outcome(a.v.Say(words.YearMean), func(t *calc.YearTotal) calc.Amount { return t.Mean })
	for i, p := range states[0].Total.Leading() {
		outcome(a.r.YearOneIn(p.Years), func(t *calc.YearTotal) calc.Amount { return t.Leading()[i].Loss })
	}
	cash, sub := a.cashBeside(a.v.Say(words.CompareSub), most)
	if cash.IsPositive() {
		own := a.bar(a.v.Say(words.Fields[calc.FieldCash].Label), a.v.Say(words.EnteredNote), chart.Ghost, format.Cell{Value: cash, Style: format.StylePlain})
		own.IsNow = true
		bars.Now, bars.Rows = &own.High, append(bars.Rows, own)
	}
	return Picture{
		Number: a.number(compareID), Message: a.v.Put(words.CompareMessage, a.v.List(told)), Sub: sub,
		SVG: bars.SVG(), Source: a.v.Say(words.SeveralSource),
	}
}
