package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// callCentrePeriod is the months that one amount of the source covers.
var callCentrePeriod = decimal.New(3, 0)

// callCentreLine is the cost of answering the people whose records leaked:
//
//	without the switch: people × cost of answering one in a real case, with the spread of [spreadOver]
//	with it: cost of the period in the source ÷ months of that period × months
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
