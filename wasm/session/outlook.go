package session

import (
	"slices"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
)

// Outlook is what the same answers say beside the amount of the chosen way: the
// other ways, the other exponents, the best spending on the measure, every other
// incident, and which question moves which of them. Each is worked out when it is
// asked for, once for an answer: while its part of the page waits, nobody asks.
type Outlook struct {
	MovesOpen bool // the table of what moves what is open

	s         *Session
	ways      once[[]calc.Estimate]
	exponents once[*calc.Exponents]
	optima    once[calc.Optima]
	incidents once[[]calc.IncidentEstimate]
	moved     once[[]calc.Moves]
}

// once is something that is worked out once for an answer.
type once[T any] struct {
	value T
	of    *calc.Answer
}

// from gives it for an answer; the zero value before the first.
func (o *once[T]) from(a *calc.Answer, workOut func() T) T {
	if o.of != a {
		*o = once[T]{of: a}
		if a != nil {
			o.value = workOut()
		}
	}
	return o.value
}

// Ways are the amounts by every way, in the order of [calc.Methods]; none before
// the first answer.
func (o *Outlook) Ways() []calc.Estimate {
	return o.ways.from(o.s.Result, func() []calc.Estimate { return o.s.Model.Ways(*o.s.Result) })
}

// Way is the amount by one of them, once there is an answer.
func (o *Outlook) Way(m calc.Method) calc.Estimate { return o.Ways()[slices.Index(calc.Methods(), m)] }

// Exponents are the typical amounts at the other exponents of the size; nil where
// it does not enter by one.
func (o *Outlook) Exponents() *calc.Exponents {
	return o.exponents.from(o.s.Result, func() *calc.Exponents { return o.s.Model.Exponents(*o.s.Result) })
}

// Optima are the best spending on the measure, as far as it is described.
func (o *Outlook) Optima() calc.Optima {
	return o.optima.from(o.s.Result, func() calc.Optima { return calc.OptimaOf(*o.s.Result) })
}

// Incidents are what every incident would cost; none before the first answer.
func (o *Outlook) Incidents() []calc.IncidentEstimate {
	return o.incidents.from(o.s.Result, func() []calc.IncidentEstimate { return o.unnamed().Incidents(o.Question()) })
}

// Moved tells which question moves which incident's amount. It takes as long as
// a dozen answers, so it is worked out only while its table is open.
func (o *Outlook) Moved() []calc.Moves {
	if !o.MovesOpen {
		return nil
	}
	return o.moved.from(o.s.Result, func() []calc.Moves { return o.unnamed().Moved(o.Question()) })
}

// unnamed is the calculation for what nobody asks the sources of: the page says
// those of the chosen incident, which has its amount beside.
func (o *Outlook) unnamed() *calc.Model {
	if o.s.nameless == nil {
		o.s.nameless = calc.NewModel(calc.Nameless(o.s.Figures))
	}
	return o.s.nameless
}

// Question is what the answer answers, with the facts of every incident.
func (o *Outlook) Question() calc.Input { return o.s.answered.everyFact(o.s.Figures, o.s.Result.Input) }

// everyFact adds to a question about one incident what was entered of the
// others, as far as it can be read and meant. It changes nothing about the one.
func (d Draft) everyFact(f *seeds.Figures, in calc.Input) calc.Input {
	in = in.Clone()
	for _, field := range calc.Shared() {
		if in.Scenario.Asks(field) || d.Texts[field] == "" {
			continue
		}
		spec, _ := calc.SpecOf(field)
		if n, code := format.Number(spec, d.Texts[field]); code == "" && n.Valid {
			in.Numbers[field] = n.Decimal
			if len(calc.Validate(f, in)) > 0 {
				delete(in.Numbers, field)
			}
		}
	}
	in.Switches[calc.SwitchTransferTypical] = d.On[calc.SwitchTransferTypical]
	return in
}
