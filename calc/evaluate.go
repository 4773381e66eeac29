package calc

import (
	"slices"

	"cybercost/seeds"
)

// Answer is what one input comes to by the way it asks for.
type Answer struct {
	Input     Input
	Chosen    Estimate   // the way the input asks for
	Breakdown *Breakdown // nil if the chosen way has no rows
	Guides    Guides
	Measure   Measure
	Carry     *Carry // nil where the money at hand was not entered

	// Protection is the cover of the chosen way; nil where no term of a policy
	// was entered.
	Protection *Protection

	// InternalLabour is the work of the company's own people. It stands beside
	// every amount and in none of them; nil where the effort is not known.
	InternalLabour *Line
}

// Result is an answer with all that stands beside it.
type Result struct {
	Answer
	Ways      []Estimate  // every method, in the order of [Methods]
	Exponents *Exponents  // of the chosen way; nil if the size enters it by no exponent
	Optima    Optima      // of the measure
	Proposal  *Protection // the cover on the terms that are proposed; nil where none was entered
	Finder    *Finder     // the limits that leave what the company can keep; nil where that was not entered
}

// Way returns the estimate of one method.
func (r Result) Way(m Method) Estimate {
	for _, e := range r.Ways {
		if e.Method == m {
			return e
		}
	}
	return Estimate{Method: m}
}

// Amounts lists every single number of the result, each with the figures
// behind it.
func (r Result) Amounts() []Amount {
	all := []Amount{r.Guides.HalfPercent, r.Guides.OnePercent}
	if x := r.Exponents; x != nil {
		all = append(all, x.Low, x.High)
	}
	if b := r.Breakdown; b != nil {
		all = append(all, b.Investigation, b.Containment, b.Prevention, b.Total, b.Avoidable, b.Investment)
		all = appendSome(all, b.Leverage, b.BreakEven)
	}
	all = appendSome(all, r.Guides.BandLow, r.Guides.BandHigh, r.Guides.Guide, r.Guides.Ceiling)
	all = append(append(all, r.Measure.Amounts()...), r.Optima.Amounts()...)
	all = append(all, r.Carry.Amounts()...)
	return slices.Concat(all, r.Protection.Amounts(), r.Proposal.Amounts(), r.Finder.Amounts())
}

func appendSome(all []Amount, some ...*Amount) []Amount {
	for _, a := range some {
		if a != nil {
			all = append(all, *a)
		}
	}
	return all
}

// Model is the calculation with its figures, and with what follows from them
// alone, which is worked out once.
type Model struct {
	Figures *seeds.Figures
	answers levels // of the victims, at the reference size
	memory  memory // of companies before; nil unless it is [Model.Remembering]
}

// NewModel prepares the calculation with figures, which must not change
// afterwards.
func NewModel(f *seeds.Figures) *Model { return &Model{Figures: f, answers: levelsOf(f)} }

// Evaluate answers an input, or lists all its problems and answers nothing. It
// calls [Validate] itself: who wants problems and answer need not call both.
//
// What [Validate] accepts has an answer, unless figures far beyond today's make
// an amount that cannot be calculated with; that is a problem of the method.
func Evaluate(f *seeds.Figures, in Input) (Result, []Problem) {
	m := NewModel(f)
	a, problems := m.Answer(in)
	if len(problems) > 0 {
		return Result{}, problems
	}
	return Result{a, m.Ways(a), m.Exponents(a), OptimaOf(a), m.Proposal(a), m.Finder(a)}, nil
}

// Answer is what [Evaluate] gives without what stands beside it, or the same
// problems. It is what somebody waits for who is typing; the rest can be worked
// out from it when it is looked at.
func (m *Model) Answer(in Input) (Answer, []Problem) {
	f := m.Figures
	if problems := Validate(f, in); len(problems) > 0 {
		return Answer{}, problems
	}
	a := Answer{Input: in.Clone()}
	a.Chosen = m.estimate(in, in.Method)
	a.Breakdown = breakdownOf(f, in, a.Chosen)
	var problems, more []Problem
	a.Guides, problems = guides(f, in, a.Chosen)
	a.Protection, more = protectionOf(f, in, a.Chosen)
	if problems = append(problems, more...); len(problems) > 0 {
		return Answer{}, problems
	}
	a.Measure = measureOf(in, a.Chosen)
	a.Carry = carryOf(in, a.Chosen, a.Protection)
	a.InternalLabour = internalLabour(f, in)
	return a, nil
}

// Ways are the amounts by every method, in the order of [Methods].
func (m *Model) Ways(a Answer) []Estimate {
	var all []Estimate
	for _, method := range Methods() {
		if method == a.Input.Method {
			all = append(all, a.Chosen)
		} else {
			all = append(all, m.estimate(a.Input, method))
		}
	}
	return all
}

func (m *Model) estimate(in Input, method Method) Estimate {
	switch method {
	case Cases:
		return casesEstimate(m.Figures, in)
	case Survey:
		return surveyEstimate(m.Figures, in)
	case Entered:
		return enteredEstimate(in)
	}
	return itemisedEstimate(m.Figures, in, m.carrier(in))
}
