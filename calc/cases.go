package calc

import "cybercost/seeds"

// casesEstimate reads an amount off the line between the deck's two
// companies, row by row:
//
//	amount = a · employees^b, through both companies
//
// It is exact at both companies. Outside them it is Extrapolated. Two cases
// are not a sample; the page says so.
func casesEstimate(f *seeds.Figures, in Input) Estimate {
	if in.Scenario == PartnerStop || in.Scenario == TransferFraud {
		return Estimate{Method: Cases, Lack: LackCases}
	}
	n := in.Numbers[FieldEmployees]
	rows := []struct {
		row   Row
		small seeds.Figure
		large seeds.Figure
	}{
		{RowInvestigation, f.KouInvestigation, f.OtsuInvestigation},
		{RowContainment, f.KouContainment, f.OtsuContainment},
		{RowPrevention, f.KouPrevention, f.OtsuPrevention},
	}
	p := positionOf(f, n)
	e := Estimate{
		Method:       Cases,
		Omitted:      omissions(in.Scenario),
		Extrapolated: n.LessThan(f.KouEmployees.Value) || n.GreaterThan(f.OtsuEmployees.Value),
	}
	for _, r := range rows {
		e.Lines = append(e.Lines, flat(p.between(r.small, r.large)).line("case-"+string(r.row), r.row, DamageCost))
	}
	return e.total()
}

// omissions lists what no amount contains in a scenario.
func omissions(s Scenario) []Omission {
	list := []Omission{OmitReputation, OmitOwnLabour}
	if s == Ransomware {
		list = append(list, OmitRansom)
	}
	if s.Leak() || s == Ransomware {
		list = append(list, OmitFine, OmitFlaming)
	}
	return list
}
