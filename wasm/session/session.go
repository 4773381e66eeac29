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

	Done           map[string]bool // first steps that are ticked
	YearOpen       bool            // the section about a year is open
	Names          keep.Names      // free texts of the printed sheet; never in a link
	Notice         string          // what was just opened, saved or refused
	Arrival        string          // what became of the link the page was opened with, until something is changed
	MethodFollowed bool            // the way to the amount has just followed the incident
	Year           *calc.Year      // computed only while it is open or printed; nil if it cannot be
	YearProblems   []calc.Problem  // why it cannot be
	Printing       *Printout       // nil unless the page is being printed
	Handing        string          // the page's address while its code is shown; empty otherwise

	problems     []calc.Problem
	methodPicked bool                // the user picked the way to the amount; else it follows the incident
	deferred     []string            // parts of the page that may show the answer of before: see [Session.Defer]
	alone        string              // the one part that the next rendering brings up to date; empty: all but the deferred
	yearBehind   bool                // the year is that of the answer before
	shown        map[calc.Field]bool // fields whose problems are shown; others may still be mid-word
	touched      map[calc.Field]bool // fields typed into; the others are not missing yet, only not reached
}

// Sources is a look at the sources behind one number.
type Sources struct {
	Title string
	Uses  []string
}

// New returns a session that shows the first ready-made company.
func New(figures *seeds.Figures, language words.Language) *Session {
	s := &Session{Figures: figures, Voice: voice.Voice{Language: language}}
	s.PickSample(Samples(figures)[0].ID)
	return s
}

// Type replaces the text of a field.
func (s *Session) Type(field calc.Field, text string) {
	if s.Draft.Texts[field] == text {
		return
	}
	if slices.Contains(company, field) {
		s.Draft.Sample = ""
	}
	s.Draft.Texts[field] = text
	s.Arrival = ""
	s.touched[field] = true
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
}

func all(calc.Problem) bool { return true }

// Choose sets a select or a group of radios.
func (s *Session) Choose(field calc.Field, value string) {
	s.Draft.Choices[field] = value
	s.MethodFollowed, s.Arrival = false, ""
	switch field {
	case calc.FieldIndustry:
		s.Draft.Sample = ""
	case calc.FieldScenario:
		s.followIncident()
	case calc.FieldMethod:
		s.methodPicked = true
	}
	s.compute()
	s.Settle()
}

// Switch turns an optional line on or off.
func (s *Session) Switch(field calc.Field, on bool) {
	s.Draft.On[field] = on
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
	s.MethodFollowed, s.Arrival = false, ""
	s.recognise()
	s.methodPicked = s.Draft.Choices[calc.FieldMethod] != string(s.usualMethod())
	s.shown, s.touched = map[calc.Field]bool{}, map[calc.Field]bool{}
	s.compute()
	s.show(all)
}

// Adopt takes over a draft that the user began before the program listened. An
// incident chosen by then is followed as one that is chosen now.
func (s *Session) Adopt(d Draft) {
	before := s.Draft.Choices
	s.Open(d)
	s.methodPicked = d.Choices[calc.FieldMethod] != before[calc.FieldMethod]
	if incident := d.Choices[calc.FieldScenario]; incident != before[calc.FieldScenario] {
		s.Choose(calc.FieldScenario, incident)
	}
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
