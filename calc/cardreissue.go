package calc

import "cybercost/seeds"

// cardReissueLine is what the issuers of leaked cards are paid for misuse and
// for new cards:
//
//	cards × card-reissue-per-record, what one cost in a real case, with the spread of [spreadOver]
func cardReissueLine(f *seeds.Figures, in Input, _ carrier) (Line, bool) {
	records := in.Number(FieldRecords)
	return spreadOver(f, figure(&f.CardReissuePerRecord).times(fact(records.Decimal))).
		line(LineCardReissue, RowContainment, DamageLiability), records.Valid
}
