package calc

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc/plan"
	"cybercost/seeds"
)

// Plan is what the safeguards that were chosen cost over a few years, which
// limit they meet first, and what they are worth where an effect was entered.
// What has been done already, or would begin after the last year, is in no plan.
//
// It looks at the chosen incident alone: a safeguard against others, too, is
// worth more than it says. Effects are shares of what they leave, multiplied: the
// safeguards are taken as independent.
type Plan struct {
	Years    int
	Measures []Planned // those of the plan, in the order shown
	Late     []Safeguard
	ByYear   []Amount // "plan.year-1" …: yen after the subsidy
	Total    Amount   // "plan.total"
	Subsidy  Amount   // "plan.subsidy"
	Hours    Amount   // "plan.hours": of the company's own people
	Limits   []plan.Limit
	Binding  *plan.Binding // nil where there is none to hold the plan against
	Worth    *Worth        // nil without a chance or any effect

	input plan.Input  // of the measures of the plan
	told  []Safeguard // those with an effect, in the order of Sets
}

// Planned is one safeguard of the plan, by year.
type Planned struct {
	Safeguard Safeguard
	Start     int // the year in which it begins
	Cost      plan.Cost
	Priced    bool // money was entered, if only 0: else its cost is not known
	Timed     bool // own hours were entered, likewise
	Lapsed    bool // its subsidy was entered, and can no longer be had when it begins
}

// Worth is what the safeguards with an effect are worth.
type Worth struct {
	ALE     Amount // "plan.ale": expected loss of a year as it is, yen
	Left    Amount // "plan.ale-left": the same in the last year of the plan
	Net     Amount // "plan.net-benefit": what they avoid over the plan less what they cost, hours included
	Present Amount // "plan.net-present-value": the same at the values of today
}

// BreakEven is the effect from which one safeguard pays over its years, against
// the chosen incident alone. Amounts are nil where it costs nothing that was
// entered, does not work in this way, or where no fall would do.
type BreakEven struct {
	Worth    Amount  // "….worth": what it costs at the values of today, hours included, yen
	Chance   *Amount // "measure.….break-even": the fall of the chance of a year
	Days     *Amount // "measure.….break-even-days": the fall of the days of standing still
	Recovery *Amount // "measure.….break-even-recovery": the fall of the cost of recovery, yen
}

// The names of the limits, which are the keys of their amounts.
const (
	LimitHalfPercent = "benchmark.half-percent"
	LimitOnePercent  = "benchmark.one-percent"
	LimitCeiling     = "ceiling.gordon-loeb"
	LimitCash        = "cash"
)

// PlanYears is how many years the plan has: what was entered, or else three.
func (in Input) PlanYears() int {
	const maxUsual = 3 // as the drawings have it; nobody measured how long a plan is
	if n := in.Number(FieldPlanYears); n.Valid {
		return int(n.Decimal.IntPart())
	}
	return maxUsual
}

// HourCost is what an hour of the company's own people costs: what was entered,
// or else
//
//	monthly-labour-cost ÷ monthly-hours
func HourCost(f *seeds.Figures, in Input) decimal.Decimal { return hourCost(f, in).value }

func hourCost(f *seeds.Figures, in Input) cited {
	if own := in.Number(FieldHourCost); own.Valid {
		return choice(own.Decimal)
	}
	return in.assumption(FieldLabourCost, &f.MonthlyLabourCost).over(figure(&f.MonthlyHours), 0)
}

// Chosen lists the safeguards of the plan, and those that would begin after its
// last year.
func (in Input) Chosen() (chosen, late []Safeguard) {
	for _, g := range safeguards {
		switch {
		case !in.Switches[g.Planned()] || in.Switches[g.Done()]:
		case in.start(g) > in.PlanYears():
			late = append(late, g)
		default:
			chosen = append(chosen, g)
		}
	}
	return chosen, late
}

// start is the year of the plan in which a safeguard begins.
func (in Input) start(g Safeguard) int {
	if n := in.Number(g.Start()); n.Valid {
		return int(n.Decimal.IntPart())
	}
	return 1
}

// Plan computes the plan of an answer on a day, given as 20270331; 0 where it is
// not known. Nil where nothing is chosen. See package plan for the formulas.
func (m *Model) Plan(a Answer, today int) *Plan {
	f, in := m.Figures, a.Input
	chosen, late := in.Chosen()
	if len(chosen)+len(late) == 0 {
		return nil
	}
	p := &Plan{Years: in.PlanYears(), Late: late, input: planInput(f, a, today, chosen)}
	each, all, err := p.input.Costs()
	if err != nil {
		return nil // [Validate] has refused what could make it so
	}
	for i, g := range chosen {
		one := p.input.Measures[i]
		p.Measures = append(p.Measures, Planned{
			Safeguard: g, Start: one.Start, Cost: each[i],
			Priced: in.Number(g.First()).Valid || in.Number(g.Yearly()).Valid,
			Timed:  in.Number(g.Hours()).Valid || in.Number(g.HoursLater()).Valid,
			Lapsed: one.Subsidy.Share.IsPositive() && !p.input.Lasts(one),
		})
		if one.Left.Told() {
			p.told = append(p.told, g)
		}
	}
	for t, year := range all.Years {
		p.ByYear = append(p.ByYear, Amount{Key: "plan.year-" + strconv.Itoa(t+1), Value: year.Money})
	}
	p.Total = Amount{Key: "plan.total", Value: all.Total.Money}
	p.Subsidy = Amount{Key: "plan.subsidy", Value: all.Total.Subsidy}
	p.Hours = Amount{Key: "plan.hours", Value: all.Total.Hours}
	p.Limits = limitsOf(a)
	p.Binding = plan.Bind(in.Number(FieldSpending), all.Years, p.Limits)
	p.Worth = p.worth(f, a)
	return p
}

// limitsOf are the limits that are known, in the order in which one of two alike
// is named. Shares of revenue bound all that is spent; the ceiling bounds what is
// added, since the chance was entered as it is with what is in place today.
func limitsOf(a Answer) []plan.Limit {
	var all []plan.Limit
	if c := a.Guides.Ceiling; c != nil {
		all = append(all, plan.Limit{Name: LimitCeiling, Most: c.Value})
	}
	all = append(all,
		plan.Limit{Name: LimitHalfPercent, Most: a.Guides.HalfPercent.Value, All: true},
		plan.Limit{Name: LimitOnePercent, Most: a.Guides.OnePercent.Value, All: true})
	if cash := a.Input.Number(FieldCash); cash.Valid {
		all = append(all, plan.Limit{Name: LimitCash, Most: cash.Decimal})
	}
	return all
}

// worth is nil without a chance or any effect.
func (p *Plan) worth(f *seeds.Figures, a Answer) *Worth {
	if len(p.told) == 0 || !p.input.Exposure.Chance.Valid {
		return nil
	}
	v, err := p.input.Value()
	if err != nil {
		return nil
	}
	now, left := p.losses(f, a)
	net := choice(v.Cost.Neg()) // whose hours move it, below
	for _, year := range left {
		net = net.plus(now).minus(year)
	}
	hours := zero
	for i, m := range p.input.Measures {
		if m.Left.Told() {
			hours = hours.Add(p.Measures[i].Cost.Total.Hours)
		}
	}
	net = net.minus(choice(hours).times(hourCost(f, a.Input)))
	amount := func(key string, value decimal.Decimal, by cited) Amount {
		return Amount{Key: key, Value: value.Round(0), Uses: by.rounded().uses()}
	}
	return &Worth{
		ALE:     amount("plan.ale", v.Now, now),
		Left:    amount("plan.ale-left", v.Left[len(v.Left)-1], left[len(left)-1]),
		Net:     amount("plan.net-benefit", v.Net, net),
		Present: amount("plan.net-present-value", v.Present, net),
	}
}

// losses are the expected loss of a year as it is and as it is left in each year
// of the plan, with what moves them: days that were entered do not move with the
// days that they take the place of.
func (p *Plan) losses(f *seeds.Figures, a Answer) (now cited, left []cited) {
	in := a.Input
	stopped, recovery := a.Chosen.lines(LineLostProfit).typical, a.Chosen.lines(LineRecovery).typical
	rest := a.Chosen.summed(typicalOf).minus(stopped).minus(recovery)
	chance := choice(in.Numbers[FieldProbability])
	for year := range p.Years {
		likely, days, cost := chance, stopped, recovery
		for i, m := range p.input.Measures {
			g := p.Measures[i].Safeguard
			if m.Start > year+1 {
				continue
			}
			if m.Left.Chance.Valid {
				likely = likely.times(choice(m.Left.Chance.Decimal))
			}
			if m.Left.Stopped.Valid {
				days = days.times(choice(in.Numbers[g.EffectDays()]).over(stoppedDays(f, in), workPlaces))
			}
			if m.Left.Recovery.Valid {
				cost = cost.times(choice(in.Numbers[g.EffectRecovery()]).over(recovery, workPlaces))
			}
		}
		left = append(left, likely.times(rest.plus(days).plus(cost)))
	}
	return chance.times(a.Chosen.summed(typicalOf)), left
}

// Sets looks at every set of the safeguards with an effect: see [plan.Input.Sets].
// Which of them need another, or stand in the place of one, counts between these
// alone. A bit of a set counts in the list that it gives. Nothing without a chance or any
// effect.
func (p *Plan) Sets(f *seeds.Figures, a Answer) ([]Safeguard, *plan.Sets) {
	if p == nil || len(p.told) == 0 || !p.input.Exposure.Chance.Valid {
		return nil, nil
	}
	asked := p.input
	asked.Measures = nil
	places := func(of Safeguard, field Field) []int {
		n := int(a.Input.Numbers[field].IntPart())
		if n == 0 || safeguards[n-1] == of {
			return nil
		}
		if i := slices.Index(p.told, safeguards[n-1]); i >= 0 {
			return []int{i}
		}
		return nil
	}
	for _, m := range p.input.Measures {
		if m.Left.Told() {
			g := p.told[len(asked.Measures)]
			m.Needs, m.AlternativeTo = places(g, g.Needs()), places(g, g.Instead())
			asked.Measures = append(asked.Measures, m)
		}
	}
	asked.Budget, asked.Near = a.Input.Number(FieldBudget), f.NearShare.Value
	sets, err := asked.Sets()
	if err != nil {
		return nil, nil
	}
	return p.told, &sets
}

// BreakEven is that of one safeguard, chosen or not; nil where nothing that it
// costs was entered, or where it is not against the chosen incident.
func (m *Model) BreakEven(a Answer, g Safeguard, today int) *BreakEven {
	f, in := m.Figures, a.Input
	if !g.Against(in.Scenario) || a.Chosen.Lack != "" || in.start(g) > in.PlanYears() {
		return nil
	}
	question := planInput(f, a, today, []Safeguard{g})
	all, err := question.BreakEvens()
	if err != nil || !all[0].Worth.IsPositive() {
		return nil
	}
	found, key := all[0], "measure."+string(g)+".break-even"
	hour := hourCost(f, in)
	worth := choice(found.Worth.Sub(found.Hours.Mul(hour.value))).plus(choice(found.Hours).times(hour))
	yearly := choice(found.Running)
	likely := yearly.times(choice(in.Numbers[FieldProbability]))
	named := func(key string, on seeds.Works, fall decimal.NullDecimal, by func() cited, places int32) *Amount {
		if !fall.Valid || !g.Works(on) {
			return nil
		}
		c := worth.over(by(), workPlaces)
		return &Amount{Key: key, Value: c.value.RoundUp(places), Uses: c.uses()}
	}
	return &BreakEven{
		Worth:  Amount{Key: key + ".worth", Value: found.Worth.Round(0), Uses: worth.rounded().uses()},
		Chance: named(key, seeds.WorksChance, found.Chance, func() cited { return a.Chosen.summed(typicalOf).times(yearly) }, RatePlaces),
		Days: named(key+"-days", seeds.WorksDays, found.Stopped, func() cited {
			return a.Chosen.lines(LineLostProfit).typical.over(stoppedDays(f, in), workPlaces).times(likely)
		}, dayPlaces),
		Recovery: named(key+"-recovery", seeds.WorksRecovery, found.Recovery, func() cited { return likely }, 0),
	}
}

// dayPlaces is how many places of a day are told.
const dayPlaces = 1

// Amounts lists every number of the plan.
func (p *Plan) Amounts() []Amount {
	if p == nil {
		return nil
	}
	all := append([]Amount{}, p.ByYear...)
	all = append(all, p.Total, p.Subsidy, p.Hours)
	if w := p.Worth; w != nil {
		all = append(all, w.ALE, w.Left, w.Net, w.Present)
	}
	return all
}

// Amounts lists the falls that there are.
func (b *BreakEven) Amounts() []Amount {
	if b == nil {
		return nil
	}
	return appendSome(nil, b.Chance, b.Days, b.Recovery)
}

// planInput asks package plan about some of the safeguards.
func planInput(f *seeds.Figures, a Answer, today int, chosen []Safeguard) plan.Input {
	in := a.Input
	question := plan.Input{
		Years: in.PlanYears(), Discount: in.Numbers[FieldDiscount], HourCost: hourCost(f, in).value, Today: today, Exposure: exposureOf(a),
	}
	for _, g := range chosen {
		question.Measures = append(question.Measures, plan.Measure{
			First: in.Numbers[g.First()], Yearly: in.Numbers[g.Yearly()], Hours: in.Numbers[g.Hours()], HoursLater: in.Numbers[g.HoursLater()],
			Start: in.start(g),
			Subsidy: plan.Subsidy{
				Share: in.Numbers[g.Subsidy()], Cap: in.Number(g.SubsidyCap()), Until: int(in.Numbers[g.SubsidyUntil()].IntPart()),
			},
			Left: leftOf(f, a, g),
		})
	}
	return question
}

// exposureOf parts the typical loss of an answer: what moves with the days of
// standing still and what is the cost of recovery are lines of the itemised way;
// by any other way all of it is the rest.
func exposureOf(a Answer) plan.Exposure {
	x := plan.Exposure{Chance: a.Input.Number(FieldProbability)}
	if a.Chosen.Lack != "" {
		return x
	}
	x.Stopped = a.Chosen.lines(LineLostProfit).amounts().Typical
	x.Recovery = a.Chosen.lines(LineRecovery).amounts().Typical
	x.Rest = a.Chosen.Total.Typical.Sub(x.Stopped).Sub(x.Recovery)
	return x
}

// maxLeftPlaces is how many places a share that is left carries.
const maxLeftPlaces = 24

// leftOf is the effect of a safeguard on the chosen incident: what was entered
// over what is there today. One that is not against it has none.
//
//	left of the chance   = chance that is left ÷ chance
//	left of the days     = days that are left ÷ days
//	left of the recovery = cost that is left ÷ cost of recovery
func leftOf(f *seeds.Figures, a Answer, g Safeguard) plan.Left {
	in := a.Input
	if !g.Against(in.Scenario) {
		return plan.Left{}
	}
	left := func(field Field, on seeds.Works, now decimal.Decimal) decimal.NullDecimal {
		n := in.Number(field)
		if !n.Valid || !g.Works(on) || !now.IsPositive() || n.Decimal.GreaterThan(now) {
			return decimal.NullDecimal{}
		}
		return decimal.NewNullDecimal(n.Decimal.DivRound(now, maxLeftPlaces))
	}
	x := exposureOf(a)
	l := plan.Left{
		Chance:   left(g.EffectChance(), seeds.WorksChance, x.Chance.Decimal),
		Recovery: left(g.EffectRecovery(), seeds.WorksRecovery, x.Recovery),
	}
	if x.Stopped.IsPositive() {
		l.Stopped = left(g.EffectDays(), seeds.WorksDays, stoppedDays(f, in).value)
	}
	return l
}

// Idle lists the effects of a safeguard that were entered and do not count: no
// chance was entered, the chosen incident is another, the way to the amount has no
// such part, or more would be left than there is.
func (m *Model) Idle(a Answer, g Safeguard) []Field {
	left := leftOf(m.Figures, a, g)
	var idle []Field
	for _, one := range []struct {
		field   Field
		counted bool
	}{{g.EffectChance(), left.Chance.Valid}, {g.EffectDays(), left.Stopped.Valid}, {g.EffectRecovery(), left.Recovery.Valid}} {
		if a.Input.Number(one.field).Valid && !one.counted {
			idle = append(idle, one.field)
		}
	}
	return idle
}

// stoppedDays are the typical days of standing still: those entered, or the
// default; zero where nothing stops.
func stoppedDays(f *seeds.Figures, in Input) cited {
	if usual := Default(f, in.Scenario, FieldStoppedDaysTypical); usual != nil {
		return in.assumption(FieldStoppedDaysTypical, usual)
	}
	return fact(zero)
}

// after is what the plan leaves of the chosen incident once all of it runs;
// false where no effect was entered. A product of many shares is rounded: more
// places than that are refused further on.
func (m *Model) after(a Answer) (plan.Shares, bool) {
	chosen, _ := a.Input.Chosen()
	question := planInput(m.Figures, a, 0, chosen)
	told := false
	for _, one := range question.Measures {
		told = told || one.Left.Told()
	}
	s := question.After(question.Years)
	return plan.Shares{Chance: s.Chance.Round(maxLeftPlaces), Stopped: s.Stopped.Round(maxLeftPlaces), Recovery: s.Recovery.Round(maxLeftPlaces)}, told
}

// lessened is an estimate of which the days of standing still and the cost of
// recovery are less, at every percentile alike.
func (e Estimate) lessened(s plan.Shares) Estimate {
	lines := e.Lines
	e.Lines, e.Total = nil, Range{}
	for _, l := range lines {
		switch l.Key {
		case LineLostProfit:
			l = l.times(s.Stopped)
		case LineRecovery:
			l = l.times(s.Recovery)
		}
		e.Lines = append(e.Lines, l)
	}
	return e.total()
}

// times is a share of a line that somebody assumes.
func (l Line) times(share decimal.Decimal) Line {
	less := l.parts.times(choice(share)).line(l.Key, l.Row, l.Damage)
	less.Beyond = l.Beyond
	return less
}
