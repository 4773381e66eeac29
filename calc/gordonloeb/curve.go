package gordonloeb

import "github.com/shopspring/decimal"

// curvePlaces is what a point of a curve carries: it is drawn, not added up.
const curvePlaces = 20

// Point is one point of the curve of yearly burden.
type Point struct {
	Investment decimal.Decimal // z
	Remaining  decimal.Decimal // S(z)
	Burden     decimal.Decimal // z + S(z) × L
}

// Points is the yearly burden, spending plus expected loss, at count evenly
// spaced amounts from 0 to upTo, both included:
//
//	z + S(z) × L
//
// Its lowest point is the optimum. Count is 2 or more, upTo above zero. The
// values are rounded to curvePlaces places.
func (m Measure) Points(x Exposure, upTo decimal.Decimal, count int) ([]Point, error) {
	p := append(x.problems(), m.problems()...).
		Check(FieldInvestment, spending, upTo).
		Check(FieldPoints, points, decimal.NewFromInt(int64(count)))
	if err := p.OrNil(); err != nil {
		return nil, err
	}
	steps := decimal.NewFromInt(int64(count - 1))
	remaining := m.walk(x.Probability, upTo.DivRound(steps, workPlaces))
	curve := make([]Point, count)
	for i := range curve {
		z := upTo.Mul(decimal.NewFromInt(int64(i))).DivRound(steps, curvePlaces)
		left := remaining(z)
		curve[i] = Point{
			Investment: z,
			Remaining:  left.Round(curvePlaces),
			Burden:     z.Add(left.Mul(x.Loss)).Round(curvePlaces),
		}
	}
	return curve, nil
}

// walk gives S at 0, step, 2·step, …, one a call. In class two each is the one
// before times v^(α·step), which saves a power a point.
func (m Measure) walk(v, step decimal.Decimal) func(z decimal.Decimal) decimal.Decimal {
	if m.Class == ClassOne || v.IsZero() {
		return func(z decimal.Decimal) decimal.Decimal { return m.remaining(v, z) }
	}
	factor := power(v, m.Alpha.Mul(step))
	next := v
	return func(decimal.Decimal) decimal.Decimal {
		now := next
		next = next.Mul(factor).Round(workPlaces)
		return now
	}
}
