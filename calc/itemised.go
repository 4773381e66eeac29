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
//
//	total = the sum of its lines, low with low, typical with typical, high with high
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
	if to.memory != nil {
		if lines, ok := to.memory.lines(f, in, to); ok {
			e.Lines = lines
			return e.total()
		}
	}
	keys := in.lines()
	for _, line := range itemisedLines {
		if !known(keys, line.key) {
			continue
		}
		if l, ok := line.at(f, in, to); ok {
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
	key    LineKey
	of     func(f *seeds.Figures, in Input, to carrier) (Line, bool)
	common bool // it reads the company's size, the devices examined and the switches, and no more
}

// at is the line of an input, with the side of its evidence.
func (i itemisedLine) at(f *seeds.Figures, in Input, to carrier) (Line, bool) {
	l, ok := i.of(f, in, to)
	l.Beyond = beyondEvidence(f, in, l)
	return l, ok
}

// lineOf is how a line is computed.
func lineOf(key LineKey) func(*seeds.Figures, Input, carrier) (Line, bool) {
	i := slices.IndexFunc(itemisedLines, func(l itemisedLine) bool { return l.key == key })
	return itemisedLines[i].of
}

// itemisedLines are all lines in the order shown. Which of them belong to a
// scenario, its row of [incidents] says.
var itemisedLines = []itemisedLine{
	{LineInvestigation, investigationLine, true},
	{LineConsulting, consultingLine, true},
	{LineLegal, legalLine, true},
	{LineRecovery, recoveryLine, true},
	{LineNoticeMail, noticeMailLine, false},
	{LineNoticeNewspaper, noticeNewspaperLine, true},
	{LineCallCentre, callCentreLine, false},
	{LineCondolence, condolenceLine, false},
	{LineOther, otherLine, true},
	{LineCardReissue, cardReissueLine, false},
	{LineLiability, liabilityLine, false},
	{LinePrevention, preventionLine, false},
	{LineLostProfit, lostProfitLine, false},
	{LinePartnerLoss, partnerLossLine, false},
	{LineTransferLoss, transferLossLine, false},
}

// countedBelow reports whether the devices entered cost less than an
// investigation without a count: few devices are quoted for less than what
// victims paid.
func countedBelow(f *seeds.Figures, in Input, to carrier, e Estimate) bool {
	return in.counted() && e.Row(RowInvestigation).Typical.LessThan(to.responseTo(f, in.Scenario).investigation.typical.value)
}

// Exponents are the typical amounts at the lower and at the higher exponent of
// the size: how far an assumption that nobody measured moves the amount.
//
//	exponent-low  = typical total with size-exponent-low in the place of size-exponent
//	exponent-high = typical total with size-exponent-high in the place of size-exponent
//
// Nil for a way or an incident that the size does not enter by it.
func (m *Model) Exponents(a Answer) *Exponents {
	f, in := m.Figures, a.Input
	if a.Chosen.Method != Itemised || incidentOf(in.Scenario).sized != yes {
		return nil
	}
	at := func(key string, exponent *seeds.Figure) Amount {
		to := m.carrierBy(in, exponent)
		sum := fact(zero)
		for _, l := range a.Chosen.Lines {
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
