package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/annual"
	"cybercost/calc/cover"
)

// LimitStep is the step in which limits are sought for a year, in yen: what comes
// of a distribution is not exact to the yen.
const LimitStep = 10_000

// YearFinder is the least limits with which a bad year leaves the company no more
// than it can keep, as [Finder] has them for one incident.
type YearFinder struct {
	Chance   decimal.Decimal // of the incident within a year
	Proposed bool            // the terms are those that are proposed
	Years    []YearLimits
}

// YearLimits are the limits for a year as bad as it comes once in so many.
type YearLimits struct {
	Years  int
	Limits []LeastLimit // "finder.year.N.…": over all, then of each part; approximate, in steps of [LimitStep]
}

// soughtYears are the years that limits are sought for: those shown, but not the
// mildest, which mostly has no loss.
var soughtYears = returnPeriods[1:]

// YearFinder seeks the limits; nil without an amount that can be kept, and where
// [EvaluateYear] has no year or no part of a policy to tell apart. It takes longer
// than the year itself, so it is for who asks for it; [Model.SeekYear] goes in steps.
//
//	kept(limit) = what of N − 1 in N years no more stays with the company, with that limit
//	least limit = the least multiple of the step with kept(limit) ≤ target
func (m *Model) YearFinder(a Answer) *YearFinder {
	s := m.SeekYear(a)
	for s.Step() {
	}
	return s.Found()
}

// YearSearch seeks the limits of [Model.YearFinder] in steps, so that who waits for
// something else need not wait for all of them.
type YearSearch struct {
	model    *Model
	in       Input
	estimate Estimate
	target   decimal.Decimal
	uses     []string
	question annual.Input
	found    *YearFinder // nil where something cannot be settled
	done     bool

	parts []cover.Part // whose limits are still to be found; the first is sought now
	year  int          // for which of the years
	field Field
	name  string                      // of the limit, in a key
	pays  decimal.Decimal             // what a yen of the limit pays at most
	kept  map[int64][]decimal.Decimal // by the limit, in steps of it
	asked bool                        // in this step
	waits bool                        // a question is for the next step
}

// SeekYear begins to seek; what cannot be sought is found to be nil.
func (m *Model) SeekYear(a Answer) *YearSearch {
	f, in, e := m.Figures, a.Input, a.Chosen
	s := &YearSearch{model: m, done: true}
	target := in.Number(FieldTargetKept)
	if !target.Valid || e.Lack != "" || e.Method == Survey || !known(SeveritiesFor(in.Scenario), in.Severity) {
		return s
	}
	rate, err := annual.Rate(in.Number(FieldProbability).Decimal)
	if err != nil || !in.Number(FieldProbability).Valid {
		return s
	}
	loss, err := severityOf(f, in, e)
	if err != nil {
		return s
	}
	s.found, s.done = &YearFinder{Chance: in.Number(FieldProbability).Decimal, Proposed: in.Proposes()}, false
	if s.found.Proposed {
		in = in.underProposal()
	}
	s.in, s.estimate, s.target, s.uses = in, e, target.Decimal, union(nil, loss.all, proportionUses(f, in, e))
	s.question = annual.Input{Rate: rate, Severity: loss.Fit.Severity}
	for _, n := range soughtYears {
		s.question.Percentiles = append(s.question.Percentiles, onceIn(n))
		s.found.Years = append(s.found.Years, YearLimits{Years: n})
	}
	s.parts = append([]cover.Part{""}, cover.Parts()...)
	s.begin()
	return s
}

// Found is what was found; nil until all of it is, and where nothing can be.
func (s *YearSearch) Found() *YearFinder {
	if !s.done {
		return nil
	}
	return s.found
}

// Step asks for a year with one more limit, and reports whether there is more to
// ask.
func (s *YearSearch) Step() bool {
	if s.done {
		return false
	}
	s.asked, s.waits = false, false
	y := &s.found.Years[s.year]
	// from its beginning, with what former steps have asked: that much takes no time
	l, ok := s.least("finder.year." + decimal.NewFromInt(int64(y.Years)).String())
	switch {
	case s.waits:
		return true
	case !ok:
		s.found, s.done = nil, true
		return false
	}
	y.Limits = append(y.Limits, l)
	if s.year++; s.year == len(s.found.Years) {
		s.parts, s.year = s.parts[1:], 0
		s.done = len(s.parts) == 0
		s.begin()
	}
	return !s.done
}

// begin turns to the limit of the next part; empty: over all.
func (s *YearSearch) begin() {
	if s.done {
		return
	}
	part := s.parts[0]
	s.pays, s.kept = one, map[int64][]decimal.Decimal{}
	s.field, s.name = limitOf(part)
	if part == "" {
		return
	}
	terms, _ := policyOf(s.in)
	if share := terms.Terms(part).Share; share.IsPositive() {
		s.pays = share
	}
}

// at is what is kept with a limit, for each year sought; not where it waits for the
// next step.
func (s *YearSearch) at(limit int64) ([]decimal.Decimal, bool) {
	if found, ok := s.kept[limit]; ok {
		return found, true
	}
	if s.asked {
		s.waits = true
		return nil, false
	}
	s.asked = true
	in := s.in.Clone()
	in.Numbers[s.field] = decimal.NewFromInt(limit * LimitStep)
	kept, err := keptOf(s.model.Figures, in, s.estimate)
	if err != nil {
		return nil, false
	}
	s.question.Kept = kept
	all, err := s.question.Borne()
	if err != nil {
		return nil, false
	}
	s.kept[limit] = all
	return all, true
}

// least seeks the limit for the year. Below a limit that is enough, a yen
// more of it pays no more than a yen of the year's worst incident: so what is too
// much at a limit that is not enough says how far to go at least, and mostly where
// to. Where more than one incident counts, halving comes to the end.
func (s *YearSearch) least(key string) (LeastLimit, bool) {
	key += "." + s.name
	tooMuch := func(limit int64) (decimal.Decimal, bool) {
		kept, ok := s.at(limit)
		if !ok {
			return zero, false
		}
		return kept[s.year].Sub(s.target), true
	}
	low, high := int64(0), maxMoney.IntPart()/LimitStep
	most, ok := tooMuch(high)
	missing, settled := tooMuch(low)
	switch {
	case !ok || !settled:
		return LeastLimit{}, false
	case most.IsPositive():
		left := approximate(key+".left", most.Add(s.target), s.uses)
		return LeastLimit{Part: s.parts[0], Left: &left, Why: s.why()}, true
	case !missing.IsPositive():
		return LeastLimit{Part: s.parts[0], Limit: &Amount{Key: key, Value: zero}}, true
	}
	bounded := false
	for stride := int64(1); high-low > 1; stride *= 2 {
		next := low + max(stride, missing.DivRound(s.pays.Mul(decimal.NewFromInt(LimitStep)), 0).IntPart())
		if bounded || next >= high {
			next = low + (high-low)/2
		}
		left, ok := tooMuch(next)
		if !ok {
			return LeastLimit{}, false
		}
		if left.IsPositive() {
			low, missing = next, left
			continue
		}
		high = next
		if below, ok := tooMuch(max(low, next-1)); ok && below.IsPositive() {
			low = max(low, next-1)
		}
		bounded = true
	}
	limit := approximate(key, decimal.NewFromInt(high*LimitStep), s.uses)
	return LeastLimit{Part: s.parts[0], Limit: &limit}, true
}

// why says what is kept of a bad incident with a limit that nothing reaches. Where
// nothing is, of one twice as bad, and so on: other limits end beyond it.
func (s *YearSearch) why() []Why {
	days, of := FieldStoppedDaysTypical, typicalOf
	if s.estimate.Total.Spread() {
		days, of = FieldStoppedDaysHigh, highOf
	}
	o := occurrenceOf(s.model.Figures, s.in, s.estimate, days, of)
	for range maxDoublings {
		terms, loss := o.under(s.in.limitedTo(s.field, maxMoney))
		settled, err := terms.SettleParts(loss)
		if err != nil { // beyond what can be settled
			return nil
		}
		if why := keptMost(settled.Kept); len(why) > 0 {
			return why
		}
		for i := range o.lines {
			o.lines[i].Loss = o.lines[i].Loss.Add(o.lines[i].Loss)
		}
	}
	return nil
}

// maxDoublings make any loss more than can be settled.
const maxDoublings = 50

// Amounts lists every limit that was found, and what stays where there is none.
func (x *YearFinder) Amounts() []Amount {
	if x == nil {
		return nil
	}
	var all []Amount
	for _, y := range x.Years {
		for _, l := range y.Limits {
			all = appendSome(all, l.Limit, l.Left)
		}
	}
	return all
}
