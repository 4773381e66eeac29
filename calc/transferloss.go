package calc

import "cybercost/seeds"

// transferLossLine is the money sent to a false account:
//
//	the amount entered
//	or else, where the switch asks for it, what companies sent, with the spread of [spreadOver],
//	at most what is in the bank
//
// Nothing is taken off for money a bank may recover.
func transferLossLine(f *seeds.Figures, in Input, _ carrier) (Line, bool) {
	sent := flat(choice(in.Numbers[FieldTransferLoss]))
	if !in.Number(FieldTransferLoss).Valid {
		if !in.Switches[SwitchTransferTypical] {
			return Line{}, false
		}
		sent = spreadOver(f, figure(&f.TransferTypical))
		if bank := in.Number(FieldBankBalance); bank.Valid {
			sent = sent.most(fact(bank.Decimal))
		}
	}
	return sent.line(LineTransferLoss, RowTransferLoss, DamageMoney), true
}
