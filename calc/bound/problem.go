package bound

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Field names one thing that is entered or handed over. The page uses the names
// of package calc for its controls, files and links use them as keys.
type Field string

// Code says what is wrong with a field. Words for people belong to the page.
type Code string

// The codes of calculations.
const (
	Missing    Code = "missing"     // it is needed and not there
	Unknown    Code = "unknown"     // a choice, or a name, that does not exist
	TooSmall   Code = "too-small"   // below Min
	TooLarge   Code = "too-large"   // above Max, or beyond what can be calculated
	TooLong    Code = "too-long"    // more digits than any number here
	NotWhole   Code = "not-whole"   // a count, or an amount of yen, with a fraction
	LowAbove   Code = "low-above"   // not in order with the value before it or beside it
	NotLower   Code = "not-lower"   // a measure that does not lower the probability
	NeedsOther Code = "needs-other" // only one of two fields that go together
)

// The codes of reading what was typed.
const (
	NotNumber Code = "not-number" // text that is no number
	Negative  Code = "negative"   // a minus sign where nothing can be negative
	Ambiguous Code = "ambiguous"  // text that two readers would read as two numbers
	Ends      Code = "ends"       // a range whose two ends cannot be told for certain
	Period    Code = "period"     // an amount of a month where a year's is asked for, or the other way round
)

// Codes lists every [Code].
func Codes() []Code {
	return []Code{
		Missing, Unknown, TooSmall, TooLarge, NotWhole, LowAbove, NotLower, NeedsOther,
		NotNumber, TooLong, Negative, Ambiguous, Ends, Period,
	}
}

// Problem is one thing wrong with one field.
type Problem struct {
	Field    Field
	Row      int // which of several, from 1; 0 where there is one
	Code     Code
	Min, Max decimal.Decimal // the field's bounds, for the message; both zero where it has none
}

// Problems are all that is wrong, in field order. As an error it is the only
// one of the packages that use it.
type Problems []Problem

// Error lists the problems for developers.
func (p Problems) Error() string {
	said := make([]string, len(p))
	for i, problem := range p {
		where := string(problem.Field)
		if problem.Row > 0 {
			where += " " + strconv.Itoa(problem.Row)
		}
		said[i] = where + ": " + string(problem.Code)
	}
	return strings.Join(said, "; ")
}

// OrNil is the list as an error. It keeps an empty list from becoming one.
func (p Problems) OrNil() error {
	if len(p) == 0 {
		return nil
	}
	return p
}

// Of is the list behind an error of these packages; nil for no error.
func Of(err error) Problems {
	p, _ := err.(Problems)
	return p
}
