package session

import (
	"cybercost/wasm/keep"
)

// SetName replaces one of the free texts of the printed sheet.
func (s *Session) SetName(key keep.NameKey, text string) {
	switch key {
	case keep.NameCustomer:
		s.Names.Customer = text
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
	case keep.NamePerson:
		return s.Names.Person
	case keep.NameExplainedBy:
		return s.Names.ExplainedBy
	}
	return s.Names.Memo
}
