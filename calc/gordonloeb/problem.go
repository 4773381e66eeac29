package gordonloeb

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// The fields that a problem can be about, in the order in which problems are
// listed.
const (
	FieldProbability bound.Field = "probability"
	FieldLoss        bound.Field = "loss"
	FieldClass       bound.Field = "class"
	FieldAlpha       bound.Field = "alpha"
	FieldBeta        bound.Field = "beta"
	FieldCost        bound.Field = "cost"
	FieldBefore      bound.Field = "before"
	FieldAfter       bound.Field = "after"
	FieldInvestment  bound.Field = "investment"
	FieldPoints      bound.Field = "points"
)

// Limits of what is read. They keep every intermediate value short, whatever
// an input looks like; none of them is near a value with a meaning.
const (
	maxPlaces      = 30  // of a probability, an amount or β
	maxAlphaPlaces = 100 // α is yen⁻¹ and may be very small
	maxDigits      = 60
	maxPoints      = 1000 // of a curve
)

var (
	zero = decimal.New(0, 0)
	one  = decimal.New(1, 0)

	maxMoney = decimal.New(1, 18)
	maxAlpha = decimal.New(1, 12)
	maxBeta  = decimal.New(1, 6)

	chances  = bound.Limits{Max: one, Digits: maxDigits, Places: maxPlaces}
	money    = bound.Limits{Max: maxMoney, Digits: maxDigits, Places: maxPlaces}
	spending = bound.Limits{Max: maxMoney, Positive: true, Digits: maxDigits, Places: maxPlaces}
	alphas   = bound.Limits{Max: maxAlpha, Positive: true, Digits: maxDigits, Places: maxAlphaPlaces}
	betas    = bound.Limits{Max: maxBeta, Positive: true, Digits: maxDigits, Places: maxPlaces}
	points   = bound.Limits{Min: decimal.New(2, 0), Max: decimal.New(maxPoints, 0), Digits: maxDigits}
)
