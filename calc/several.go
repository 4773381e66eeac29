package calc

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc/annual"
	"cybercost/calc/plan"
)

// Several is a year that may bring every incident of which the chance was
// entered, each any number of times, independently of the others: as it is now,
// with the measures, and with the measures and the policy. As with [Year], all its
// amounts are approximate.
//
// The measures are those of the [Plan] once all of it runs, where any of them has
// an effect, or else the one that the user describes. They work on the chosen
// incident alone: on how often it comes, and those of the plan on the spread of
// one loss, too.
//
// The chosen incident is as on the page. The others are itemised from the same
// answers, with the spread of their own low, typical and high: see [Input.about].
type Several struct {
	Counted   []Counted
	Uncounted []Uncounted // their chance was entered, and their loss cannot be told
	Now       YearTotal   // "compare.now.…"
	Planned   bool        // the measures are those of the plan
	Measures  *YearTotal  // "compare.measures.…": the chosen incident as the measures leave it; nil without any
	Cover     *YearTotal  // "compare.cover.…": what the policy leaves of Measures, or of Now without a measure; nil where it cannot be tested on each of them
}

// Counted is an incident of the year with its chance of at least one.
type Counted struct {
	Scenario Scenario
	Chance   decimal.Decimal
}

// Uncounted is an incident that is not in the year, and why.
type Uncounted struct {
	Scenario Scenario
	Lack     Lack // empty: its low is nothing, or its spread beyond what can be calculated
}

// Chances lists the incidents of which the chance was entered, in the order of
// [Scenarios].
func (in Input) Chances() []Counted {
	var all []Counted
	for _, s := range Scenarios() {
		field := ChanceOf(s)
		if s == in.Scenario {
			field = FieldProbability
		}
		if p := in.Number(field); p.Valid {
			all = append(all, Counted{s, p.Decimal})
		}
	}
	return all
}

// sources are the incidents of a year on their way to package annual.
type sources struct {
	kinds  []annual.Kind
	behind []string // figures
	mean   []string // behind the mean
	tested bool     // a policy can be tested on each
}

// Several computes the year of several incidents; nil where no chance but the
// chosen incident's was entered and no measure of the plan has an effect. As [EvaluateYear], it is apart because of the
// time that it takes.
//
//	rate of an incident = −ln(1 − its chance)
//	total of a year = the sum of all losses of all incidents
//
// It refuses, with problems in field order, a certain incident and an amount
// beyond what can be calculated.
func (m *Model) Several(a Answer) (*Several, []Problem) {
	f, in := m.Figures, a.Input
	chances := in.Chances()
	shares, planned := m.after(a)
	if len(chances) == 0 || len(chances) == 1 && chances[0].Scenario == in.Scenario && !planned {
		return nil, nil
	}
	y := &Several{Planned: planned}
	all := sources{tested: true}
	chosen := -1 // its place among the kinds
	to := m.carrier(in)
	for _, c := range chances {
		asked := in.about(c.Scenario)
		field, e := ChanceOf(c.Scenario), Estimate{}
		if c.Scenario == in.Scenario {
			field, e = FieldProbability, a.Chosen
		} else {
			e = itemisedEstimate(f, asked, to.toAnother())
		}
		rate, err := annual.Rate(c.Chance)
		if err != nil {
			return nil, []Problem{problemAt(field, TooLarge)}
		}
		if e.Lack != "" {
			y.Uncounted = append(y.Uncounted, Uncounted{c.Scenario, e.Lack})
			continue
		}
		loss, err := severityOf(f, asked, e)
		if err != nil {
			y.Uncounted = append(y.Uncounted, Uncounted{Scenario: c.Scenario})
			continue
		}
		kept, err := keptOf(f, asked, e)
		if err != nil {
			return nil, beyond(err)
		}
		if c.Scenario == in.Scenario {
			chosen = len(all.kinds)
		}
		y.Counted = append(y.Counted, c)
		all.add(annual.Kind{Rate: rate, Severity: loss.Fit.Severity, Kept: kept}, loss, proportionUses(f, asked, e))
	}
	if len(y.Counted) == 0 {
		return y, nil
	}
	var problems []Problem
	total := func(key string, of sources) (now, kept *YearTotal) {
		if len(problems) > 0 {
			return nil, nil
		}
		now, kept, problems = of.year(key)
		return now, kept
	}
	now, cover := total("compare.now", all)
	if left, measured := in.left(shares, planned); measured && chosen >= 0 {
		rate, err := annual.Rate(left)
		if err != nil {
			return nil, []Problem{problemAt(FieldMeasureProbability, TooLarge)}
		}
		all.kinds[chosen].Rate = rate
		if planned {
			if problems := m.lessen(&all.kinds[chosen], a, shares); len(problems) > 0 {
				return nil, problems
			}
		}
		y.Measures, cover = total("compare.measures", all)
	}
	if len(problems) > 0 {
		return nil, problems
	}
	y.Now, y.Cover = *now, cover
	return y, nil
}

// left is the chance of the chosen incident that the measures leave, if there are
// any: those of the plan, or else the one that was described.
func (in Input) left(shares plan.Shares, planned bool) (left decimal.Decimal, is bool) {
	now := in.Number(FieldProbability)
	if planned {
		return now.Decimal.Mul(shares.Chance).Round(maxLeftPlaces), now.Valid
	}
	cost, with := in.Number(FieldMeasureCost), in.Number(FieldMeasureProbability)
	return with.Decimal, cost.Valid && with.Valid && now.Valid
}

// lessen puts the spread of one loss that the plan leaves in the place of the
// chosen incident's, and what a policy leaves of it. Where the spread is that of a
// survey or of the police's bands, the plan does not touch it.
func (m *Model) lessen(kind *annual.Kind, a Answer, shares plan.Shares) []Problem {
	f, e := m.Figures, a.Chosen.lessened(shares)
	loss, err := severityOf(f, a.Input, e)
	if err != nil {
		return []Problem{refused(err)}
	}
	in := a.Input.Clone()
	if days := stoppedDays(f, in).value; days.IsPositive() {
		in.Numbers[FieldStoppedDaysTypical] = days.Mul(shares.Stopped)
	}
	kept, err := keptOf(f, in, e)
	if err != nil {
		return beyond(err)
	}
	kind.Severity, kind.Kept = loss.Fit.Severity, kept
	return nil
}

func (s *sources) add(kind annual.Kind, loss severity, proportions []string) {
	s.kinds = append(s.kinds, kind)
	s.behind, s.mean = union(s.behind, loss.all, proportions), union(s.mean, loss.mean)
	s.tested = s.tested && kind.Kept != nil
}

// year is the total of the sources, and what the policy leaves of it; nil where
// it cannot be tested on each.
func (s sources) year(key string) (gross, kept *YearTotal, problems []Problem) {
	first := s.kinds[0]
	question := annual.Input{
		Rate: first.Rate, Severity: first.Severity, Also: s.kinds[1:], Percentiles: shownPercentiles(), Points: curvePoints,
	}
	if s.tested {
		question.Kept = first.Kept
	}
	total, err := question.Total()
	if err != nil {
		return nil, nil, beyond(err)
	}
	all := yearTotal(key, total.Gross, s.mean, s.behind)
	if total.Kept != nil {
		left := yearTotal("compare.cover", *total.Kept, s.behind, s.behind)
		kept = &left
	}
	return &all, kept, nil
}

// Within is the chance of at least one incident within some years.
type Within struct {
	Years    int
	Now      Amount  // "within.N"
	Measures *Amount // "within.measures.N"; nil without a measure
}

// spans are the years of [Model.Within].
var spans = []int{1, 3, 5, 10}

// Within is the chance of at least one of the incidents of which the chance was
// entered, in each span of years; nil without any. It is exact until its one
// rounding:
//
//	1 − (product of (1 − chance of each))^years
func (m *Model) Within(a Answer) []Within {
	in := a.Input
	chances := in.Chances()
	if len(chances) == 0 {
		return nil
	}
	left, measured := in.left(m.after(a))
	none, after := one, one
	for _, c := range chances {
		none = none.Mul(one.Sub(c.Chance))
		if c.Scenario == in.Scenario && measured {
			c.Chance = left
		}
		after = after.Mul(one.Sub(c.Chance))
	}
	var all []Within
	for _, years := range spans {
		name := strconv.Itoa(years)
		w := Within{Years: years, Now: Amount{Key: "within." + name, Value: atLeastOnce(none, years)}}
		if measured {
			w.Measures = &Amount{Key: "within.measures." + name, Value: atLeastOnce(after, years)}
		}
		all = append(all, w)
	}
	return all
}

// atLeastOnce is 1 − none^years.
func atLeastOnce(none decimal.Decimal, years int) decimal.Decimal {
	power := one
	for range years {
		power = power.Mul(none)
	}
	return one.Sub(power).Round(RatePlaces)
}

// Amounts lists every number of the years, the curves aside.
func (y *Several) Amounts() []Amount {
	if y == nil || len(y.Counted) == 0 {
		return nil
	}
	var all []Amount
	for _, t := range []*YearTotal{&y.Now, y.Measures, y.Cover} {
		all = append(all, t.amounts()...)
	}
	return all
}
