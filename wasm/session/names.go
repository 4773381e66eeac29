package session

import (
	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// SetName replaces one of the free texts of the printed sheet.
func (s *Session) SetName(key keep.NameKey, text string) {
	switch key {
	case keep.NameCustomer:
		s.Names.Customer = text
	case keep.NameTrade:
		s.Names.Trade = text
	case keep.NamePerson:
		s.Names.Person = text
	case keep.NameExplainedBy:
		s.Names.ExplainedBy = text
	case keep.NameMemo:
		s.Names.Memo = text
	}
}

// Name is one of the free texts.
func (s *Session) Name(key keep.NameKey) string {
	switch key {
	case keep.NameCustomer:
		return s.Names.Customer
	case keep.NameTrade:
		return s.Names.Trade
	case keep.NamePerson:
		return s.Names.Person
	case keep.NameExplainedBy:
		return s.Names.ExplainedBy
	}
	return s.Names.Memo
}

// trade is the trade that a link or a file of version 1 says, as it is printed.
func trade(s *Session, past keep.Past) string { return s.Voice.Say(words.Trades[string(past.Trade)]) }

// lendTrade prints the trade of a link's company, unless one was typed here.
// Nobody here has typed it, so it goes when another company comes.
func lendTrade(s *Session, trade string) {
	if s.Names.Trade == "" {
		s.Names.Trade, s.lent = trade, trade
	}
}

// takeBackTrade takes out the trade that a link has brought; what was typed
// over it stays.
func takeBackTrade(s *Session) {
	if s.Names.Trade == s.lent {
		s.Names.Trade = ""
	}
	s.lent = ""
}
