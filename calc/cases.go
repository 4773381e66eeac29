package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// casesEstimate reads an amount off the line between the deck's two
// companies, row by row:
//
//	amount = a · employees^b, through both companies
//
// It is exact at both companies. Outside them it is Extrapolated. Two cases
// are not a sample; the page says so.
func casesEstimate(f *seeds.Figures, in Input) Estimate {
	if incidentOf(in.Scenario).cases != yes {
		return Estimate{Method: Cases, Lack: LackCases}
	}
	n := in.Numbers[FieldEmployees]
	rows := []struct {
		key   LineKey
		row   Row
		small *seeds.Figure
		large *seeds.Figure
	}{
		{LineCaseInvestigation, RowInvestigation, &f.KouInvestigation, &f.OtsuInvestigation},
		{LineCaseContainment, RowContainment, &f.KouContainment, &f.OtsuContainment},
		{LineCasePrevention, RowPrevention, &f.KouPrevention, &f.OtsuPrevention},
	}
	p := positionOf(f, n)
	e := Estimate{
		Method:       Cases,
		Omitted:      omissions(in, Cases),
		Extrapolated: outsideCases(f, n),
	}
	for _, r := range rows {
		e.Lines = append(e.Lines, flat(p.between(r.small, r.large)).line(r.key, r.row, DamageCost))
	}
	return e.total()
}

// outsideCases reports whether so many people are fewer than in the deck's
// small company or more than in its large one.
func outsideCases(f *seeds.Figures, employees decimal.Decimal) bool {
	return employees.LessThan(f.KouEmployees.Value) || employees.GreaterThan(f.OtsuEmployees.Value)
}
