package gordonloeb

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// Places of the results.
const (
	MoneyPlaces       = 40
	ProbabilityPlaces = 60
	workPlaces        = 80
)

// inverseE is 1/e, rounded to more places than any result keeps.
var inverseE = decimal.RequireFromString("0.3678794411714423215955237701614608674458111310317678345078368016974614957449")

// Exposure is what a measure acts on: the chance v of a loss in a year, from 0
// to 1, and the loss L if it happens, 0 or more. Its zero value is no exposure.
type Exposure struct {
	Probability decimal.Decimal
	Loss        decimal.Decimal
}

// problems is what is wrong with the exposure, or nil.
func (x Exposure) problems() bound.Problems {
	return bound.Problems(nil).Check(FieldProbability, chances, x.Probability).Check(FieldLoss, money, x.Loss)
}

// expected is v × L, exact.
func (x Exposure) expected() decimal.Decimal { return x.Probability.Mul(x.Loss) }

// Ceiling is the most that spending against this exposure can be worth a year:
//
//	v × L / e
//
// It bounds the optimum; it is not the optimum.
func (x Exposure) Ceiling() (decimal.Decimal, error) {
	if err := x.problems().OrNil(); err != nil {
		return decimal.Decimal{}, err
	}
	return x.expected().Mul(inverseE).Round(MoneyPlaces), nil
}
