package session

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
func WishHeads(s *Session) []string {
	return []string{s.Voice.Say(words.RecordWish), s.Voice.Say(words.RecordFirst), s.Voice.Say(words.RecordLast), s.Voice.Say(words.RecordChange)}
}

// Wishes lists what a customer may want.
func Wishes(s *Session) []Wish {
	var list []Wish
	for i, name := range words.Wishes {
		w := Wish{Name: s.Voice.Say(name), Ticks: keep.Wish(i)}
		switch first, last := s.Names.Has(w.Ticks[0]), s.Names.Has(w.Ticks[1]); {
		case first && last:
			w.Change = s.Voice.Say(words.RecordSame)
		case first:
			w.Change = s.Voice.Say(words.RecordWent)
		case last:
			w.Change = s.Voice.Say(words.RecordCame)
		}
		list = append(list, w)
	}
	return list
}

// RecordNow says in short what stands in the record; empty while nothing does.
func RecordNow(s *Session) string {
	if !s.Names.Recorded() {
		return ""
	}
	changed, told := 0, 0
	for i := range keep.Wishes {
		if w := keep.Wish(i); s.Names.Has(w[0]) != s.Names.Has(w[1]) {
			changed++
		}
	}
	for _, tick := range keep.Told() {
		if s.Names.Has(tick) {
			told++
		}
	}
	return s.Voice.Put(words.RecordNow, strconv.Itoa(changed), strconv.Itoa(told))
}
