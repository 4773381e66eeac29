package gordonloeb

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// alphaDigits is how many significant digits a derived α carries.
const alphaDigits = 50

// Fact is the one thing a user knows of a measure: spending Cost a year takes
// the chance from Before to After.
type Fact struct {
	Cost   decimal.Decimal
	Before decimal.Decimal
	After  decimal.Decimal
}

// problems is what makes the fact impossible in either class. Neither can take
// a chance away from nothing, to nothing, or nowhere.
func (f Fact) problems() bound.Problems {
	p := bound.Problems(nil).Check(FieldCost, spending, f.Cost)
	cost := len(p)
	p = p.Check(FieldBefore, chances, f.Before).Check(FieldAfter, chances, f.After)
	if len(p) > cost {
		return p
	}
	refuse := func(field bound.Field, code bound.Code) {
		p = append(p, bound.Problem{Field: field, Code: code, Min: chances.Min, Max: chances.Max})
	}
	switch {
	case f.Before.IsZero():
		refuse(FieldBefore, bound.TooSmall)
	case f.After.IsZero():
		refuse(FieldAfter, bound.TooSmall)
	case f.After.GreaterThanOrEqual(f.Before):
		refuse(FieldAfter, bound.NotLower)
	}
	return p
}

// ClassOne is the class-one measure with β = 1 that the fact describes:
//
//	α = (before/after − 1) / cost
func (f Fact) ClassOne() (Measure, error) {
	if err := f.problems().OrNil(); err != nil {
		return Measure{}, err
	}
	alpha := quotient(f.Before.Sub(f.After), f.After.Mul(f.Cost))
	return checked(Measure{Class: ClassOne, Alpha: alpha, Beta: one})
}

// ClassTwo is the class-two measure that the fact describes:
//
//	α = (ln after / ln before − 1) / cost
//
// A certain loss has ln before = 0: class two cannot reduce it at any cost.
func (f Fact) ClassTwo() (Measure, error) {
	p := f.problems()
	if len(p) == 0 && f.Before.Equal(one) {
		p = append(p, bound.Problem{Field: FieldBefore, Code: bound.TooLarge, Min: chances.Min, Max: chances.Max})
	}
	if err := p.OrNil(); err != nil {
		return Measure{}, err
	}
	// ln after − ln before is ln(after/before); taking it whole keeps its
	// digits when the two are close.
	lnBefore := naturalLog(f.Before)
	ratio := naturalLog(f.After.DivRound(f.Before, workPlaces+maxPlaces))
	alpha := quotient(ratio, lnBefore.Mul(f.Cost))
	return checked(Measure{Class: ClassTwo, Alpha: alpha})
}

// checked refuses a derived measure that no calculation here would accept.
func checked(m Measure) (Measure, error) {
	if err := m.problems().OrNil(); err != nil {
		return Measure{}, err
	}
	return m, nil
}

// quotient is a/b, positive, to alphaDigits significant digits.
func quotient(a, b decimal.Decimal) decimal.Decimal {
	magnitude := int32(a.NumDigits()) + a.Exponent() - int32(b.NumDigits()) - b.Exponent()
	return a.DivRound(b, alphaDigits-magnitude)
}

// naturalLog is ln d for a positive d, to workPlaces places.
func naturalLog(d decimal.Decimal) decimal.Decimal {
	ln, err := d.Ln(workPlaces)
	if err != nil { // only for d ≤ 0, which the callers have refused
		return zero
	}
	return ln
}
