package calc

import "cybercost/seeds"

// cardMonitoringLine is the cost of watching leaked card numbers for misuse:
//
//	cost a month × months
//	typical cost a month = (low + high) ÷ 2
func cardMonitoringLine(f *seeds.Figures, in Input) (Line, bool) {
	return halfway(figure(f.CardMonitoringLow.Newest()), figure(f.CardMonitoringHigh.Newest())).
		times(in.assumption(FieldMonitoringMonths, &f.CardMonitoringMonths)).
		line(LineCardMonitoring, RowContainment, DamageCost), true
}
