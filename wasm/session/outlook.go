package session

import (
	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
)

// Outlook is what the same answers say of every incident beside the chosen one,
// and which question moves which of them. It is worked out when it is asked for,
// once for each answer: while its part of the page waits, nobody asks.
type Outlook struct {
	MovesOpen bool // the table of what moves what is open

	s           *Session
	incidents   []calc.IncidentEstimate // of the result that incidentsOf names
	incidentsOf *calc.Result
	moved       []calc.Moves // of the result that movedOf names
	movedOf     *calc.Result
	nameless    *seeds.Figures // the figures without their names, once they were asked for
}

// Incidents are what every incident would cost, from the last good answer; none
// before the first.
func (o *Outlook) Incidents() []calc.IncidentEstimate {
	if o.s.Result == nil {
		return nil
	}
	if o.incidentsOf != o.s.Result {
		o.incidents, o.incidentsOf = calc.Incidents(o.unnamed(), o.s.asked), o.s.Result
	}
	return o.incidents
}

// Moved tells which question moves which incident's amount. It takes as long as
// a dozen answers, so it is worked out only while its table is open.
func (o *Outlook) Moved() []calc.Moves {
	if o.s.Result == nil || !o.MovesOpen {
		return nil
	}
	if o.movedOf != o.s.Result {
		o.moved, o.movedOf = calc.Moved(o.unnamed(), o.s.asked), o.s.Result
	}
	return o.moved
}

// unnamed are the figures for what nobody asks the sources of: the page says
// those of the chosen incident, which has its amount beside.
func (o *Outlook) unnamed() *seeds.Figures {
	if o.nameless == nil {
		o.nameless = calc.Nameless(o.s.Figures)
	}
	return o.nameless
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
