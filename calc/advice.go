package calc

import "cybercost/seeds"

// consultingLine is the cost of advisers while the incident lasts, from the
// survey's range for a company of the reference size:
//
//	low = consulting-low × size factor
//	high = consulting-high × size factor
//	typical = (low + high) ÷ 2
func consultingLine(f *seeds.Figures, _ Input, to carrier) (Line, bool) {
	return halfway(figure(f.ConsultingLow.Newest()), figure(f.ConsultingHigh.Newest())).
		times(to.size).
		line(LineConsulting, RowContainment, DamageCost), true
}

// legalLine is the cost of legal advice, from the survey's range for a
// company of the reference size:
//
//	low = legal-low × size factor
//	high = legal-high × size factor
//	typical = (low + high) ÷ 2
//
// Court costs belong to liability.
func legalLine(f *seeds.Figures, _ Input, to carrier) (Line, bool) {
	return halfway(figure(f.LegalLow.Newest()), figure(f.LegalHigh.Newest())).
		times(to.size).
		line(LineLegal, RowContainment, DamageCost), true
}
