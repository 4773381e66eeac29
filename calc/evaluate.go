package calc

import "cybercost/seeds"

// Result is the answer to one input.
type Result struct {
	Input     Input
	Ways      []Estimate // every method, in the order of [Methods]
	Chosen    Estimate   // the way the input asks for
	Breakdown *Breakdown // nil if the chosen way has no rows
	Guides    Guides
	Measure   Measure

	// Protection is the cover of the chosen way; nil where no term of a policy
	// was entered.
	Protection *Protection

	// InternalLabour is the work of the company's own people. It stands beside
	// every amount and in none of them; nil where the effort is not known.
	InternalLabour *Line
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
	if x := r.Chosen.Exponents; x != nil {
		all = append(all, x.Low, x.High)
	}
	if b := r.Breakdown; b != nil {
		all = append(all, b.Investigation, b.Containment, b.Prevention, b.Total, b.Avoidable, b.Investment)
		all = appendSome(all, b.Leverage, b.BreakEven)
	}
	all = appendSome(all, r.Guides.BandLow, r.Guides.BandHigh, r.Guides.Guide, r.Guides.Ceiling)
	return append(append(all, r.Measure.Amounts()...), r.Protection.Amounts()...)
}

func appendSome(all []Amount, some ...*Amount) []Amount {
	for _, a := range some {
		if a != nil {
			all = append(all, *a)
		}
	}
	return all
}

// Evaluate answers an input, or lists all its problems and answers nothing. It
// calls [Validate] itself: who wants problems and answer need not call both.
//
// What [Validate] accepts has an answer, unless figures far beyond today's make
// an amount that cannot be calculated with; that is a problem of the method.
func Evaluate(f *seeds.Figures, in Input) (Result, []Problem) {
	if problems := Validate(f, in); len(problems) > 0 {
		return Result{}, problems
	}
	r := Result{Input: in.Clone()}
	to := carrierOf(f, in)
	for _, m := range Methods() {
		r.Ways = append(r.Ways, estimate(f, in, m, to))
	}
	r.Chosen = r.Way(in.Method)
	r.Chosen.Exponents = atExponents(f, in, to, r.Chosen)
	r.Breakdown = breakdownOf(f, in, r.Chosen)
	var problems, more []Problem
	r.Guides, problems = guides(f, in, r.Chosen)
	r.Protection, more = protectionOf(f, in, r.Chosen)
	if problems = append(problems, more...); len(problems) > 0 {
		return Result{}, problems
	}
	r.Measure = measureOf(in, r.Chosen)
	r.InternalLabour = internalLabour(f, in)
	return r, nil
}

func estimate(f *seeds.Figures, in Input, m Method, to carrier) Estimate {
	switch m {
	case Cases:
		return casesEstimate(f, in)
	case Survey:
		return surveyEstimate(f, in)
	case Entered:
		return enteredEstimate(in)
	}
	return itemisedEstimate(f, in, to)
}
