package calc

import "cybercost/seeds"

// transferLossLine is the money sent to a false account:
//
//	the amount entered
//
// Nothing is taken off for money a bank may recover.
func transferLossLine(_ *seeds.Figures, in Input) (Line, bool) {
	sent := in.Number(FieldTransferLoss)
	if !sent.Valid {
		return Line{}, false
	}
	return flat(choice(sent.Decimal)).
		line(LineTransferLoss, RowTransferLoss, DamageMoney), true
}
