package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// callCentrePeriod is the months that one amount of the source covers.
var callCentrePeriod = decimal.New(3, 0)

// callCentreLine is the cost of answering the people whose records leaked;
// optional:
//
//	cost of the period in the source ÷ months of that period × months
//	typical cost = (low + high) ÷ 2
//
// It takes the price as proportional to time. The source gives no price for
// a shorter contract.
func callCentreLine(f *seeds.Figures, in Input) (Line, bool) {
	if !in.Switches[SwitchCallCentre] {
		return Line{}, false
	}
	months := in.assumption(FieldCallCentreMonths, &f.CallCentreMonths)
	return halfway(figure(f.CallCentreThreeMonthsLow.Newest()), figure(f.CallCentreThreeMonthsHigh.Newest())).
		times(months).
		yenOver(fact(callCentrePeriod)).
		line(LineCallCentre, RowContainment, DamageCost), true
}
