package calc

// Omission is a loss that an estimate leaves out, always said beside it.
type Omission string

// What an amount of ours does not contain.
const (
	OmitTransfer   Omission = "transfer"   // the money sent: not entered, or the way has no place for it
	OmitPartner    Omission = "partner"    // what the partner's stop takes away: the same
	OmitStopped    Omission = "stopped"    // business that stops: the way does not know it
	OmitRecords    Omission = "records"    // records leaked, but their number was not entered
	OmitStolen     Omission = "stolen"     // records that the attackers may have taken as well
	OmitReputation Omission = "reputation" // 「？」
	OmitOwnLabour  Omission = "own-labour"
	OmitRansom     Omission = "ransom"
	OmitFine       Omission = "fine"
	OmitFlaming    Omission = "flaming" // anger on the net, dark-web search
)

// Omissions lists every [Omission].
func Omissions() []Omission {
	return []Omission{OmitTransfer, OmitPartner, OmitStopped, OmitRecords, OmitStolen, OmitReputation, OmitOwnLabour, OmitRansom, OmitFine, OmitFlaming}
}

// omissions lists what a way's amount leaves out: first what this input could
// have brought in, then what no amount contains.
func omissions(in Input, m Method) []Omission {
	row := incidentOf(in.Scenario)
	missing := func(fields ...Field) bool {
		for _, field := range fields {
			if !in.Number(field).Valid {
				return true
			}
		}
		return m != Itemised
	}
	var list []Omission
	add := func(o Omission, omitted bool) {
		if omitted {
			list = append(list, o)
		}
	}
	rows := m != Survey                                            // a survey's amount is what those asked counted, whatever it was
	typical := m == Itemised && in.Switches[SwitchTransferTypical] // stands for the money sent
	add(row.without, rows && len(row.facts) > 0 && missing(row.facts...) && !(row.without == OmitTransfer && typical))
	add(OmitStopped, rows && row.without != OmitStopped && in.Scenario.Stops() && m != Itemised)
	joins := len(row.joined) > 0
	taken := joins && in.Switches[SwitchDataStolen]
	add(OmitRecords, m == Itemised && (in.Scenario.Leak() || taken) && missing(FieldRecords))
	add(OmitStolen, rows && joins && (!taken || m != Itemised))
	return append(append(list, OmitReputation, OmitOwnLabour), row.omitted...)
}

// Unanswered lists what an itemised estimate leaves out only as long as a question
// is not answered; nothing of another way, which leaves out more whatever is
// answered.
func (e Estimate) Unanswered() []Omission {
	if e.Method != Itemised {
		return nil
	}
	var list []Omission
	for _, o := range e.Omitted {
		if known([]Omission{OmitPartner, OmitStopped, OmitRecords}, o) {
			list = append(list, o)
		}
	}
	return list
}
