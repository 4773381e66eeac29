package calc

import "cybercost/seeds"

// itemisedEstimate builds an amount from unit costs and the company's own
// counts, line by line. A line that does not belong to the scenario, an
// optional line that is off, and a line whose count was not entered are left
// out; nothing is guessed in their place.
func itemisedEstimate(f *seeds.Figures, in Input) Estimate {
	e := Estimate{Method: Itemised, Omitted: omissions(in, Itemised), Extrapolated: outsideCases(f, in.Numbers[FieldEmployees])}
	row := incidentOf(in.Scenario)
	for _, line := range itemisedLines {
		if !known(row.lines, line.key) {
			continue
		}
		if l, ok := line.of(f, in); ok {
			e.Lines = append(e.Lines, l)
		}
	}
	return e.total()
}

// itemisedLine is a line, and how it is computed; false where the input does
// not have it.
type itemisedLine struct {
	key LineKey
	of  func(*seeds.Figures, Input) (Line, bool)
}

// itemisedLines are all lines in the order shown. Which of them belong to a
// scenario, its row of [incidents] says.
var itemisedLines = []itemisedLine{
	{LineInvestigation, investigationLine},
	{LineConsulting, consultingLine},
	{LineLegal, legalLine},
	{LineRecovery, recoveryLine},
	{LineNoticeMail, noticeMailLine},
	{LineNoticeNewspaper, noticeNewspaperLine},
	{LineCallCentre, callCentreLine},
	{LineCondolence, condolenceLine},
	{LineCardMonitoring, cardMonitoringLine},
	{LineLiability, liabilityLine},
	{LinePrevention, preventionLine},
	{LineLostProfit, lostProfitLine},
	{LinePartnerLoss, partnerLossLine},
	{LineTransferLoss, transferLossLine},
}
