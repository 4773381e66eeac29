package bound

import "github.com/shopspring/decimal"

// Limits says which numbers are read.
type Limits struct {
	Min, Max decimal.Decimal // included
	Positive bool            // above zero, whatever Min is
	Whole    bool            // no fraction
	Digits   int             // the most digits, and the highest power of ten
	Places   int32           // the most decimal places
}

// Code says what is wrong with a number; empty if nothing is.
func (l Limits) Code(d decimal.Decimal) Code {
	switch {
	case l.Long(d):
		return TooLong
	case d.LessThan(l.Min), l.Positive && !d.IsPositive():
		return TooSmall
	case d.GreaterThan(l.Max):
		return TooLarge
	case l.Whole && !d.IsInteger():
		return NotWhole
	}
	return ""
}

// Long reports whether a number has more digits than are read. It is asked
// before any arithmetic: comparing numbers of very different exponents writes
// out every digit between them.
func (l Limits) Long(d decimal.Decimal) bool {
	return d.Exponent() < -l.Places || int(d.Exponent()) > l.Digits || d.NumDigits() > l.Digits
}

// Check adds a problem at a field unless the number is within the limits.
func (p Problems) Check(field Field, l Limits, d decimal.Decimal) Problems {
	return p.CheckRow(field, 0, l, d)
}

// CheckRow is Check for one of several, counted from 1.
func (p Problems) CheckRow(field Field, row int, l Limits, d decimal.Decimal) Problems {
	if code := l.Code(d); code != "" {
		return append(p, Problem{Field: field, Row: row, Code: code, Min: l.Min, Max: l.Max})
	}
	return p
}
