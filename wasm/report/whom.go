package report

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Whom says whose losses the itemised amount is made from, and how far the
// least certain of its assumptions moves it. An amount of the user's own is
// nobody's.
func Whom(r *Report) []string {
	if !r.s.Result.HasAmount() {
		return nil
	}
	in, e := r.s.Result.Input, r.s.Result.Chosen
	if e.Method != calc.Itemised || in.Scenario == calc.TransferFraud && in.Number(calc.FieldTransferLoss).Valid {
		return nil
	}
	sent := calc.TransferSent(r.s.Figures).Amount
	list := []string{r.v.Put(words.Scenarios[in.Scenario].Whom,
		format.Grouped(r.s.Figures.NpaCostAnswers.Newest().Value, 0), r.own(sent.Typical), r.own(sent.High))}
	if x := r.s.Outlook.Exponents(); x != nil && !x.Low.Value.Equal(x.High.Value) {
		list = append(list, r.v.Put(words.OtherExponents, r.own(x.Low.Value), r.own(x.High.Value)))
	}
	return list
}
