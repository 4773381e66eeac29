package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// The chances with which a loss is below low, typical and high. They are what
// the three words mean, not figures about the world.
var (
	lowShare     = decimal.New(1, -1)
	typicalShare = half
	highShare    = one.Sub(lowShare)
)

// response is what it costs to find out what happened and to put it right, at
// each of low, typical and high.
type response struct{ investigation, recovery spread }

// ransomwareResponse is what the victims who answered the police paid, carried
// to the company's size:
//
//	both together = level of the answers × size factor
//	investigation = (investigation-low + investigation-high) ÷ 2 × level ÷ middle level × size factor
//	recovery      = both together − investigation, each in whole yen
//
// The levels are those below which a tenth, half and nine tenths of the answers
// lie, see [answered.level]; the middle one is that of half. A level ÷ the
// middle level has 30 places.
func ransomwareResponse(f *seeds.Figures, to carrier) response {
	usual := midpoint(figure(f.InvestigationLow.Newest()), figure(f.InvestigationHigh.Newest())).times(to.size)
	return splitOff(to.answers.multiples.times(usual), to.answers.amounts.times(to.size))
}

// malwareResponse is an amount at the reference size, carried to the company's,
// with the spread of incidents without bands; what an investigation costs
// typically is split off:
//
//	both together = malware-response × size factor, with the spread of [spreadOver]
//	investigation = (investigation-low + investigation-high) ÷ 2 × size factor, with the same spread
//	recovery      = both together − investigation, each in whole yen
func malwareResponse(f *seeds.Figures, to carrier) response {
	usual := midpoint(figure(f.InvestigationLow.Newest()), figure(f.InvestigationHigh.Newest()))
	return splitOff(spreadOver(f, usual.times(to.size)), spreadOver(f, figure(&f.MalwareResponse).times(to.size)))
}

// leakResponse is what a shop whose records leaked paid, the same at every
// size: no survey tells it apart by size, and what grows with the records
// stands in lines of its own.
//
//	investigation = (leak-investigation-low + leak-investigation-high) ÷ 2, the middle of the survey's commonest band, with the spread of [spreadOver]
//	recovery      = leak-recovery, what is left of the survey's mean without the other lines, with the same spread
func leakResponse(f *seeds.Figures, _ carrier) response {
	return response{
		spreadOver(f, midpoint(figure(&f.LeakInvestigationLow), figure(&f.LeakInvestigationHigh))),
		spreadOver(f, figure(&f.LeakRecovery)),
	}
}

// splitOff leaves recovery what investigation does not take, in whole yen, so
// that the two together do not depend on how they are split.
func splitOff(investigation, both spread) response {
	investigation = investigation.rounded()
	return response{investigation, both.rounded().minus(investigation)}
}

// noResponse is the response to an incident that need not be looked into: the
// partner's systems stopped, or the bank's money went.
func noResponse(*seeds.Figures, carrier) response { return response{} }

// spreadOver is the spread of incidents that nobody counted in bands:
//
//	low = typical ÷ other-spread    high = typical × other-spread
func spreadOver(f *seeds.Figures, typical cited) spread {
	multiple := figure(&f.OtherSpread)
	return spread{typical.over(multiple, curvePlaces), typical, typical.times(multiple)}
}

// otherLine is the rest of what a shop whose records leaked paid:
//
//	card-example-other, with the spread of [spreadOver]
func otherLine(f *seeds.Figures, _ Input, _ carrier) (Line, bool) {
	return spreadOver(f, figure(&f.CardExampleOther)).
		line(LineOther, RowContainment, DamageCost), true
}
