package calc

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc/annual"
	"cybercost/seeds"
)

// countPlaces keeps the fraction of a count that a survey never has and a test
// of what moves the result does.
const countPlaces = 6

// CostBands are the newest answers to the police by cost, in yen: how many
// fall in each band, and the upper end of each but the last, which has none.
func CostBands(f *seeds.Figures) (uppers, answers []*seeds.Figure) {
	uppers = []*seeds.Figure{
		f.NpaCostBand1Upper.Newest(), f.NpaCostBand2Upper.Newest(), f.NpaCostBand3Upper.Newest(),
		f.NpaCostBand4Upper.Newest(), f.NpaCostBand5Upper.Newest(),
	}
	answers = []*seeds.Figure{
		f.NpaCostBand1Count.Newest(), f.NpaCostBand2Count.Newest(), f.NpaCostBand3Count.Newest(),
		f.NpaCostBand4Count.Newest(), f.NpaCostBand5Count.Newest(), f.NpaCostBand6Count.Newest(),
	}
	return uppers, answers
}

// bands are the answers to the police by cost, as [annual.FromBands] reads them:
//
//	end of the open last band = its start × the largest (end ÷ start) of the bands above zero below it
//
// Nothing measured says where the last band ends.
func bands(f *seeds.Figures) (severity, error) {
	uppers, answers := CostBands(f)
	var ends []decimal.Decimal
	widest := one
	for i, u := range uppers {
		ends = append(ends, u.Value)
		if i > 0 {
			widest = decimal.Max(widest, u.Value.DivRound(uppers[i-1].Value, workPlaces))
		}
	}
	ends = append(ends, ends[len(ends)-1].Mul(widest).Round(0))
	var counts []int64
	for _, a := range answers {
		counts = append(counts, a.Value.Shift(countPlaces).IntPart())
	}
	fit, err := annual.FromBands(ends, counts)
	median := cite(answers...) // and the ends of the band that the median lies in
	for i, u := range uppers {
		if below := i > 0 && ends[i-1].LessThan(fit.Median); ends[i].LessThan(fit.Median) && fit.Median.LessThan(ends[i+1]) ||
			below && fit.Median.LessThan(ends[i]) {
			median = append(median, u.ID)
		}
	}
	all := cite(slices.Concat(uppers, answers)...)
	return severity{fit, median, all, all}, err
}
