package session

import "cybercost/calc"

// Comparing is what is open of the comparison with another cover, and what it
// comes to. It is worked out when somebody looks, once for an answer.
type Comparing struct {
	Open bool // the comparison is open

	LimitsOpen bool             // limits are sought for a year, too
	Limits     *calc.YearFinder // what they are; nil where they are not sought, and where they cannot be

	search   *calc.YearSearch // for them; nil before the first step
	sought   *calc.Answer     // whose they are
	proposal once[*calc.Protection]
	finder   once[*calc.Finder]
}

// OpenComparing opens or closes the comparison.
func OpenComparing(s *Session, open bool) { s.Comparing.Open = open }

// OpenLimits has limits sought for a year, by [Parts.CatchUp], or no longer.
func OpenLimits(s *Session, open bool) {
	c := &s.Comparing
	c.LimitsOpen, c.Limits, c.sought = open, nil, nil
	switch {
	case s.late > lateLimits: // they come after the year
	case open && s.Result != nil:
		s.late, c.search = lateLimits, nil
	default:
		s.late = lateNothing
	}
}

// Sought reports whether nothing but these limits is late: a press waits for all else.
func Sought(s *Session) bool { return s.late == lateLimits }

// Seeking reports whether limits are still sought for a year.
func Seeking(s *Session) bool { return s.Comparing.LimitsOpen && s.late != lateNothing }

// Proposal is the cover that is proposed; nil where none is.
func Proposal(s *Session) *calc.Protection {
	return s.Comparing.proposal.from(s.Result, func() *calc.Protection { return s.Model.Proposal(*s.Result) })
}

// Finder is the limits that are enough; nil where they are not sought.
func Finder(s *Session) *calc.Finder {
	return s.Comparing.finder.from(s.Result, func() *calc.Finder { return s.Model.Finder(*s.Result) })
}
