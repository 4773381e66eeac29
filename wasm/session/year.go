package session

import (
	"cybercost/calc"
)

// OpenYear shows or hides the section about a year. It is computed only while
// it is asked for, because it takes a hundred times as long as everything else.
func (s *Session) OpenYear(open bool) {
	s.YearOpen = open
	s.computeYear()
}

// ageYear is called when a key has changed the answer. The year, if it is
// shown, takes longer than all the rest: it stays what it was until [Parts.CatchUp],
// so that the amount can be on the page before.
func (s *Session) ageYear() {
	s.yearBehind = (s.Year != nil || s.Several != nil || s.Comparing.Limits != nil) && s.Result.HasAmount() && len(s.Result.Input.Chances()) > 0
	if !s.yearBehind {
		s.computeYear()
	}
}

// askedYear reports whether somebody wants to know how a year falls out: who
// looks at it, prints, has said what money there is for it, or compares policies.
func (s *Session) askedYear() bool {
	return s.Result != nil && (s.YearOpen || s.Printing != nil || s.Result.Carry != nil || s.Result.Input.Proposes())
}

func (s *Session) computeYear() {
	s.Year, s.YearProblems, s.yearBehind = nil, nil, false
	s.Several, s.NotSeveral = nil, nil
	s.Comparing.Limits = nil
	if s.askedYear() {
		s.Year, s.YearProblems = calc.EvaluateYear(s.Figures, s.Result.Input, *s.Result)
	}
	if s.Result != nil && (s.YearOpen || s.Printing != nil) {
		s.Several, s.NotSeveral = s.Model.Several(*s.Result)
	}
	if s.Result != nil && s.Comparing.LimitsOpen {
		s.Comparing.Limits = s.Model.YearFinder(*s.Result)
	}
}
