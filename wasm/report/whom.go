package report

import (
	"cybercost/calc"
	"cybercost/wasm/words"
)

// Whom says whose losses the itemised amount is made from, and how far the
// least certain of its assumptions moves it. An amount of the user's own is
// nobody's.
func Whom(r *Report) []string {
	if !r.s.Result.HasAmount() {
		return nil
	}
	whom := r.v.Whom(r.s.Figures, r.s.Result.Input)
	if r.s.Result.Chosen.Method != calc.Itemised || whom == "" {
		return nil
	}
	list := []string{whom}
	if x := r.s.Outlook.Exponents(); x != nil && !x.Low.Value.Equal(x.High.Value) {
		list = append(list, r.v.Put(words.OtherExponents, r.own(x.Low.Value), r.own(x.High.Value)))
	}
	return list
}
