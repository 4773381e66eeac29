package gordonloeb

import "github.com/shopspring/decimal"

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

// Problems is what is wrong with the exposure, or nil.
func (x Exposure) Problems() Problems {
	var p Problems
	p = p.within(FieldProbability, x.Probability, zero, one)
	return p.within(FieldLoss, x.Loss, zero, maxMoney)
}

// ExpectedLoss is v × L, exact.
func (x Exposure) ExpectedLoss() (decimal.Decimal, error) {
	if err := x.Problems().orNil(); err != nil {
		return decimal.Decimal{}, err
	}
	return x.expected(), nil
}

func (x Exposure) expected() decimal.Decimal { return x.Probability.Mul(x.Loss) }

// Ceiling is the most that spending against this exposure can be worth a year:
//
//	v × L / e
//
// It bounds the optimum; it is not the optimum.
func (x Exposure) Ceiling() (decimal.Decimal, error) {
	if err := x.Problems().orNil(); err != nil {
		return decimal.Decimal{}, err
	}
	return x.expected().Mul(inverseE).Round(MoneyPlaces), nil
}

// CeilingWithExternal is the ceiling when others lose too and their loss is
// counted (Gordon, Loeb, Lucyshyn and Zhou, J. Information Security 6, 2015):
//
//	v × (L + external) / e
//
// Only the ceiling rises by v × external / e. The optimum may rise by more or
// by less, so no such statement is made of it.
func (x Exposure) CeilingWithExternal(external decimal.Decimal) (decimal.Decimal, error) {
	p := x.Problems().within(FieldExternalLoss, external, zero, maxMoney)
	if err := p.orNil(); err != nil {
		return decimal.Decimal{}, err
	}
	both := x.Probability.Mul(x.Loss.Add(external))
	return both.Mul(inverseE).Round(MoneyPlaces), nil
}

// Guide is the rule of thumb that needs no probability:
//
//	share × loss
//
// It is what a guide says, not what the theorem says: the theorem bounds
// spending by a share of the expected loss.
func Guide(share, loss decimal.Decimal) (decimal.Decimal, error) {
	var p Problems
	p = p.within(FieldLoss, loss, zero, maxMoney)
	p = p.within(FieldShare, share, zero, one)
	if err := p.orNil(); err != nil {
		return decimal.Decimal{}, err
	}
	return share.Mul(loss).Round(MoneyPlaces), nil
}
