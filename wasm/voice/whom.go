package voice

import (
	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Whom says whose losses the itemised amount of an input is made from; nothing
// where it is the user's own.
func (v Voice) Whom(f *seeds.Figures, in calc.Input) string {
	if in.Scenario == calc.TransferFraud && in.Number(calc.FieldTransferLoss).Valid {
		return ""
	}
	sent := calc.TransferSent(f).Amount
	return v.Put(words.Scenarios.Of(in.Scenario).Whom,
		format.Grouped(f.NpaCostAnswers.Newest().Value, 0), v.Headline(sent.Typical).String(), v.Headline(sent.High).String())
}
