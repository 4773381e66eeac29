package session

import (
	"maps"
	"slices"

	"cybercost/calc"
	"cybercost/seeds"
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
	Client // all that goes when another client comes; below is what stays

	Figures  *seeds.Figures
	Model    *calc.Model // the calculation with these figures
	Voice    voice.Voice
	Today    int       // the day, as 20270331; 0 where it is not known
	Edits    int       // counts keys, so that a pause in typing can be told
	Opening  bool      // the page is as it is before the program runs: pictures are not drawn yet
	Printing *Printout // nil unless the page is being printed
	Alone    Page      // printed without the others; empty for all
	Parts    *Parts    // what of the page is behind
	Former   *Client   // the client before, who can be had back until the page goes on with this one
	Cleared  string    // that the one before was cleared, or is back

	samples   []Sample    // the ready-made companies
	nameless  *calc.Model // with figures that have no names, once it was asked for
	explainer string      // who explains, as typed here: the same person with every client
}

// Sources is a look at the sources behind one number.
type Sources struct {
	Title string
	Uses  []string
}

// New returns a session that shows the first ready-made company.
func New(figures *seeds.Figures, language words.Language) *Session {
	s := &Session{Figures: figures, Model: calc.NewModel(figures), Voice: voice.Voice{Language: language}, samples: Samples(figures)}
	s.Parts = &Parts{s: s}
	s.PickSample(s.samples[0].ID)
	return s
}

// BegunWith is the id of the ready-made company that the answers began with; empty
// without one.
func BegunWith(s *Session) string { return s.picked }

// Type replaces the text of a field.
func (s *Session) Type(field calc.Field, text string) {
	s.composing = false
	if s.Draft.Texts[field] == text {
		return
	}
	s.Draft.Texts[field] = text
	goOn(s)
	s.Unkept = true
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
	s.Parts.Defer(nil, nil) // the key is the last for now, so nothing need wait
	s.Type(field, text)
	s.catchUpYear(lateLimits)
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
	goOn(s)
	was := s.incident()
	s.Draft.Choices[field] = value
	s.Changed, s.Arrival, s.at = "", "", field
	s.own[field] = true
	if field == calc.FieldScenario {
		s.followIncident()
		s.followChances(was)
	}
	s.compute()
	s.Settle()
}

// Switch turns an optional line on or off.
func (s *Session) Switch(field calc.Field, on bool) {
	goOn(s)
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
	s.catchUpYear(lateLimits)
	for _, field := range calc.AllSwitches() {
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
	if s.Done[step] == done {
		return
	}
	goOn(s)
	s.Unkept = true
	if s.Done == nil {
		s.Done = map[string]bool{}
	}
	s.Done[step] = done
}

// compute answers a press: all but the limits of a year, which [Parts.CatchUp] seeks.
func (s *Session) compute() {
	s.evaluate()
	s.late = lateYear
	s.catchUpYear(lateLimits)
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
	result, problems := s.Model.Answer(in)
	s.find(problems)
	if len(problems) == 0 {
		s.Result, s.Summary = &result, false
		s.answered = s.Draft.Clone()
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
