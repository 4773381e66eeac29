package calc

import "cybercost/seeds"

// recoveryLine is the cost of putting systems back, for encrypted files and
// for a web site that leaked. Two published cases give investigation and
// recovery in one sum, a third gives recovery alone:
//
//	low     = case A − a typical investigation
//	typical = case B − a typical investigation
//	high    = the deck's company D
//
// Three cases are no sample, and none says how it grows with the company.
func recoveryLine(f *seeds.Figures, _ Input) (Line, bool) {
	investigation := midpoint(figure(f.InvestigationLow.Newest()), figure(f.InvestigationHigh.Newest()))
	return spread{
		low:     figure(&f.ManufacturerARecovery).minus(investigation),
		typical: figure(&f.RetailerBRecovery).minus(investigation),
		high:    figure(&f.CompanyDRecovery),
	}.line(LineRecovery, RowContainment, DamageCost), true
}
