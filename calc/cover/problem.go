package cover

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// The fields that a problem can be about. The terms of a part have the part's
// name before them; see [FieldOf].
const (
	FieldLimit      bound.Field = "limit"
	FieldDeductible bound.Field = "deductible"
	FieldShare      bound.Field = "share"

	FieldWaiting           bound.Field = "profit-waiting"
	FieldOverallLimit      bound.Field = "overall-limit"
	FieldOverallDeductible bound.Field = "overall-deductible"
	FieldStopped           bound.Field = "stopped-hours"
	FieldLinePart          bound.Field = "line-part" // of a row
	FieldLineLoss          bound.Field = "line-loss" // of a row
)

// FieldOf is a term of one part, as package calc names it: "cost-limit".
func FieldOf(part Part, term bound.Field) bound.Field {
	return bound.Field(part) + "-" + term
}

// Limits of what is read.
const (
	maxPlaces = 30
	maxDigits = 40
)

var (
	zero = decimal.New(0, 0)
	one  = decimal.New(1, 0)

	maxMoney = decimal.New(1, 18)
	maxHours = decimal.New(100_000, 0) // more than ten years

	money  = bound.Limits{Max: maxMoney, Whole: true, Digits: maxDigits, Places: maxPlaces}
	shares = bound.Limits{Max: one, Digits: maxDigits, Places: maxPlaces}
	hours  = bound.Limits{Max: maxHours, Digits: maxDigits, Places: maxPlaces}
)
