package report

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// Cautions says what must be known before the amount is used.
func (r *Report) Cautions() []string {
	if !r.s.Result.HasAmount() {
		return nil
	}
	var list []string
	e := r.s.Result.Chosen
	list = append(list, beyondSales(r)...)
	list = append(list, beyond(r, e)...)
	if e.CountedBelow {
		list = append(list, r.v.Say(words.CountedBelow))
	}
	if e.Method == calc.Cases && r.s.Result.Input.Scenario != calc.Malware {
		list = append(list, r.v.Put(words.OtherIncident, r.ScenarioName()))
	}
	var missing []string
	for _, o := range e.Omitted {
		if slices.Contains(wanting, o) {
			missing = append(missing, r.v.Say(words.Omissions.Of(string(o)).Name))
		}
	}
	if len(missing) > 0 {
		list = append(list, r.v.Put(words.NotCounted, r.v.List(missing)))
	}
	return list
}

// beyondSales says which of low, typical and high is the first to exceed a
// year's revenue; without revenue, that nothing is lost while business stops.
func beyondSales(r *Report) []string {
	in, total := r.s.Result.Input, r.s.Result.Total()
	revenue := in.Numbers[calc.FieldRevenue]
	if !revenue.IsPositive() {
		if in.Number(calc.FieldDailyProfit).Valid || !slices.ContainsFunc(r.s.Result.Chosen.Lines, func(l calc.Line) bool { return l.Key == calc.LineLostProfit }) {
			return nil
		}
		return []string{r.v.Say(words.NoSales)}
	}
	if !r.s.Result.Spread() {
		if total.Typical.GreaterThan(revenue) {
			return []string{r.v.Say(words.BeyondSalesOne)}
		}
		return nil
	}
	for _, end := range []struct {
		name   words.Text
		amount decimal.Decimal
	}{{words.Low, total.Low}, {words.Typical, total.Typical}, {words.High, total.High}} {
		if end.amount.GreaterThan(revenue) {
			return []string{r.v.Put(words.BeyondSales, r.v.Say(end.name))}
		}
	}
	return nil
}

// wanting is what an amount could contain, had something been entered or
// another way been chosen. It may be most of the loss, so it is said beside the
// amount and not only at its end.
var wanting = []calc.Omission{calc.OmitTransfer, calc.OmitPartner, calc.OmitStopped, calc.OmitRecords}
