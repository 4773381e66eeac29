package gordonloeb

import "github.com/shopspring/decimal"

// Limits of what is read. They keep every intermediate value short, whatever
// an input looks like; none of them is near a value with a meaning.
const (
	maxPlaces      = 30  // of a probability, an amount or β
	maxAlphaPlaces = 100 // α is yen⁻¹ and may be very small
	maxDigits      = 60
)

var (
	zero     = decimal.New(0, 0)
	one      = decimal.New(1, 0)
	maxMoney = decimal.New(1, 18)
	maxAlpha = decimal.New(1, 12)
	maxBeta  = decimal.New(1, 6)
)

// maxPoints bounds the points of a curve.
const maxPoints = 1000

func bound(d decimal.Decimal) decimal.NullDecimal { return decimal.NewNullDecimal(d) }

// long tells whether d has more digits than are read. It is asked before any
// arithmetic, because adding numbers of very different exponents is expensive.
func long(d decimal.Decimal, places int32) bool {
	return d.Exponent() < -places || d.Exponent() > maxDigits || d.NumDigits() > maxDigits
}

// within adds a problem unless min ≤ d ≤ max.
func (p Problems) within(field Field, d, min, max decimal.Decimal) Problems {
	switch {
	case long(d, maxPlaces):
		return append(p, Problem{Field: field, Code: CodeDigits})
	case d.LessThan(min) || d.GreaterThan(max):
		return append(p, Problem{Field: field, Code: CodeRange, Min: bound(min), Max: bound(max)})
	}
	return p
}

// positive adds a problem unless 0 < d ≤ max.
func (p Problems) positive(field Field, d, max decimal.Decimal, places int32) Problems {
	switch {
	case long(d, places):
		return append(p, Problem{Field: field, Code: CodeDigits})
	case !d.IsPositive():
		return append(p, Problem{Field: field, Code: CodeNotPositive, Min: bound(zero), Max: bound(max)})
	case d.GreaterThan(max):
		return append(p, Problem{Field: field, Code: CodeRange, Min: bound(zero), Max: bound(max)})
	}
	return p
}
