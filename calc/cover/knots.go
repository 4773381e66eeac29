package cover

import (
	"sort"

	"github.com/shopspring/decimal"
)

// Knot is a point of the function from one occurrence's loss to what is kept
// of it. Between knots the function is straight; after the last one every
// further yen is kept.
type Knot struct {
	Loss decimal.Decimal // whole yen
	Kept decimal.Decimal // whole yen
}

// Knots is what is kept of an occurrence as a function of its size, if its
// lines keep the proportions and the stopped hours they have in loss: the
// knots in ascending order, the first at zero. A loss of nothing has no
// proportions, and is all kept.
//
// Knots are rounded to yen of the whole loss, where the terms bend at yen of a
// part, so what is kept of a loss can be off from [Policy.Settle]'s by as much as
// half a yen and the parts' own rounding make, a few yen (8 was the most among
// two million random policies); and a year's mean payment by as much × the rate
// of incidents. A term that pays more can so appear
// to pay some yen less in a year. Its amounts are called approximate for this,
// too.
func (p Policy) Knots(loss Loss) ([]Knot, error) {
	if err := append(p.problems(), loss.problems(p.WaitingHours)...).OrNil(); err != nil {
		return nil, err
	}
	slopes := p.slopes(loss)
	at := []decimal.Decimal{zero}
	for _, s := range slopes {
		if s.weight.IsPositive() {
			at = append(at,
				s.terms.Deductible.Mul(s.per).DivRound(s.weight, 0),
				s.terms.Deductible.Add(s.terms.Limit).Mul(s.per).DivRound(s.weight, 0))
		}
	}
	// sort.Slice is one piece of code for every type; slices has one a type
	sort.Slice(at, func(i, j int) bool { return at[i].LessThan(at[j]) })
	at = distinct(at)
	if p.OverallDeductible.IsPositive() {
		at = slopes.with(p.OverallDeductible, at)
	}
	if p.OverallLimit.Valid {
		at = slopes.with(p.OverallDeductible.Add(p.OverallLimit.Decimal), at)
	}

	knots := make([]Knot, len(at))
	for i, x := range at {
		paid := decimal.Max(slopes.paid(x).Sub(p.OverallDeductible), zero)
		if p.OverallLimit.Valid {
			paid = decimal.Min(paid, p.OverallLimit.Decimal)
		}
		knots[i] = Knot{Loss: x, Kept: x.Sub(paid).Round(0)}
	}
	return knots, nil
}

// slope is how much of each yen of the whole loss reaches a part's deductible:
// weight/per.
type slope struct {
	weight, per decimal.Decimal
	terms       Terms
}

type slopes []slope

func (p Policy) slopes(loss Loss) slopes {
	sums := map[Part]decimal.Decimal{}
	total := zero
	for _, line := range loss.Lines {
		sums[line.Part] = sums[line.Part].Add(line.Loss)
		total = total.Add(line.Loss)
	}
	var all slopes
	for _, part := range Parts() {
		s := slope{weight: sums[part], per: total, terms: p.closed(p.Terms(part))}
		if part == Profit && p.WaitingHours.IsPositive() && loss.StoppedHours.IsPositive() {
			waiting := decimal.Min(p.WaitingHours, loss.StoppedHours)
			s.weight = s.weight.Mul(loss.StoppedHours.Sub(waiting))
			s.per = s.per.Mul(loss.StoppedHours)
		}
		all = append(all, s)
	}
	return all
}

// closed gives an open part the limit from which on the overall limit is all that
// counts: so much, before the share, pays the overall limit and the overall
// deductible alone. Without an overall limit it is the most that a loss can be.
func (p Policy) closed(t Terms) Terms {
	switch {
	case !t.Open:
	case !p.OverallLimit.Valid, !t.Share.IsPositive():
		t.Limit = maxMoney
	default:
		t.Limit = p.OverallLimit.Decimal.Add(p.OverallDeductible).Add(one).DivRound(t.Share, 0).Add(one)
	}
	return t
}

// knotPlaces is what a payment carries before a knot is rounded to yen.
const knotPlaces = 20

// paid is the payment of the parts, before the overall limit, of a loss x.
func (all slopes) paid(x decimal.Decimal) decimal.Decimal {
	sum := zero
	for _, s := range all {
		if !s.weight.IsPositive() {
			continue
		}
		above := x.Mul(s.weight).DivRound(s.per, knotPlaces).Sub(s.terms.Deductible)
		counted := decimal.Min(decimal.Max(above, zero), s.terms.Limit)
		sum = sum.Add(counted.Mul(s.terms.Share))
	}
	return sum
}

// with adds to the ascending losses the one from which on the parts together pay
// more than so much.
func (all slopes) with(much decimal.Decimal, at []decimal.Decimal) []decimal.Decimal {
	for i := 1; i < len(at); i++ {
		from, to := all.paid(at[i-1]), all.paid(at[i])
		if from.LessThan(much) && much.LessThan(to) {
			run := at[i].Sub(at[i-1])
			cross := at[i-1].Add(much.Sub(from).Mul(run).DivRound(to.Sub(from), 0))
			return distinct(append(append(append([]decimal.Decimal(nil), at[:i]...), cross), at[i:]...))
		}
	}
	return at
}

// distinct drops from ascending numbers those equal to the one before.
func distinct(ascending []decimal.Decimal) []decimal.Decimal {
	var kept []decimal.Decimal
	for i, v := range ascending {
		if i == 0 || !v.Equal(ascending[i-1]) {
			kept = append(kept, v)
		}
	}
	return kept
}
