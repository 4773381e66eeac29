package calc

import (
	"maps"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// Input is one question to the calculator. The zero value is not valid: the
// required fields of [Fields] and every choice must be set.
type Input struct {
	Scenario Scenario
	Method   Method
	Severity SeverityBasis
	Numbers  map[Field]decimal.Decimal // what was entered, in each field's unit
	Switches map[Field]bool            // optional lines that are on
}

// Clone returns a copy that shares nothing with the original.
func (in Input) Clone() Input {
	in.Numbers = maps.Clone(in.Numbers)
	in.Switches = maps.Clone(in.Switches)
	return in
}

// Number returns what was entered in a field; not valid if nothing was.
func (in Input) Number(field Field) decimal.NullDecimal {
	v, ok := in.Numbers[field]
	return decimal.NullDecimal{Decimal: v, Valid: ok}
}

// Default returns the figure that stands in for an assumption left empty in
// this scenario; nil if the field has no default.
func Default(f *seeds.Figures, scenario Scenario, field Field) *seeds.Figure {
	switch field {
	case FieldStoppedDaysLow:
		return incidentOf(scenario).stopped(f).low
	case FieldStoppedDaysTypical:
		return incidentOf(scenario).stopped(f).typical
	case FieldStoppedDaysHigh:
		return incidentOf(scenario).stopped(f).high
	case FieldStoppedShare:
		return &f.StoppedShare
	case FieldClaimingShare:
		return &f.ClaimingShare
	case FieldCallCentreMonths:
		return &f.CallCentreMonths
	case FieldLabourCost:
		return &f.MonthlyLabourCost
	case FieldEffort:
		return incidentOf(scenario).effort(f)
	}
	return nil
}
