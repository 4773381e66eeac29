package calc

import "cybercost/seeds"

// recoveryLine is the cost of putting systems back, as the response of the
// incident says.
func recoveryLine(f *seeds.Figures, in Input, to carrier) (Line, bool) {
	return to.responseTo(f, in.Scenario).recovery.
		line(LineRecovery, RowContainment, DamageCost), true
}
