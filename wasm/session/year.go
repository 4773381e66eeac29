package session

import (
	"cybercost/calc"
)

// OpenYear shows or hides the section about a year. It is computed only while
// it is open or printed, because it takes a hundred times as long as everything else.
func (s *Session) OpenYear(open bool) {
	s.YearOpen = open
	s.computeYear()
}

// ageYear is called when a key has changed the answer. The year, if it is
// shown, takes longer than all the rest: it stays what it was until [Session.CatchUp],
// so that the amount can be on the page before.
func (s *Session) ageYear() {
	s.yearBehind = s.Year != nil && s.Result.HasAmount() && s.Result.Input.Number(calc.FieldProbability).Valid
	if !s.yearBehind {
		s.computeYear()
	}
}

func (s *Session) computeYear() {
	s.Year, s.YearProblems, s.yearBehind = nil, nil, false
	if (s.YearOpen || s.Printing != nil) && s.Result != nil {
		s.Year, s.YearProblems = calc.EvaluateYear(s.Figures, s.Result.Input, *s.Result)
	}
}
