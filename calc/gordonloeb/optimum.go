package gordonloeb

import "github.com/shopspring/decimal"

// Optimum is the spending with the largest expected net benefit.
type Optimum struct {
	Interior   bool            // false: the first yen already costs more than it saves, so Investment is 0
	Investment decimal.Decimal // z*
	Remaining  decimal.Decimal // S(z*)
	Benefit    decimal.Decimal // EBIS(z*) = (v − S(z*)) × L
	NetBenefit decimal.Decimal // ENBIS(z*) = EBIS(z*) − z*, never negative
}

// Optimum is the best spending on the measure against the exposure.
//
//	class one   y = αβvL       z* = (y^(1/(β+1)) − 1)/α   S(z*) = y^(1/(β+1))/(αβL)   corner if y ≤ 1
//	class two   x = −αLv ln v  z* = ln x/(−α ln v)        S(z*) = 1/(−αL ln v)        corner if x ≤ 1
//
// The corner is tested, not left to the formulas: outside it they give a
// negative spending.
func (m Measure) Optimum(x Exposure) (Optimum, error) {
	if err := append(x.problems(), m.problems()...).OrNil(); err != nil {
		return Optimum{}, err
	}
	if x.Probability.IsZero() || x.Loss.IsZero() {
		return m.corner(x), nil
	}
	if m.Class == ClassOne {
		return m.optimumOne(x), nil
	}
	return m.optimumTwo(x), nil
}

func (m Measure) corner(x Exposure) Optimum {
	return Optimum{Investment: zero, Remaining: x.Probability, Benefit: zero, NetBenefit: zero}
}

func (m Measure) optimumOne(x Exposure) Optimum {
	slope := m.Alpha.Mul(m.Beta).Mul(x.Loss)
	y := slope.Mul(x.Probability)
	if y.LessThanOrEqual(one) {
		return m.corner(x)
	}
	exponent := one.DivRound(m.Beta.Add(one), workPlaces)
	root, err := y.Round(workPlaces).PowWithPrecision(exponent, workPlaces)
	if err != nil { // only for 0^0 and results beyond 10^2³¹; y and β are bounded
		return m.corner(x)
	}
	z := root.Sub(one).DivRound(m.Alpha, workPlaces)
	return interior(x, z, root.DivRound(slope, workPlaces))
}

func (m Measure) optimumTwo(x Exposure) Optimum {
	if x.Probability.Equal(one) {
		return m.corner(x)
	}
	rate := naturalLog(x.Probability).Neg().Mul(m.Alpha)
	slope := rate.Mul(x.Loss)
	y := slope.Mul(x.Probability)
	if y.LessThanOrEqual(one) {
		return m.corner(x)
	}
	z := naturalLog(y.Round(workPlaces)).DivRound(rate, workPlaces)
	return interior(x, z, one.DivRound(slope, workPlaces))
}

func interior(x Exposure, z, remaining decimal.Decimal) Optimum {
	benefit := x.Probability.Sub(remaining).Mul(x.Loss)
	return Optimum{
		Interior:   true,
		Investment: z.Round(MoneyPlaces),
		Remaining:  remaining.Round(ProbabilityPlaces),
		Benefit:    benefit.Round(MoneyPlaces),
		NetBenefit: benefit.Sub(z).Round(MoneyPlaces),
	}
}
