package gordonloeb

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// Class is the shape of the chance that is left after spending z.
type Class string

// The two classes of Gordon and Loeb.
const (
	ClassOne Class = "one" // S(z) = v / (αz + 1)^β
	ClassTwo Class = "two" // S(z) = v^(αz + 1)
)

// Measure is how well money works against a chance. Alpha is per unit of
// money. Beta is read in class one only.
type Measure struct {
	Class Class
	Alpha decimal.Decimal
	Beta  decimal.Decimal
}

// problems is what is wrong with the measure, or nil.
func (m Measure) problems() bound.Problems {
	var p bound.Problems
	if m.Class != ClassOne && m.Class != ClassTwo {
		p = append(p, bound.Problem{Field: FieldClass, Code: bound.Unknown})
	}
	p = p.Check(FieldAlpha, alphas, m.Alpha)
	if m.Class == ClassOne {
		p = p.Check(FieldBeta, betas, m.Beta)
	}
	return p
}

// remaining is S(z), the chance that is left of v when z is spent, for checked
// input and any z ≥ 0, to workPlaces places.
func (m Measure) remaining(v, z decimal.Decimal) decimal.Decimal {
	if v.IsZero() {
		return zero
	}
	effort := m.Alpha.Mul(z).Add(one)
	if m.Class == ClassTwo {
		return power(v, effort)
	}
	return v.Mul(power(one.DivRound(effort, workPlaces), m.Beta)).Round(workPlaces)
}

// SharpCeiling is the most that the optimum of this class can be for this
// expected loss, whatever α is:
//
//	class one   (β/(β+1))^(β+1) × v × L
//	class two   v × L / e
func (m Measure) SharpCeiling(x Exposure) (decimal.Decimal, error) {
	if err := append(x.problems(), m.problems()...).OrNil(); err != nil {
		return decimal.Decimal{}, err
	}
	share := inverseE
	if m.Class == ClassOne {
		next := m.Beta.Add(one)
		share = power(m.Beta.DivRound(next, workPlaces), next)
	}
	return share.Mul(x.expected()).Round(MoneyPlaces), nil
}
