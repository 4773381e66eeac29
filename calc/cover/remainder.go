package cover

import (
	"slices"
	"sort"

	"github.com/shopspring/decimal"
)

// largestRemainder rounds the exact amounts numerator/denominator to whole yen
// that add up to total: each is cut to its whole part, and what is missing goes
// a yen each to those that lost most, the earlier of equals first.
//
// Total has to lie between the sum of the whole parts and that plus one for
// each amount that is not whole; both callers' totals do, because they round
// the exact sum.
func largestRemainder(total, denominator decimal.Decimal, numerators ...decimal.Decimal) []decimal.Decimal {
	whole := make([]decimal.Decimal, len(numerators))
	rest := make([]decimal.Decimal, len(numerators))
	order := make([]int, len(numerators))
	for i, n := range numerators {
		whole[i], rest[i] = n.QuoRem(denominator, 0)
		total = total.Sub(whole[i])
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool { return rest[order[i]].GreaterThan(rest[order[j]]) })
	for _, i := range order {
		if !total.IsPositive() {
			break
		}
		whole[i] = whole[i].Add(one)
		total = total.Sub(one)
	}
	return whole
}

// inProportion shares total, at most sum, over weights that add up to sum. No
// share is above its weight.
func inProportion(total, sum decimal.Decimal, weights []decimal.Decimal) []decimal.Decimal {
	if sum.IsZero() {
		return slices.Clone(weights)
	}
	numerators := make([]decimal.Decimal, len(weights))
	for i, w := range weights {
		numerators[i] = w.Mul(total)
	}
	return largestRemainder(total, sum, numerators...)
}
