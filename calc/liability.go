package calc

import "cybercost/seeds"

// liabilityLine is what the people whose records leaked are paid:
//
//	low     = nobody claims
//	typical = people × liability-per-person, the case's damages
//	high    = people × court-award-per-person × share who claim + litigation
//	share who claim = what was entered, or else claiming-share
//	litigation = retailer-b-lawsuit, the published case's sum, whatever the number of people; 0 without people
//
// Most leaks are not taken to a court, so litigation is in high alone. With a
// small share of claims, high can fall below typical and is then moved to it.
func liabilityLine(f *seeds.Figures, in Input, _ carrier) (Line, bool) {
	records := in.Number(FieldRecords)
	if !records.Valid {
		return Line{}, false
	}
	people, litigation := fact(records.Decimal), figure(&f.RetailerBLawsuit)
	if records.Decimal.IsZero() { // nobody is there to sue
		litigation = fact(zero)
	}
	return spread{
		low:     fact(zero),
		typical: people.times(figure(&f.LiabilityPerPerson)),
		high: people.times(figure(&f.CourtAwardPerPerson)).
			times(in.assumption(FieldClaimingShare, &f.ClaimingShare)).
			plus(litigation),
	}.line(LineLiability, RowContainment, DamageLiability), true
}
