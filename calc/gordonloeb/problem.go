package gordonloeb

import (
	"strings"

	"github.com/shopspring/decimal"
)

// Field names the input a problem is about.
type Field string

// The fields, in the order in which problems are listed.
const (
	FieldProbability  Field = "probability"
	FieldLoss         Field = "loss"
	FieldExternalLoss Field = "external-loss"
	FieldShare        Field = "share"
	FieldClass        Field = "class"
	FieldAlpha        Field = "alpha"
	FieldBeta         Field = "beta"
	FieldCost         Field = "cost"
	FieldBefore       Field = "before"
	FieldAfter        Field = "after"
	FieldInvestment   Field = "investment"
	FieldUnit         Field = "unit"
	FieldTie          Field = "tie"
	FieldPoints       Field = "points"
)

// Code says what is wrong, for the page to put into words.
type Code string

// The codes. Bounds, where a code has them, are in the [Problem].
const (
	// CodeRange is a value outside its bounds, which are included.
	CodeRange Code = "range"
	// CodeNotPositive is a value that must be above zero and is not.
	CodeNotPositive Code = "not-positive"
	// CodeDigits is a number written with more places or digits than are read.
	CodeDigits Code = "digits"
	// CodeUnknown is a class or tie rule that does not exist.
	CodeUnknown Code = "unknown"
	// CodeNothingToReduce is a measure against a chance that is already zero.
	CodeNothingToReduce Code = "nothing-to-reduce"
	// CodeNotReduced is a measure after which the chance is no smaller.
	CodeNotReduced Code = "not-reduced"
	// CodeNeverZero is a measure said to remove the whole chance, which no
	// amount of money does in either class.
	CodeNeverZero Code = "never-zero"
	// CodeCertain is a certain loss, which class two cannot reduce.
	CodeCertain Code = "certain"
)

// Codes is every code, so that a test can ask whether each has its words.
func Codes() []Code {
	return []Code{
		CodeRange, CodeNotPositive, CodeDigits, CodeUnknown,
		CodeNothingToReduce, CodeNotReduced, CodeNeverZero, CodeCertain,
	}
}

// Problem is one thing wrong with the input.
type Problem struct {
	Field    Field
	Code     Code
	Min, Max decimal.NullDecimal // the bounds of CodeRange and CodeNotPositive
}

// Problems is every problem of an input, in field order. It is the only error
// type of the package.
type Problems []Problem

// Error lists the problems for developers.
func (p Problems) Error() string {
	said := make([]string, len(p))
	for i, problem := range p {
		said[i] = string(problem.Field) + ": " + string(problem.Code)
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
