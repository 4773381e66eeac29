package calc

import "github.com/shopspring/decimal"

// Code says what is wrong with an input. Words for people belong to the page.
type Code string

// The codes of [Validate], and of the page's reading of typed text.
const (
	Missing    Code = "missing"     // a required field is empty
	Unknown    Code = "unknown"     // a choice that does not exist
	TooSmall   Code = "too-small"   // below Min
	TooLarge   Code = "too-large"   // above Max
	NotWhole   Code = "not-whole"   // a count with a fraction
	LowAbove   Code = "low-above"   // a low value above its typical or high one
	NotLower   Code = "not-lower"   // a measure that does not lower the probability
	NeedsOther Code = "needs-other" // only one of two fields that go together

	NotNumber Code = "not-number" // typed text that is no number
	TooLong   Code = "too-long"   // typed text longer than any number here
	Negative  Code = "negative"   // a minus sign where nothing can be negative
	Ambiguous Code = "ambiguous"  // typed text that two readers would read as two numbers
	Period    Code = "period"     // an amount of a month where a year's is asked for, or the other way round
)

// Codes lists every [Code].
func Codes() []Code {
	return []Code{Missing, Unknown, TooSmall, TooLarge, NotWhole, LowAbove, NotLower, NeedsOther, NotNumber, TooLong, Negative, Ambiguous, Period}
}

// Problem is one thing wrong with one field. Min and Max are the field's
// bounds, for the message; both zero for choices.
type Problem struct {
	Field    Field
	Code     Code
	Min, Max decimal.Decimal
}
