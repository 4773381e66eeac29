package calc

import "cybercost/seeds"

// transferLossLine is the money sent to a false account:
//
//	the amount entered
//	or else, where the switch asks for it, transfer-typical, what companies sent, with the spread of [spreadOver],
//	at most what is in the bank, where that was entered
//
// Nothing is taken off for money a bank may recover.
func transferLossLine(f *seeds.Figures, in Input, _ carrier) (Line, bool) {
	sent := flat(choice(in.Numbers[FieldTransferLoss]))
	if !in.Number(FieldTransferLoss).Valid {
		if !in.Switches[SwitchTransferTypical] {
			return Line{}, false
		}
		sent = transferSpread(f)
		if bank := in.Number(FieldBankBalance); bank.Valid {
			sent = sent.most(fact(bank.Decimal))
		}
	}
	return sent.line(LineTransferLoss, RowTransferLoss, DamageMoney), true
}

// transferSpread is what companies that were defrauded sent.
func transferSpread(f *seeds.Figures) spread { return spreadOver(f, figure(&f.TransferTypical)) }

// TransferSent is what [SwitchTransferTypical] takes for the money sent: the line
// of a company that does not say how much it has in the bank.
func TransferSent(f *seeds.Figures) Line {
	return transferSpread(f).line(LineTransferLoss, RowTransferLoss, DamageMoney)
}
