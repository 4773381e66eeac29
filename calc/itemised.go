package calc

import "cybercost/seeds"

// itemisedEstimate builds an amount from unit costs and the company's own
// counts, line by line. A line that does not belong to the scenario, an
// optional line that is off, and a line whose count was not entered are left
// out; nothing is guessed in their place.
func itemisedEstimate(f *seeds.Figures, in Input) Estimate {
	e := Estimate{Method: Itemised, Omitted: omissions(in, Itemised), Extrapolated: outsideCases(f, in.Numbers[FieldEmployees])}
	for _, line := range itemisedLines {
		if l, ok := line(f, in); ok {
			e.Lines = append(e.Lines, l)
		}
	}
	return e.total()
}

// lineOf computes one line; false if the line is not in this estimate.
type lineOf func(*seeds.Figures, Input) (Line, bool)

// itemisedLines are all lines in the order shown.
var itemisedLines = []lineOf{
	investigationLine,
	consultingLine,
	legalLine,
	recoveryLine,
	noticeMailLine,
	noticeNewspaperLine,
	callCentreLine,
	condolenceLine,
	cardMonitoringLine,
	liabilityLine,
	preventionLine,
	lostProfitLine,
	partnerLossLine,
	transferLossLine,
}
