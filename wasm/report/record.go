package report

import (
	"strconv"

	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// Wish is what a customer may want from the meeting.
type Wish struct {
	Name   string
	Ticks  []keep.Tick // at its beginning, at its end
	Change string      // between them; empty while neither is ticked
}

// WishHeads are the headings of the wishes: what, the two ticks, the change.
func WishHeads(r *Report) []string {
	return []string{r.v.Say(words.RecordWish), r.v.Say(words.RecordFirst), r.v.Say(words.RecordLast), r.v.Say(words.RecordChange)}
}

// Wishes lists what a customer may want.
func Wishes(r *Report) []Wish {
	var list []Wish
	for i, key := range keep.Wishes() {
		w := Wish{Name: r.v.Say(words.Wishes[i]), Ticks: []keep.Tick{keep.FirstWish(key), keep.LastWish(key)}}
		switch first, last := r.s.Names.Has(w.Ticks[0]), r.s.Names.Has(w.Ticks[1]); {
		case first && last:
			w.Change = r.v.Say(words.RecordSame)
		case first:
			w.Change = r.v.Say(words.RecordWent)
		case last:
			w.Change = r.v.Say(words.RecordCame)
		}
		list = append(list, w)
	}
	return list
}

// RecordNow says in short what stands in the record; empty while nothing does.
func RecordNow(r *Report) string {
	if !r.s.Names.Recorded() {
		return ""
	}
	changed, told := 0, 0
	for _, key := range keep.Wishes() {
		if r.s.Names.Has(keep.FirstWish(key)) != r.s.Names.Has(keep.LastWish(key)) {
			changed++
		}
	}
	for _, tick := range keep.Told() {
		if r.s.Names.Has(tick) {
			told++
		}
	}
	return r.v.Put(words.RecordNow, strconv.Itoa(changed), strconv.Itoa(told))
}
