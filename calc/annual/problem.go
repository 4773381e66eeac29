package annual

import (
	"math"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Field names the input a problem is about.
type Field string

// The fields.
const (
	FieldProbability Field = "probability"
	FieldRate        Field = "rate"
	FieldSeverity    Field = "severity"
	FieldPercentile  Field = "percentile"
	FieldPoints      Field = "points"

	FieldMedian     Field = "median"
	FieldMean       Field = "mean"
	FieldLow        Field = "low"
	FieldLowChance  Field = "low-chance"
	FieldHigh       Field = "high"
	FieldHighChance Field = "high-chance"
	FieldBand       Field = "band"
	FieldCount      Field = "count"

	FieldKnotLoss Field = "knot-loss"
	FieldKnotKept Field = "knot-kept"
)

// Code says what is wrong, or what to beware of, for the page to put into
// words.
type Code string

// The codes of problems. Bounds, where a code has them, are in the [Problem].
const (
	// CodeRange is a value outside its bounds, which are included.
	CodeRange Code = "range"
	// CodeNotPositive is a value that must be above zero and is not.
	CodeNotPositive Code = "not-positive"
	// CodeDigits is a number written with more places or digits than are read.
	CodeDigits Code = "digits"
	// CodeCertain is a chance of one, which no finite rate of events gives.
	CodeCertain Code = "certain"
	// CodeMissing is a severity that was not made, or bands without any count.
	CodeMissing Code = "missing"
	// CodeNotRising is a value that has to be above the one before, or beside it,
	// and is not.
	CodeNotRising Code = "not-rising"
	// CodeAboveLoss is a knot that keeps more than the loss.
	CodeAboveLoss Code = "above-loss"
	// CodeTooWide is a spread beyond what is calculated.
	CodeTooWide Code = "too-wide"
	// CodeMeanAboveHigh is a pair of quantiles so far apart that the mean of
	// the lognormal through them is above the upper one. It needs a cap.
	CodeMeanAboveHigh Code = "mean-above-high"
	// CodeUnknown is a size that does not exist.
	CodeUnknown Code = "unknown"
)

// The codes of warnings.
const (
	// CodeLowRaisesMean is a pair of quantiles so far apart that lowering the
	// lower one raises the mean.
	CodeLowRaisesMean Code = "low-raises-mean"
)

// Codes is every code, so that a test can ask whether each has its words.
func Codes() []Code {
	return []Code{
		CodeRange, CodeNotPositive, CodeDigits, CodeCertain, CodeMissing, CodeNotRising,
		CodeAboveLoss, CodeTooWide, CodeMeanAboveHigh, CodeUnknown, CodeLowRaisesMean,
	}
}

// Problem is one thing wrong with the input.
type Problem struct {
	Field    Field
	Row      int // which of several, from 1; 0 where there is one
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
		where := string(problem.Field)
		if problem.Row > 0 {
			where += " " + strconv.Itoa(problem.Row)
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
	infinite = math.Inf(1)
	maxMoney = decimal.New(1, 18)
)

// within adds a problem unless min ≤ d ≤ max. Digits are looked at first,
// because comparing numbers of very different exponents is expensive.
func (p Problems) within(where Problem, d, min, max decimal.Decimal) Problems {
	return p.bounded(where, d, min, max, maxDigits)
}

// bounded is within for a number of so many digits.
func (p Problems) bounded(where Problem, d, min, max decimal.Decimal, digits int) Problems {
	switch {
	case d.Exponent() < -maxPlaces || int(d.Exponent()) > digits || d.NumDigits() > digits:
		where.Code = CodeDigits
	case d.LessThan(min) || d.GreaterThan(max):
		where.Code = CodeRange
		where.Min, where.Max = decimal.NewNullDecimal(min), decimal.NewNullDecimal(max)
	default:
		return p
	}
	return append(p, where)
}

// amount is within for yen that may be zero.
func (p Problems) amount(where Problem, d decimal.Decimal) Problems {
	return p.within(where, d, decimal.New(0, 0), maxMoney)
}

// positive is amount for yen that may not be zero. One yen is the least.
func (p Problems) positive(where Problem, d decimal.Decimal) Problems {
	found := len(p)
	p = p.within(where, d, decimal.New(1, 0), maxMoney)
	if len(p) > found && p[found].Code == CodeRange && !d.IsPositive() {
		p[found].Code = CodeNotPositive
	}
	return p
}
