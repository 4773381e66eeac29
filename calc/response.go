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
//	investigation = the survey's typical investigation × level ÷ middle level × size factor
//	recovery      = both together − investigation
func ransomwareResponse(f *seeds.Figures, to carrier) response {
	usual := midpoint(figure(f.InvestigationLow.Newest()), figure(f.InvestigationHigh.Newest())).times(to.size)
	victims := to.victims(f)
	return splitOff(victims.multiples.times(usual), victims.amounts.times(to.size))
}

// malwareResponse is an amount at the reference size, carried to the company's,
// with the spread of incidents without bands; what an investigation costs
// typically is split off:
//
//	both together = amount × size factor
//	investigation = the survey's typical investigation × size factor
//	recovery      = both together − investigation
func malwareResponse(f *seeds.Figures, to carrier) response {
	usual := midpoint(figure(f.InvestigationLow.Newest()), figure(f.InvestigationHigh.Newest()))
	return splitOff(spreadOver(f, usual.times(to.size)), spreadOver(f, figure(&f.MalwareResponse).times(to.size)))
}

// leakResponse is what a shop whose records leaked paid, the same at every
// size: no survey tells it apart by size, and what grows with the records
// stands in lines of its own.
//
//	investigation = the middle of the survey's commonest band
//	recovery      = what is left of the survey's mean without the other lines
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
//	low = typical ÷ multiple    high = typical × multiple
func spreadOver(f *seeds.Figures, typical cited) spread {
	multiple := figure(&f.OtherSpread)
	return spread{typical.over(multiple, curvePlaces), typical, typical.times(multiple)}
}

// otherLine is the rest of what a shop whose records leaked paid.
func otherLine(f *seeds.Figures, _ Input, _ carrier) (Line, bool) {
	return spreadOver(f, figure(&f.CardExampleOther)).
		line(LineOther, RowContainment, DamageCost), true
}
