package calc

// enteredEstimate adds the user's own quotes:
//
//	total = investigation + containment + prevention
//	a quote left empty beside another = 0
//
// With all three empty there is no amount.
func enteredEstimate(in Input) Estimate {
	rows := []struct {
		field Field
		key   LineKey
		row   Row
	}{
		{FieldInvestigation, LineEnteredInvestigation, RowInvestigation},
		{FieldContainment, LineEnteredContainment, RowContainment},
		{FieldPrevention, LineEnteredPrevention, RowPrevention},
	}
	e := Estimate{Method: Entered, Omitted: omissions(in, Entered), Lack: LackQuotes}
	for _, r := range rows {
		quote := in.Number(r.field)
		if quote.Valid {
			e.Lack = ""
		}
		e.Lines = append(e.Lines, flat(choice(quote.Decimal)).line(r.key, r.row, DamageCost))
	}
	if e.Lack != "" {
		return Estimate{Method: Entered, Lack: LackQuotes}
	}
	return e.total()
}
