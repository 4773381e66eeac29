package session

import (
	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// SetName replaces one of the free texts of the printed sheet.
func (s *Session) SetName(key keep.NameKey, text string) {
	if s.Name(key) == text {
		return
	}
	goOn(s)
	s.Unkept = true
	*s.Names.At(key) = text
	if key == keep.NameExplainedBy {
		s.explainer = text
	}
}

// OpenRecord opens the record of the meeting, or folds it.
func (s *Session) OpenRecord(open bool) { s.RecordOpen = open }

// TickRecord marks something in the record of the meeting, or takes the mark away.
func (s *Session) TickRecord(tick keep.Tick, on bool) {
	if s.Names.Has(tick) == on {
		return
	}
	goOn(s)
	s.Unkept = true
	s.Names.Tick(tick, on)
}

// Name is one of the free texts.
func (s *Session) Name(key keep.NameKey) string { return *s.Names.At(key) }

// trade is the trade that a link or a file of version 1 says, as it is printed.
func trade(s *Session, past keep.Past) string {
	return s.Voice.Say(words.Trades.Of(string(past.Trade)))
}
