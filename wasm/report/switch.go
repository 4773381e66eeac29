package report

import (
	"cybercost/calc"
	"cybercost/wasm/words"
)

// SwitchNote says what a switch adds that is asked in the open, with the ids of
// the figures it names; empty for other switches.
func (r *Report) SwitchNote(field calc.Field) (text string, uses []string) {
	note, known := words.Switched[field]
	if !known {
		return "", nil
	}
	if field != calc.SwitchTransferTypical {
		return r.v.Say(note), nil
	}
	sent := calc.TransferSent(r.s.Figures)
	return r.v.Put(note, r.v.Headline(sent.Amount.Low).String(), r.v.Headline(sent.Amount.Typical).String(), r.v.Headline(sent.Amount.High).String()), sent.Uses
}
