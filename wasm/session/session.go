package session

import (
	"maps"
	"slices"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Status is which of its faces the page shows.
type Status string

// The faces of the page.
const (
	Empty   Status = "empty"   // nothing about the company yet
	Ready   Status = "ready"   // the result belongs to what stands in the fields
	Problem Status = "problem" // something cannot be read; the result is from before
)

// Session is what one visitor has typed and chosen, what is wrong with it, and
// the last good answer. Its methods are the visitor's verbs, and what the page
// must know to show the controls. Whatever changes the question computes the
// answer anew.
type Session struct {
	Figures *seeds.Figures
	Voice   voice.Voice
	Draft   Draft
	Result  *calc.Result // the last good answer; nil before the first
	Looking Sources      // the figures whose sources are being looked at
	Summary bool         // problems are listed at the top, since the user asked for the result
	Spoken  string       // what screen readers were last told: the result, or what is wrong
	Edits   int          // counts keys, so that a pause in typing can be told
	Opening bool         // the page is as it is before the program runs: pictures are not drawn yet

	Done         map[string]bool // first steps that are ticked
	YearOpen     bool            // the section about a year is open
	Names        keep.Names      // free texts of the printed sheet; never in a link
	Notice       string          // what was just opened, saved or refused
	Arrival      string          // what became of the link the page was opened with, until something is changed
	Changed      string          // what the page itself has just changed beside what was typed or chosen
	Year         *calc.Year      // computed only while it is open or printed; nil if it cannot be
	YearProblems []calc.Problem  // why it cannot be
	Printing     *Printout       // nil unless the page is being printed
	Outlook      *Outlook        // what every incident would cost
	Handing      string          // the page's address while its code is shown; empty otherwise

	asked calc.Input // what the result answers, with the facts of every incident

	problems   []calc.Problem
	lent       string              // the trade that a link has brought to be printed
	picked     string              // id of the ready-made company that was opened; it is gone for good with the next
	own        map[calc.Field]bool // what the user has filled himself since, facts of the company aside
	at         calc.Field          // what was typed into or chosen last
	changedAt  calc.Field          // what was then, when the page changed something
	deferred   []string            // parts of the page that may show the answer of before: see [Session.Defer]
	alone      string              // the one part that the next rendering brings up to date; empty: all but the deferred
	yearBehind bool                // the year is that of the answer before
	shown      map[calc.Field]bool // fields whose problems are shown; others may still be mid-word
	composing  bool                // a text that is not there yet is being put together
	touched    map[calc.Field]bool // fields typed into; the others are not missing yet, only not reached
}

// Sources is a look at the sources behind one number.
type Sources struct {
	Title string
	Uses  []string
}

// New returns a session that shows the first ready-made company.
func New(figures *seeds.Figures, language words.Language) *Session {
	s := &Session{Figures: figures, Voice: voice.Voice{Language: language}}
	s.Outlook = &Outlook{s: s}
	s.PickSample(Samples(figures)[0].ID)
	return s
}

// Type replaces the text of a field.
func (s *Session) Type(field calc.Field, text string) {
	s.composing = false
	if s.Draft.Texts[field] == text {
		return
	}
	s.Draft.Texts[field] = text
	s.Arrival, s.at = "", field
	s.own[field], s.touched[field] = true, true
	if slices.Contains(company, field) {
		s.followCompany()
	}
	s.Edits++
	s.evaluate()
	s.ageYear()
}

// Leave ends the typing in a field: its text is tidied and its problem shown.
func (s *Session) Leave(field calc.Field) {
	if spec, ok := calc.SpecOf(field); ok {
		s.Draft.Texts[field] = s.Voice.Tidied(spec, s.Draft.Texts[field])
	}
	s.Settle()
}

// Offer puts a text that the page proposes into a field, as if the user had typed
// it and left: what it was read as is said under it.
func (s *Session) Offer(field calc.Field, text string) {
	s.Defer(nil) // the key is the last for now, so nothing need wait
	s.Type(field, text)
	if s.yearBehind {
		s.computeYear()
	}
	s.Leave(field)
}

// Compose is called when a Japanese keyboard begins a text that is not there yet.
// Nothing is judged and nothing said before it is.
func (s *Session) Compose() { s.composing = true }

// Pause is called when typing rests. A text that is being composed is mid-word,
// however long that takes.
func (s *Session) Pause() {
	if !s.composing {
		s.Settle()
	}
}

// Exemplary reports whether what stands in a field was put there with an example.
// Nobody means to keep it when they type there: see browser.FollowExamples.
func (s *Session) Exemplary(field calc.Field) bool {
	return s.picked != "" && !s.own[field] && s.Draft.Texts[field] != ""
}

// Settle is called when the user has paused: problems are shown now, and
// screen readers are told the result.
func (s *Session) Settle() {
	s.show(func(p calc.Problem) bool { return p.Code != calc.Missing || s.touched[p.Field] })
}

func (s *Session) show(which func(calc.Problem) bool) {
	for _, p := range s.problems {
		if which(p) {
			s.shown[p.Field] = true
		}
	}
	s.Spoken = s.announcement()
	if s.Spoken != "" && s.Changed != "" && s.changedAt == s.at && len(s.problems) == 0 {
		s.Spoken = s.Voice.Sentences(s.Spoken, s.Changed)
	}
}

func all(calc.Problem) bool { return true }

// Choose sets a select or a group of radios.
func (s *Session) Choose(field calc.Field, value string) {
	s.Draft.Choices[field] = value
	s.Changed, s.Arrival, s.at = "", "", field
	s.own[field] = true
	if field == calc.FieldScenario {
		s.followIncident()
	}
	s.compute()
	s.Settle()
}

// Switch turns an optional line on or off.
func (s *Session) Switch(field calc.Field, on bool) {
	s.Draft.On[field] = on
	s.own[field], s.at = true, field
	s.compute()
	s.Settle()
}

// PickSample fills every field from a ready-made company.
func (s *Session) PickSample(id string) {
	one, ok := s.sampleOf(id)
	if !ok {
		return
	}
	s.Open(s.draftOf(one.Input))
}

// Clear empties every field.
func (s *Session) Clear() {
	s.Result = nil
	s.Open(emptyDraft())
}

// Open replaces the whole draft.
func (s *Session) Open(d Draft) {
	s.Draft, s.Summary = d.Clone(), false
	takeBackTrade(s)
	s.Changed, s.Arrival, s.at = "", "", ""
	s.picked = s.exampleOf(s.Draft)
	s.Draft.Sample = s.picked
	s.claim()
	s.shown, s.touched = map[calc.Field]bool{}, map[calc.Field]bool{}
	s.compute()
	s.show(all)
}

// Adopt takes over a draft that the user began before the program listened:
// what differs counts as typed and chosen now. Another ready-made company is one
// that was picked before the program had to start anew.
func (s *Session) Adopt(d Draft) {
	if example := s.exampleOf(d); example != "" && example != s.Draft.Sample {
		s.Open(d)
		return
	}
	before := s.Draft.Clone()
	for _, choice := range calc.Choices() {
		if option := d.Choices[choice.Field]; option != before.Choices[choice.Field] {
			s.Choose(choice.Field, option)
		}
	}
	for _, spec := range calc.Fields() {
		if text := d.Texts[spec.Field]; text != before.Texts[spec.Field] {
			s.Type(spec.Field, text)
		}
	}
	for _, field := range calc.Switches() {
		if on := d.On[field]; on != before.On[field] {
			s.Switch(field, on)
		}
	}
	s.show(all)
}

// Submit asks for the result: every problem is shown and listed. It reports
// whether there is a result for what stands in the fields.
func (s *Session) Submit() bool {
	if in, unread := s.Draft.input(); s.Draft.blank() {
		s.problems = problemsOf(s.Figures, in, unread)
	}
	s.show(all)
	if s.Summary = len(s.problems) > 0; s.Summary {
		s.Spoken = "" // the list takes the focus, and is read then
	}
	return s.Status() == Ready
}

// Look opens the sources behind a number.
func (s *Session) Look(title string, uses []string) { s.Looking = Sources{title, uses} }

// Tick marks a first step as done, or not.
func (s *Session) Tick(step string, done bool) {
	if s.Done == nil {
		s.Done = map[string]bool{}
	}
	s.Done[step] = done
}

func (s *Session) compute() {
	s.evaluate()
	s.computeYear()
}

func (s *Session) evaluate() {
	in, unread := s.Draft.input()
	if s.Draft.blank() {
		s.find(unread)
		s.Result = nil
		return
	}
	if len(unread) > 0 {
		s.find(problemsOf(s.Figures, in, unread))
		return
	}
	result, problems := calc.Evaluate(s.Figures, in)
	s.find(problems)
	if len(problems) == 0 {
		s.Result, s.Summary = &result, false
		s.asked = s.Draft.everyFact(s, in)
	}
}

// find keeps the problems. What was put right is forgotten, so that typing
// there again is not scolded mid-word.
func (s *Session) find(problems []calc.Problem) {
	s.problems = problems
	maps.DeleteFunc(s.shown, func(field calc.Field, _ bool) bool {
		return !slices.ContainsFunc(problems, func(p calc.Problem) bool { return p.Field == field })
	})
}

// Status is which face the page shows.
func (s *Session) Status() Status {
	switch {
	case len(s.Problems()) > 0:
		return Problem
	case s.Result == nil:
		return Empty
	}
	return Ready
}

// Stale reports whether the result is from before the problems.
func (s *Session) Stale() bool { return len(s.problems) > 0 && s.Result != nil }
