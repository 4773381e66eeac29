package calc

import "cybercost/seeds"

// internalLabour is the work of the company's own people:
//
//	person-months × cost of a person-month
//	person-months = what was entered, or else the own effort of the table of incidents
//	cost of a person-month = what was entered, or else monthly-labour-cost
//
// It stands beside the total and never in it: the survey that measured the
// effort counts it apart from its amounts. Nil where nobody surveyed the
// effort and none was entered.
func internalLabour(f *seeds.Figures, in Input) *Line {
	effort := cited{}
	if surveyed := Default(f, in.Scenario, FieldEffort); surveyed != nil {
		effort = in.assumption(FieldEffort, surveyed)
	} else if own := in.Number(FieldEffort); own.Valid {
		effort = choice(own.Decimal)
	} else {
		return nil
	}
	line := flat(effort.times(in.assumption(FieldLabourCost, &f.MonthlyLabourCost))).
		line(LineInternalLabour, RowOwnLabour, DamageCost)
	return &line
}
