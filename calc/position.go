package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// workPlaces is the number of decimal places kept between steps; the result
// is rounded to whole yen afterwards.
const workPlaces = 40

// position is where a company stands between the deck's two companies, by
// the logarithm of its people: 0 at the small one, 1 at the large one, beyond
// either outside them.
type position struct {
	small, large *seeds.Figure
	share        decimal.Decimal
	span         decimal.Decimal // ln(large ÷ small)
}

func positionOf(f *seeds.Figures, n decimal.Decimal) position {
	p := position{small: &f.KouEmployees, large: &f.OtsuEmployees}
	p.span = logarithm(p.large.Value.DivRound(p.small.Value, workPlaces))
	switch {
	case n.Equal(p.small.Value):
		p.share = zero
	case n.Equal(p.large.Value):
		p.share = one
	default:
		p.share = logarithm(n.DivRound(p.small.Value, workPlaces)).DivRound(p.span, workPlaces)
	}
	return p
}

// between reads one amount off the straight line, on two logarithmic scales,
// through both companies:
//
//	amount = small × (large ÷ small)^share
//
// It is exact at either company, and cites that company alone there, because
// the other cannot move it.
func (p position) between(small, large *seeds.Figure) cited {
	growth := large.Value.DivRound(small.Value, workPlaces)
	c := cited{value: small.Value.Mul(power(growth, p.share)), mark: seeds.Estimated}
	if p.share.Equal(one) {
		c.value = large.Value
	}
	if small.ID == "" { // nobody asks what moves it: see [Nameless]
		return c
	}
	steepness := logarithm(growth).DivRound(p.span, workPlaces)
	rest := one.Sub(p.share)
	c.pulls = []pull{
		{p.small.ID, c.value.Mul(steepness).Mul(rest).Neg()},
		{p.large.ID, c.value.Mul(steepness).Mul(p.share).Neg()},
		{small.ID, c.value.Mul(rest)},
		{large.ID, c.value.Mul(p.share)},
	}
	return c
}

// logarithm is ln x. Every x here is a quotient of positive counts or amounts;
// seedgen and [Validate] see to that.
func logarithm(x decimal.Decimal) decimal.Decimal {
	return logarithmTo(x, workPlaces)
}

// power is x to the power y for the same x.
func power(x, y decimal.Decimal) decimal.Decimal {
	z, err := x.PowWithPrecision(y, workPlaces)
	if err != nil {
		return zero
	}
	return z
}
