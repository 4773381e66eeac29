package cover

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Field names the input a problem is about.
type Field string

// The fields, in the order in which problems of one part are listed.
const (
	FieldLimit        Field = "limit"
	FieldDeductible   Field = "deductible"
	FieldShare        Field = "share"
	FieldWaiting      Field = "waiting-hours"
	FieldOverallLimit Field = "overall-limit"
	FieldStopped      Field = "stopped-hours"
	FieldLinePart     Field = "line-part"
	FieldLineLoss     Field = "line-loss"
)

// Code says what is wrong, for the page to put into words.
type Code string

// The codes. Bounds, where a code has them, are in the [Problem].
const (
	// CodeRange is a value outside its bounds, which are included.
	CodeRange Code = "range"
	// CodeNotWhole is an amount with a fraction of a yen.
	CodeNotWhole Code = "not-whole"
	// CodeDigits is a number written with more places or digits than are read.
	CodeDigits Code = "digits"
	// CodeUnknown is a part that does not exist.
	CodeUnknown Code = "unknown"
	// CodeNeeded is stopped hours of zero where a waiting time has to be
	// measured against them.
	CodeNeeded Code = "needed"
)

// Codes is every code, so that a test can ask whether each has its words.
func Codes() []Code {
	return []Code{CodeRange, CodeNotWhole, CodeDigits, CodeUnknown, CodeNeeded}
}

// Problem is one thing wrong with the input.
type Problem struct {
	Part     Part // whose terms; empty for a field of the whole
	Line     int  // which line, from 1; 0 for a field of the policy
	Field    Field
	Code     Code
	Min, Max decimal.NullDecimal // the bounds of CodeRange
}

// Problems is every problem of an input: the policy's, then the loss's. It is
// the only error type of the package.
type Problems []Problem

// Error lists the problems for developers.
func (p Problems) Error() string {
	said := make([]string, len(p))
	for i, problem := range p {
		where := string(problem.Field)
		if problem.Part != "" {
			where = string(problem.Part) + " " + where
		}
		if problem.Line > 0 {
			where += " " + strconv.Itoa(problem.Line)
		}
		said[i] = where + ": " + string(problem.Code)
	}
	return strings.Join(said, "; ")
}

// orNil keeps an empty list from becoming a non-nil error.
func (p Problems) orNil() error {
	if len(p) == 0 {
		return nil
	}
	return p
}

// Limits of what is read.
const (
	maxPlaces = 30
	maxDigits = 40
)

var (
	zero     = decimal.New(0, 0)
	one      = decimal.New(1, 0)
	maxMoney = decimal.New(1, 18)
	maxHours = decimal.New(8784, 0) // a leap year
)

// check adds to p what is wrong with d as the value of the field in where:
// the wrong number of digits, or a value outside min and max. Digits are looked
// at first, because comparing numbers of very different exponents is expensive.
func (p Problems) check(where Problem, d, max decimal.Decimal) Problems {
	switch {
	case d.Exponent() < -maxPlaces || d.Exponent() > maxDigits || d.NumDigits() > maxDigits:
		where.Code = CodeDigits
	case d.IsNegative() || d.GreaterThan(max):
		where.Code = CodeRange
		where.Min, where.Max = decimal.NewNullDecimal(zero), decimal.NewNullDecimal(max)
	default:
		return p
	}
	return append(p, where)
}

// money is check for an amount, which has to be whole yen.
func (p Problems) money(where Problem, d decimal.Decimal) Problems {
	found := len(p)
	p = p.check(where, d, maxMoney)
	if len(p) == found && !d.IsInteger() {
		where.Code = CodeNotWhole
		p = append(p, where)
	}
	return p
}
