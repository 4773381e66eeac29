package session

import (
	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
)

// Incidents are what every incident would cost, from the last good answer; none
// before the first. They are worked out when they are asked for, once for each
// answer: while their part of the page waits, nobody does.
func (s *Session) Incidents() []calc.IncidentEstimate {
	if s.Result == nil {
		return nil
	}
	if s.incidentsOf != s.Result {
		s.incidents, s.incidentsOf = calc.Incidents(s.unnamed(), s.asked), s.Result
	}
	return s.incidents
}

// Moved tells which question moves which incident's amount. It takes as long as
// a dozen answers, so it is worked out only while its table is open.
func (s *Session) Moved() []calc.Moves {
	if s.Result == nil || !s.MovesOpen {
		return nil
	}
	if s.movedOf != s.Result {
		s.moved, s.movedOf = calc.Moved(s.unnamed(), s.asked), s.Result
	}
	return s.moved
}

// OpenMoves shows or hides the table of what moves what.
func (s *Session) OpenMoves(open bool) { s.MovesOpen = open }

// unnamed are the figures for what nobody asks the sources of: the page says
// those of the chosen incident, which has its amount beside.
func (s *Session) unnamed() *seeds.Figures {
	if s.nameless == nil {
		s.nameless = calc.Nameless(s.Figures)
	}
	return s.nameless
}

// everyFact adds to a question about one incident what was entered of the
// others, as far as it can be read and meant. It changes nothing about the one.
func (d Draft) everyFact(s *Session, in calc.Input) calc.Input {
	in = in.Clone()
	for _, field := range calc.Shared() {
		if in.Scenario.Asks(field) || d.Texts[field] == "" {
			continue
		}
		spec, _ := calc.SpecOf(field)
		if n, code := format.Number(spec, d.Texts[field]); code == "" && n.Valid {
			in.Numbers[field] = n.Decimal
			if len(calc.Validate(s.Figures, in)) > 0 {
				delete(in.Numbers, field)
			}
		}
	}
	in.Switches[calc.SwitchTransferTypical] = d.On[calc.SwitchTransferTypical]
	return in
}
