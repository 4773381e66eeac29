package state

import (
	"strings"

	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// Fragment is the link's part after #, for what stands in the fields; empty
// while something must be put right.
func (s *Store) Fragment() string {
	if s.Status() != Ready || s.Stale() {
		return ""
	}
	text, refused := keep.Fragment(s.Result.Input)
	if refused.Refused() {
		return ""
	}
	return text
}

// OpenLink opens the estimate of a link, or says why it cannot. A fragment
// that holds none, such as the name of a section, changes nothing. It reports
// whether anything changed.
func (s *Store) OpenLink(fragment string) bool {
	in, refused := keep.FromFragment(fragment)
	switch {
	case refused.Code == keep.Nothing:
		return false
	case refused.Refused():
		s.Arrival = words.LinkRefused.Put(s.Language, s.refusal(refused))
		return true
	}
	s.Open(s.draftOf(in))
	s.Arrival = s.Say(words.KeepLinked)
	return true
}

// NothingToKeep says why nothing is saved: what must be put right is named, and
// marked.
func (s *Store) NothingToKeep() {
	s.show(all)
	s.Notice = s.sentences(s.Say(words.KeepNothing), s.announcement())
	s.Spoken = "" // it is said once
}

// SaveFile is the estimate as a file; nil, with a notice, if there is none.
func (s *Store) SaveFile() []byte {
	if s.Fragment() == "" {
		s.NothingToKeep()
		return nil
	}
	content, refused := keep.Save(keep.File{Input: s.Result.Input, Names: s.Names})
	if refused.Refused() {
		s.Notice = words.SaveRefused.Put(s.Language, s.refusal(refused))
		return nil
	}
	s.Notice = s.Say(words.KeepSaved)
	return content
}

// OpenFile opens a saved estimate, or says why it cannot.
func (s *Store) OpenFile(content []byte) {
	file, refused := keep.Open(content)
	if refused.Refused() {
		s.Notice = words.FileRefused.Put(s.Language, s.refusal(refused))
		return
	}
	s.Names = file.Names
	s.Open(s.draftOf(file.Input))
	s.Notice = s.Say(words.KeepOpened)
}

func (s *Store) refusal(r keep.Refusal) string {
	return words.Refusals[string(r.Code)].Put(s.Language, s.Say(words.Fields[r.Field].Label))
}

// code is a QR code with the text in it: to draw one takes about as long as
// everything else together, and it stands on the page while other things change.
type code struct{ text, svg string }

// Code is the QR code that opens the estimate at the page's address, or the
// page if there is none to open, and what it says.
func (s *Store) Code(address string) (svg, name string) {
	text, title := address, words.SheetOpenPage
	if fragment := s.Fragment(); fragment != "" {
		text, title = text+"#"+fragment, words.SheetOpen
	}
	name = s.Say(title)
	if s.code.text != text {
		s.code.text = text
		s.code.svg, _ = keep.QR(text, words.SheetCode.Put(s.Language, name))
	}
	return s.code.svg, name
}

// FileName is the name under which a file of this day is saved: with the
// customer's name, if it was given, without what no file name can hold.
func (s *Store) FileName(day string) string {
	name := s.Say(words.FileName)
	customer := strings.TrimSpace(strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`\/:*?"<>|.`, r) {
			return ' '
		}
		return r
	}, s.Names.Customer))
	if customer != "" {
		name += "_" + customer
	}
	return name + "_" + day
}

// Call replaces one of the free texts of the printed sheet.
func (s *Store) Call(key keep.NameKey, text string) {
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

// Called is one of the free texts.
func (s *Store) Called(key keep.NameKey) string {
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
