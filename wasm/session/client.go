package session

import (
	"cybercost/calc"
	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// Client is everything that belongs to one client, whether typed, chosen, read
// or answered. It goes as a whole when another comes: a field that is added here
// is forgotten without a thought, and only what is the page's own stands in
// [Session].
type Client struct {
	Draft   Draft
	Result  *calc.Answer // the last good answer; nil before the first
	Outlook *Outlook     // what the same answers say beside it
	Looking Sources      // the figures whose sources are being looked at
	Summary bool         // problems are listed at the top, since the user asked for the result
	Spoken  string       // what screen readers were last told: the result, or what is wrong

	Done         map[string]bool // first steps that are ticked
	Names        keep.Names      // free texts of the printed sheet; never in a link
	Unkept       bool            // something was typed since that stands on no paper, in no link and no file
	Shelf        Shelf           // the measures that can be chosen, and the plan
	Comparing    Comparing       // the cover that is proposed
	RecordOpen   bool            // the record of the meeting is open
	YearOpen     bool            // the section about a year is open
	Year         *calc.Year      // computed only while it is asked for; nil if it cannot be
	YearProblems []calc.Problem  // why it cannot be
	Several      *calc.Several   // the same year with every incident that has a chance; nil while no other has one
	NotSeveral   []calc.Problem  // why it cannot be computed
	Handing      string          // the page's address while its code is shown; empty otherwise
	Notice       string          // what was just opened, saved or refused
	Arrival      string          // what became of the link the page was opened with, until something is changed
	Changed      string          // what the page itself has just changed beside what was typed or chosen

	answered  Draft               // what the result answers
	problems  []calc.Problem      // everything wrong with the draft
	picked    string              // id of the ready-made company that was opened; it is gone for good with the next
	own       map[calc.Field]bool // what the user has filled himself since, facts of the company aside
	begun     bool                // something was typed, chosen or opened: there is something to lose
	at        calc.Field          // what was typed into or chosen last
	changedAt calc.Field          // what was then, when the page changed something
	late      lateness            // what of the year is that of the answer before
	shown     map[calc.Field]bool // fields whose problems are shown; others may still be mid-word
	composing bool                // a text that is not there yet is being put together
	touched   map[calc.Field]bool // fields typed into; the others are not missing yet, only not reached
}

// NextClient empties the page for the next client: every answer, name, note and
// tick, and what was open. Who explains stays: it is the same person. Pressed
// again where nothing has been entered since, it must not put an empty page in
// the place of the client who can be had back.
func (s *Session) NextClient() {
	held := s.Former
	receive(s, emptyDraft(), Client{Outlook: &Outlook{}})
	if s.Former == nil {
		s.Former = held
	}
	sayCleared(s)
}

// Open gives the page to another client, whose draft this is. What is open on
// the page stays open.
func (s *Session) Open(d Draft) {
	open := Client{YearOpen: s.YearOpen, Shelf: Shelf{Open: s.Shelf.Open, Rows: s.Shelf.Rows}, Comparing: Comparing{Open: s.Comparing.Open, LimitsOpen: s.Comparing.LimitsOpen}, RecordOpen: s.RecordOpen, Handing: s.Handing, Outlook: &Outlook{}}
	if s.Outlook != nil {
		open.Outlook.MovesOpen = s.Outlook.MovesOpen
	}
	receive(s, d, open)
}

// receive takes in a client. The one before, if something was entered, is held
// until the page goes on with this one, so that a slip can be undone.
func receive(s *Session, d Draft, next Client) {
	former := s.Client
	s.Forget()
	if former.begun {
		s.Former = &former
		sayCleared(s)
	}
	s.Client = next
	s.Edits++ // what waits for a rest in typing waits for nothing any more
	s.Parts.Defer(nil, nil)
	s.Outlook.s = s
	s.Names.ExplainedBy = s.explainer
	s.Draft = d.Clone()
	s.picked = s.exampleOf(s.Draft)
	s.Draft.Sample = s.picked
	s.claim()
	s.shown, s.touched = map[calc.Field]bool{}, map[calc.Field]bool{}
	s.compute()
	s.show(all)
}

func sayCleared(s *Session) {
	s.Cleared = s.Voice.Say(words.Cleared)
	if s.explainer != "" {
		s.Cleared = s.Voice.Sentences(s.Cleared, s.Voice.Say(words.ClearedBut))
	}
}

// Undo brings the client before back, with everything that was entered, ticked
// and open.
func (s *Session) Undo() {
	if s.Former == nil {
		return
	}
	s.Client, s.Former = *s.Former, nil
	s.Edits++
	s.Parts.Defer(nil, nil)
	s.catchUpYear(lateLimits) // a last key may have made it late
	s.Cleared = s.Voice.Say(words.Undone)
}

// Forget lets go of the client before: the page has gone on, or is left alone,
// and nobody else shall bring him back.
func (s *Session) Forget() { s.Former, s.Cleared = nil, "" }

// goOn is called when the user enters something: it is for this client.
func goOn(s *Session) {
	s.Forget()
	s.begun = true
}

// kept is called when what was entered has come to stand somewhere else.
func kept(s *Session) {
	s.Forget()
	s.Unkept = false
}
