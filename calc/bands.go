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

// answered are answers by cost: between ends[i] and ends[i+1] lie counts[i] of
// them, straight on a log axis. The lowest end and the highest are ours, because
// those who asked give neither.
type answered struct {
	ends   []cited
	counts []*seeds.Figure
	all    decimal.Decimal
}

// answersOf are the answers to the police with both open ends closed:
//
//	bands = as many as npa-cost-band-…-count; a band ends above at its npa-cost-band-…-upper, where the next begins
//	lower end of the first band = band-floor
//	upper end of the last band  = its lower end × band-top
func answersOf(f *seeds.Figures) answered {
	uppers, counts := CostBands(f)
	a := answered{ends: []cited{figure(&f.BandFloor)}, counts: counts}
	for _, u := range uppers {
		a.ends = append(a.ends, figure(u))
	}
	a.ends = append(a.ends, figure(uppers[len(uppers)-1]).times(figure(&f.BandTop)))
	for _, c := range counts {
		a.all = a.all.Add(c.Value)
	}
	return a
}

// level is an amount with how strongly each figure pulls at it, for its size:
// the change in parts of the amount if the figure doubled.
type level struct {
	value decimal.Decimal
	rates []pull
	mark  seeds.Mark
}

// level is the cost below which a share of the answers lies:
//
//	lower end of the band × (upper ÷ lower)^(share of the band's answers below it)
//	the band is the first with which the counts reach share × all answers
//	share of the band's answers below it = (share × all answers − answers in the bands before) ÷ answers in the band
func (a answered) level(share decimal.Decimal) level {
	wanted, below := a.all.Mul(share), zero
	band := 0
	for ; band < len(a.counts)-1 && below.Add(a.counts[band].Value).LessThan(wanted); band++ {
		below = below.Add(a.counts[band].Value)
	}
	lower, upper, count := a.ends[band], a.ends[band+1], a.counts[band].Value
	part := wanted.Sub(below).DivRound(count, curvePlaces)
	width := logarithmTo(upper.value.DivRound(lower.value, 2*curvePlaces), curvePlaces)
	l := level{
		value: lower.value.Mul(exponential(part.Mul(width))).Round(curvePlaces),
		rates: joined(follows(lower, one.Sub(part)), follows(upper, part)),
		mark:  Weakest(seeds.Estimated, lower.mark, upper.mark),
	}
	steep := width.DivRound(count, curvePlaces)
	for i, f := range a.counts { // more answers below it move the level down, more above it up
		by := share
		switch {
		case i < band:
			by = share.Sub(one)
		case i == band:
			by = share.Sub(part)
		}
		if f.ID != "" {
			l.rates = append(l.rates, pull{f.ID, shortened(steep.Mul(by).Mul(f.Value))})
		}
		l.mark = Weakest(l.mark, f.Mark)
	}
	return l
}

// follows are the rates of a number that grows with the power of another, a
// product of figures.
func follows(o cited, power decimal.Decimal) []pull {
	rates := make([]pull, len(o.pulls))
	for i, p := range o.pulls {
		rates[i] = pull{p.figure, power}
	}
	return rates
}

// amount is the level itself.
func (l level) amount() cited { return cited{l.value, scaled(l.rates, l.value), l.mark} }

// over is the level as a multiple of another.
func (l level) over(o level) cited {
	multiple := l.value.DivRound(o.value, 2*curvePlaces)
	return cited{multiple, scaled(joined(l.rates, scaled(o.rates, one.Neg())), multiple), Weakest(l.mark, o.mark)}
}

// shareBelow is how many of the answers lie below an amount, from 0 to 1.
func (a answered) shareBelow(amount decimal.Decimal) decimal.Decimal {
	below := zero
	for i, count := range a.counts {
		lower, upper := a.ends[i].value, a.ends[i+1].value
		if amount.LessThan(upper) {
			if amount.GreaterThan(lower) {
				part := logarithmTo(amount.DivRound(lower, 2*curvePlaces), curvePlaces).
					DivRound(logarithmTo(upper.DivRound(lower, 2*curvePlaces), curvePlaces), curvePlaces)
				below = below.Add(count.Value.Mul(part))
			}
			break
		}
		below = below.Add(count.Value)
	}
	return below.DivRound(a.all, RatePlaces)
}

// bands are the answers to the police as they are, of companies of every size.
func bands(f *seeds.Figures) (severity, error) {
	a := answersOf(f)
	var ends []decimal.Decimal
	var moves []string
	for _, end := range a.ends {
		ends = append(ends, end.value)
		moves = union(moves, end.uses())
	}
	var counts []int64
	for _, c := range a.counts {
		counts = append(counts, c.Value.Shift(countPlaces).IntPart())
	}
	fit, err := annual.FromBands(ends, counts)
	all := slices.Concat(moves, cite(a.counts...))
	return severity{fit, a.level(half).amount().uses(), all, all}, err
}
