package calc

import (
	"slices"

	"cybercost/seeds"
)

// itemisedEstimate builds an amount from unit costs and the company's own
// counts, line by line. A line that does not belong to the scenario, an
// optional line that is off, and a line whose count was not entered are left
// out; nothing is guessed in their place.
//
// A fraud has no amount before the money sent is known: it is most of it.
func itemisedEstimate(f *seeds.Figures, in Input, to carrier) Estimate {
	e := itemisedAt(f, in, to)
	if in.Scenario == TransferFraud && !known(e.keys(), LineTransferLoss) {
		return Estimate{Method: Itemised, Lack: LackTransfer}
	}
	e.CountedBelow = countedBelow(f, in, to, e)
	return e
}

// itemisedAt is the estimate with what carries it to the company's size.
func itemisedAt(f *seeds.Figures, in Input, to carrier) Estimate {
	e := Estimate{Method: Itemised, Omitted: omissions(in, Itemised)}
	keys := in.lines()
	for _, line := range itemisedLines {
		if !known(keys, line.key) {
			continue
		}
		if l, ok := line.of(f, in, to); ok {
			l.Beyond = beyondEvidence(f, in, l)
			e.Lines = append(e.Lines, l)
		}
	}
	return e.total()
}

// lines are those of the incident, and those that a switch joins to it.
func (in Input) lines() []LineKey {
	row := incidentOf(in.Scenario)
	if in.Switches[SwitchDataStolen] {
		return slices.Concat(row.lines, row.joined)
	}
	return row.lines
}

// itemisedLine is a line, and how it is computed; false where the input does
// not have it.
type itemisedLine struct {
	key LineKey
	of  func(f *seeds.Figures, in Input, to carrier) (Line, bool)
}

// lineOf is how a line is computed.
func lineOf(key LineKey) func(*seeds.Figures, Input, carrier) (Line, bool) {
	i := slices.IndexFunc(itemisedLines, func(l itemisedLine) bool { return l.key == key })
	return itemisedLines[i].of
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
	{LineOther, otherLine},
	{LineCardReissue, cardReissueLine},
	{LineLiability, liabilityLine},
	{LinePrevention, preventionLine},
	{LineLostProfit, lostProfitLine},
	{LinePartnerLoss, partnerLossLine},
	{LineTransferLoss, transferLossLine},
}

// countedBelow reports whether the devices entered cost less than an
// investigation without a count: few devices are quoted for less than what
// victims paid.
func countedBelow(f *seeds.Figures, in Input, to carrier, e Estimate) bool {
	return in.counted() && e.Row(RowInvestigation).Typical.LessThan(to.responseTo(f, in.Scenario).investigation.typical.value)
}

// atExponents are the typical amounts at the lower and at the higher exponent
// of the size: how far an assumption that nobody measured moves the amount.
// Nil for a way or an incident that the size does not enter by it.
func atExponents(f *seeds.Figures, in Input, to carrier, e Estimate) *Exponents {
	if e.Method != Itemised || incidentOf(in.Scenario).sized != yes {
		return nil
	}
	at := func(key string, exponent *seeds.Figure) Amount {
		to := to.resized()
		to.size = sizeFactor(f, in, exponent)
		sum := fact(zero)
		for _, l := range e.Lines {
			if carried(in, l.Key) {
				l, _ = lineOf(l.Key)(f, in, to)
			}
			sum = sum.plus(l.parts.typical)
		}
		return sum.amount(key)
	}
	return &Exponents{
		Low:  at("estimate.exponent-low", &f.SizeExponentLow),
		High: at("estimate.exponent-high", &f.SizeExponentHigh),
	}
}
