package report

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Phases says what to do before, during and after ransomware.
func (r *Report) Phases() []Item {
	f := r.s.Figures
	var list []Item
	for _, p := range words.Phases {
		text := r.v.Put(p.Text, format.Grouped(f.AppiFirstReportLow.Value, 0), format.Grouped(f.AppiFirstReportHigh.Value, 0),
			format.Grouped(f.AppiFinalReport.Value, 0), format.Grouped(f.AppiFinalReportMalicious.Value, 0), format.Grouped(f.AppiReportPeople.Value, 0))
		list = append(list, Item{Name: r.v.Say(p.Name), Note: text})
	}
	return list
}

// Prices sets the ceiling of the state's standard first, then what one service
// under it, the Chamber's, costs a year beside the guide.
func (r *Report) Prices() []Item {
	ceiling, monthly := r.s.Figures.OtasuketaiNetworkCap.Value, r.s.Figures.OtasuketaiMonthlyFee.Value
	yearly := func(name words.Text, key string, month decimal.Decimal) Item {
		cell := format.Cell{Key: key, Value: month.Mul(decimal.New(12, 0)), Style: format.StyleExact, Text: r.v.Say(words.PriceYear)}
		return Item{Name: r.v.Put(name, r.v.Exact(month)), Cell: cell}
	}
	list := []Item{yearly(words.PriceCap, "", ceiling), yearly(words.PriceName, "service.yearly", monthly)}
	if r.s.Result != nil && r.s.Result.Guides.HalfPercent.Value.IsPositive() {
		half := r.s.Result.Guides.HalfPercent.Value
		share := list[1].Cell.Value.DivRound(half, calc.RatePlaces)
		text, cell := words.PriceShare, format.Cell{Key: "service.share", Value: share, Style: format.StylePercent}
		if share.GreaterThan(decimal.New(1, 0)) { // no share of it
			text, cell = words.PriceAgainst, format.Word(r.v.Say(words.PriceOver))
		}
		list = append(list, Item{Name: r.v.Put(text, r.HalfPercentName(), r.v.Headline(half).String()), Cell: cell})
	}
	return list
}

// PriceUses are the figures behind the prices.
func (r *Report) PriceUses() []string {
	return []string{r.s.Figures.OtasuketaiNetworkCap.ID, r.s.Figures.OtasuketaiMonthlyFee.ID}
}
