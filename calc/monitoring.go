package calc

import "cybercost/seeds"

// cardMonitoringLine is the cost of watching leaked card numbers for misuse:
//
//	cost a month × months
//	typical cost a month = (low + high) ÷ 2
func cardMonitoringLine(f *seeds.Figures, in Input) (Line, bool) {
	if in.Scenario != CardLeak {
		return Line{}, false
	}
	return halfway(figure(f.CardMonitoringLow.Newest()), figure(f.CardMonitoringHigh.Newest())).
		times(in.assumption(FieldMonitoringMonths, f.CardMonitoringMonths)).
		line("card-monitoring", RowContainment, DamageCost), true
}
