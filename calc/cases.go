package calc

import (
	"cybercost/seeds"
)

// casesEstimate reads an amount off the line between the deck's two
// companies, row by row:
//
//	amount = a · employees^b, through both companies: small × (large ÷ small)^share, share as for prevention
//	case-investigation: kou-investigation, otsu-investigation
//	case-containment: kou-containment, otsu-containment
//	case-prevention: kou-prevention, otsu-prevention
//
// It is exact at both companies. Outside them every line is [Line.Beyond]. Two
// cases are not a sample; the page says so.
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
		Method:  Cases,
		Omitted: omissions(in, Cases),
	}
	for _, r := range rows {
		l := flat(p.between(r.small, r.large)).line(r.key, r.row, DamageCost)
		l.Beyond = deckSizes(f).side(n)
		e.Lines = append(e.Lines, l)
	}
	return e.total()
}
