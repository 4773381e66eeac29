package session

import (
	"strings"

	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// Fragment is the link's part after #, for what stands in the fields; empty
// while something must be put right.
func (s *Session) Fragment() string {
	if s.Status() != Ready || s.Stale() {
		return ""
	}
	text, refused := keep.Fragment(s.Result.Input)
	if refused.Refused() {
		return ""
	}
	return text
}

// OpenLink opens the estimate of a link, which is another client's, or says why
// it cannot. A fragment that holds none, such as the name of a section, changes
// nothing. It reports whether anything changed.
func (s *Session) OpenLink(fragment string) bool {
	link, refused := keep.FromFragment(fragment)
	switch {
	case refused.Code == keep.Nothing:
		return false
	case refused.Refused():
		s.Arrival = s.Voice.Put(words.LinkRefused, s.refusal(refused))
		return true
	}
	s.Open(s.draftOf(link.Input))
	s.begun = true
	s.Names.Trade = trade(s, link.Past)
	s.Arrival = opened(s, words.KeepLinked, link.Past)
	return true
}

// opened says that something was opened, and that its amounts are not those of
// the day on which it was made.
func opened(s *Session, what words.Text, past keep.Past) string {
	said := s.Voice.Say(what)
	if past.Earlier {
		said = s.Voice.Sentences(said, s.Voice.Say(words.KeepEarlier))
	}
	return said
}

// NothingToKeep says why nothing is saved: what must be put right is named, and
// marked.
func (s *Session) NothingToKeep() {
	s.show(all)
	s.Notice = s.Voice.Sentences(s.Voice.Say(words.KeepNothing), s.announcement())
	s.Spoken = "" // it is said once
}

// SaveFile is the estimate as a file; nil, with a notice, if there is none.
func (s *Session) SaveFile() []byte {
	if s.Fragment() == "" {
		s.NothingToKeep()
		return nil
	}
	content, refused := keep.Save(keep.File{Input: s.Result.Input, Names: s.Names})
	if refused.Refused() {
		s.Notice = s.Voice.Put(words.SaveRefused, s.refusal(refused))
		return nil
	}
	s.Saved()
	kept(s)
	return content
}

// OpenFile opens a saved estimate, which is another client's, or says why it
// cannot. Its names come with it, but who explains is whoever has said so here.
func (s *Session) OpenFile(content []byte) {
	file, refused := keep.Open(content)
	if refused.Refused() {
		s.Notice = s.Voice.Put(words.FileRefused, s.refusal(refused))
		return
	}
	s.Open(s.draftOf(file.Input))
	s.begun = true
	s.Names = file.Names
	if trade := trade(s, file.Past); trade != "" {
		s.Names.Trade = trade
	}
	if s.explainer != "" {
		s.Names.ExplainedBy = s.explainer
	}
	s.Notice = opened(s, words.KeepOpened, file.Past)
	if s.Former != nil {
		s.Notice = s.Voice.Sentences(s.Notice, s.Voice.Put(words.OpenedOver, s.Voice.Say(words.Sections[0]), s.Voice.Say(words.Undo)))
	}
}

func (s *Session) refusal(r keep.Refusal) string {
	field := words.Fields[r.Field].Label
	if retired, ok := words.Retired.Find(r.Field); ok {
		field = retired
	}
	return s.Voice.Put(words.Refusals.Of(string(r.Code)), s.Voice.Say(field))
}

// Saved tells that what was asked for was handed to the browser as a file.
func (s *Session) Saved() { s.Notice = s.Voice.Say(words.KeepSaved) }

// LinkCopied tells whether the link could be copied. If not, it stands in the
// page's address.
func (s *Session) LinkCopied(ok bool) {
	kept(s)
	s.Notice = s.Voice.Say(words.KeepNoCopy)
	if ok {
		s.Notice = s.Voice.Say(words.KeepCopied)
	}
}

// Bookmarked tells that the estimate stands in the page's address, to be made a
// bookmark of.
func (s *Session) Bookmarked() {
	kept(s)
	s.Notice = s.Voice.Say(words.KeepMarked)
}

// Hand shows the code that opens the estimate at the page's address; it is put
// away with an empty address.
func (s *Session) Hand(address string) { s.Handing = address }

// FileName is the name under which a file of this day is saved: with the
// customer's name, if it was given, without what no file name can hold.
func (s *Session) FileName(day string) string {
	name := s.Voice.Say(words.FileName)
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
