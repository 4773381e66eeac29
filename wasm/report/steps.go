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
			format.Grouped(f.AppiFinalReport.Value, 0), format.Grouped(f.AppiFinalReportMalicious.Value, 0))
		list = append(list, Item{Name: r.v.Say(p.Name), Note: text})
	}
	return list
}

// Prices sets what the Chamber's service costs a year beside the guide.
func (r *Report) Prices() []Item {
	monthly := r.s.Figures.OtasuketaiMonthlyFee.Value
	yearly := monthly.Mul(decimal.New(12, 0))
	list := []Item{{
		Name: r.v.Put(words.PriceName, r.v.Exact(monthly)),
		Cell: format.Cell{Key: "service.yearly", Value: yearly, Style: format.StyleExact, Text: r.v.Say(words.PriceYear)},
	}}
	if r.s.Result != nil && r.s.Result.Guides.HalfPercent.Value.IsPositive() {
		half := r.s.Result.Guides.HalfPercent.Value
		share := yearly.DivRound(half, calc.RatePlaces)
		list = append(list, Item{
			Name: r.v.Put(words.PriceShare, r.HalfPercentName(), r.v.Headline(half).String()),
			Cell: format.Cell{Key: "service.share", Value: share, Style: format.StylePercent},
		})
	}
	return list
}

// PriceUses is the figure behind the price.
func (r *Report) PriceUses() []string { return []string{r.s.Figures.OtasuketaiMonthlyFee.ID} }
