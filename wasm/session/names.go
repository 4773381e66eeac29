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

// Name is one of the free texts.
func (s *Session) Name(key keep.NameKey) string { return *s.Names.At(key) }

// trade is the trade that a link or a file of version 1 says, as it is printed.
func trade(s *Session, past keep.Past) string { return s.Voice.Say(words.Trades[string(past.Trade)]) }
