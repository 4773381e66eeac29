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

// ageYear is called when a key has changed the answer. The year, if it is asked
// for and there is one, takes longer than all the rest: it stays what it was until
// [Parts.CatchUp], so that the amount can be on the page before.
func (s *Session) ageYear() {
	s.late = lateYear
	if !s.Result.HasAmount() || len(s.Result.Input.Chances()) == 0 || !s.askedYear() && !s.Comparing.LimitsOpen {
		s.catchUpYear(lateNothing)
	}
}

// askedYear reports whether somebody wants to know how a year falls out: who
// looks at it, prints, has said what money there is for it, or compares policies.
func (s *Session) askedYear() bool {
	return s.Result != nil && (s.YearOpen || s.Printing != nil || s.Result.Carry != nil || s.Result.Input.Proposes())
}

// lateness is what of the year is that of the answer before, and all below it with it.
type lateness int

const (
	lateNothing lateness = iota
	lateLimits
	lateSeveral
	lateYear
)

func (s *Session) computeYear() {
	s.late = lateYear
	s.catchUpYear(lateNothing)
}

// catchUpYear works out at once what is late, but for the rest. It is for what is not a
// key: a key is followed by [Parts.CatchUp].
func (s *Session) catchUpYear(rest lateness) {
	for s.late > rest {
		s.stepYear()
	}
}

// stepYear works out a step of what is late: nobody who types on waits for more.
// It returns the parts of the page that show what has come of it.
func (s *Session) stepYear() (parts []string) {
	a, c := s.Result, &s.Comparing
	switch s.late {
	case lateYear:
		s.Year, s.YearProblems, s.late = nil, nil, lateSeveral
		if s.askedYear() {
			s.Year, s.YearProblems = calc.EvaluateYear(s.Figures, a.Input, *a)
		}
	case lateSeveral:
		s.Several, s.NotSeveral, s.late = nil, nil, lateNothing
		parts = []string{"s8", "s8/fig-year"}
		if a != nil && (s.YearOpen || s.Printing != nil) {
			s.Several, s.NotSeveral = s.Model.Several(*a)
		}
		if s.Several != nil {
			parts = append(parts, "s8/fig-several")
		}
		if a != nil && a.Carry != nil {
			parts = append(parts, "s3") // says what the year leaves
		}
		switch {
		case a != nil && c.LimitsOpen:
			if c.sought != a {
				s.late, c.search = lateLimits, nil
			}
			return parts
		case a != nil && a.Input.Proposes():
			parts = append(parts, "s6") // compares what the policies leave
		}
		c.Limits, c.sought = nil, nil
	case lateLimits:
		if c.search == nil {
			c.search = s.Model.SeekYear(*a)
		}
		if !c.search.Step() {
			s.late, c.Limits, c.sought = lateNothing, c.search.Found(), a
			parts = []string{"s6"} // says what limits are enough, too
		}
	}
	return parts
}
