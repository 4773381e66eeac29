package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// callCentrePeriod is the months that one amount of the source covers.
var callCentrePeriod = decimal.New(3, 0)

// callCentreLine is the cost of answering the people whose records leaked:
//
//	without the switch: people × call-per-record, what answering one cost in a real case, with the spread of [spreadOver]
//	with it: low = call-centre-three-months-low × months ÷ 3, high = call-centre-three-months-high × months ÷ 3
//	typical = (low + high) ÷ 2 before the division, months = what was entered, or else call-centre-months
//
// The switch is a hired call centre. Its price is taken as proportional to
// time: the source gives no price for a shorter contract.
func callCentreLine(f *seeds.Figures, in Input, _ carrier) (Line, bool) {
	if !in.Switches[SwitchCallCentre] {
		records := in.Number(FieldRecords)
		return spreadOver(f, figure(&f.CallPerRecord).times(fact(records.Decimal))).
			line(LineCallCentre, RowContainment, DamageCost), records.Valid
	}
	months := in.assumption(FieldCallCentreMonths, &f.CallCentreMonths)
	return halfway(figure(f.CallCentreThreeMonthsLow.Newest()), figure(f.CallCentreThreeMonthsHigh.Newest())).
		times(months).
		yenOver(fact(callCentrePeriod)).
		line(LineCallCentre, RowContainment, DamageCost), true
}
