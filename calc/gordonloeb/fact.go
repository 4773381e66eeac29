package gordonloeb

import "github.com/shopspring/decimal"

// alphaDigits is how many significant digits a derived α carries.
const alphaDigits = 50

// Fact is the one thing a user knows of a measure: spending Cost a year takes
// the chance from Before to After.
type Fact struct {
	Cost   decimal.Decimal
	Before decimal.Decimal
	After  decimal.Decimal
}

// problems is what makes the fact impossible in either class.
func (f Fact) problems() Problems {
	var p Problems
	p = p.positive(FieldCost, f.Cost, maxMoney, maxPlaces)
	before := len(p)
	p = p.within(FieldBefore, f.Before, zero, one)
	p = p.within(FieldAfter, f.After, zero, one)
	if len(p) > before {
		return p
	}
	switch {
	case f.Before.IsZero():
		p = append(p, Problem{Field: FieldBefore, Code: CodeNothingToReduce})
	case f.After.IsZero():
		p = append(p, Problem{Field: FieldAfter, Code: CodeNeverZero})
	case f.After.GreaterThanOrEqual(f.Before):
		p = append(p, Problem{Field: FieldAfter, Code: CodeNotReduced})
	}
	return p
}

// ClassOne is the class-one measure with β = 1 that the fact describes:
//
//	α = (before/after − 1) / cost
func (f Fact) ClassOne() (Measure, error) {
	if err := f.problems().orNil(); err != nil {
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
		p = append(p, Problem{Field: FieldBefore, Code: CodeCertain})
	}
	if err := p.orNil(); err != nil {
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
	if err := m.Problems().orNil(); err != nil {
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
