package calc

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc/plan"
)

const planDay = 20270401

func planOf(t *testing.T, in Input) (Answer, *Plan) {
	t.Helper()
	m := NewModel(figures())
	a, problems := m.Answer(in)
	require.Empty(t, problems)
	return a, m.Plan(a, planDay)
}

// planned is a firm with two safeguards: VPN closed at once, a backup in year 2.
func planned(more map[Field]string) Input {
	remote, backup := Safeguard("remote"), Safeguard("backup")
	facts := map[Field]string{
		FieldProbability: "0.1", FieldDiscount: "0.25", FieldHourCost: "3000", FieldSpending: "600000",
		remote.First(): "380000", remote.Yearly(): "60000", remote.Hours(): "8", remote.HoursLater(): "4",
		remote.Subsidy(): "0.5", remote.SubsidyCap(): "150000", remote.SubsidyUntil(): "20270930",
		backup.First(): "360000", backup.Yearly(): "96000", backup.Hours(): "24", backup.HoursLater(): "16", backup.Start(): "2",
		backup.Subsidy(): "0.5", backup.SubsidyUntil(): "20270930",
	}
	for field, text := range more {
		facts[field] = text
	}
	return with(company(40, 500_000_000, Ransomware, Itemised, facts), remote.Planned(), backup.Planned())
}

func TestPlan_TheMoneyIsThatReckonedByHandInPackagePlan(t *testing.T) {
	_, p := planOf(t, planned(nil))
	var texts []string
	for _, a := range p.Amounts() {
		texts = append(texts, a.Key+" "+a.Value.String())
	}
	require.Equal(t, []string{"plan.year-1 290000", "plan.year-2 516000", "plan.year-3 156000", "plan.total 962000", "plan.subsidy 150000", "plan.hours 56"}, texts)
	require.False(t, p.Measures[0].Lapsed)
	require.True(t, p.Measures[1].Lapsed, "it begins a year later, after the last day")
	require.Nil(t, p.Worth, "no effect was entered")
}

func TestPlan_IsNoneWithoutAChoiceAndLeavesOutWhatIsDoneOrLate(t *testing.T) {
	_, p := planOf(t, company(40, 500_000_000, Ransomware, Itemised))
	require.Nil(t, p)
	in := planned(map[Field]string{FieldPlanYears: "1"})
	_, p = planOf(t, in)
	require.Len(t, p.Measures, 1)
	require.Equal(t, []Safeguard{"backup"}, p.Late)
	in = with(planned(nil), Safeguard("remote").Done())
	_, p = planOf(t, in)
	require.Equal(t, Safeguard("backup"), p.Measures[0].Safeguard)
	require.Len(t, p.Measures, 1)
}

// The falls of the chance, the days and the recovery at which what a safeguard
// avoids is worth what it costs.
func TestBreakEven_IsWhereTheNetPresentValueIsZero(t *testing.T) {
	m := NewModel(figures())
	in := planned(nil)
	a, problems := m.Answer(in)
	require.Empty(t, problems)
	remote := m.BreakEven(a, "remote", planDay)
	loss := a.Chosen.Total.Typical
	require.Equal(t, "410144", remote.Worth.Value.String(), "as reckoned by hand in package plan")
	require.True(t, remote.Chance.Value.Equal(decimal.New(410144, 0).DivRound(loss.Mul(decimal.RequireFromString("1.952")), 40).RoundUp(RatePlaces)))
	require.Nil(t, remote.Days)
	backup := m.BreakEven(a, "backup", planDay)
	require.Equal(t, "469248", backup.Worth.Value.String())
	require.Equal(t, "4073334", backup.Recovery.Value.String(), "469,248 ÷ (0.1 × 1.152), against the measure")
	require.Nil(t, backup.Chance, "a backup makes nothing rarer")
	require.Nil(t, m.BreakEven(a, "callback", planDay), "that is against a fraud")
	require.Nil(t, m.BreakEven(a, "rules", planDay), "nothing that it costs was entered")

	in.Numbers[Safeguard("remote").EffectChance()] = decimal.New(1, -1).Sub(remote.Chance.Value)
	in.Switches[Safeguard("backup").Planned()] = false
	_, p := planOf(t, in)
	require.Equal(t, "0", p.Worth.Present.Value.String())
}

func TestPlan_WorthIsWhatTheEffectsLeave(t *testing.T) {
	remote, backup := Safeguard("remote"), Safeguard("backup")
	a, p := planOf(t, planned(map[Field]string{remote.EffectChance(): "0.07", backup.EffectDays(): "7"}))
	x := exposureOf(a)
	left := x.Rest.Add(x.Recovery).Add(x.Stopped.Mul(half)).Mul(decimal.New(7, -2))
	require.Equal(t, left.Round(0).String(), p.Worth.Left.Value.String())
	require.Equal(t, a.Chosen.Total.Typical.Mul(decimal.New(1, -1)).Round(0).String(), p.Worth.ALE.Value.String())
	require.True(t, x.Stopped.IsPositive())
	require.True(t, x.Recovery.IsPositive())

	who, sets := p.Sets(figures(), a)
	require.Equal(t, []Safeguard{"remote", "backup"}, who)
	require.Equal(t, p.Total.Value, sets.Frontier[len(sets.Frontier)-1].Money)
	value, err := p.input.Value()
	require.NoError(t, err)
	require.Equal(t, value.Present.Round(0), p.Worth.Present.Value)
}

func TestPlan_BindsOneLimitAndTheCeilingBoundsWhatIsAdded(t *testing.T) {
	a, p := planOf(t, planned(map[Field]string{FieldCash: "200000"}))
	require.Equal(t, []string{LimitCeiling, LimitHalfPercent, LimitOnePercent, LimitCash}, names(p.Limits))
	require.Equal(t, LimitCash, p.Binding.Limit.Name)
	require.Equal(t, "-316000", p.Binding.Room.String())
	require.Equal(t, 2, p.Binding.Year)
	require.Equal(t, 2, p.Binding.Over)
	_, p = planOf(t, planned(map[Field]string{FieldCash: "90000000"}))
	require.Equal(t, LimitCeiling, p.Binding.Limit.Name)
	require.Equal(t, a.Guides.Ceiling.Value.Sub(decimal.New(516000, 0)), p.Binding.Room, "without what is spent today")
	in := planned(nil)
	in.Numbers[FieldRevenue] = decimal.New(200_000_000, 0)
	a, p = planOf(t, in)
	require.Equal(t, LimitHalfPercent, p.Binding.Limit.Name)
	require.Equal(t, a.Guides.HalfPercent.Value.Sub(decimal.New(1_116_000, 0)), p.Binding.Room, "with what is spent today")
}

func names(limits []plan.Limit) (all []string) {
	for _, l := range limits {
		all = append(all, l.Name)
	}
	return all
}

func TestIdle_ListsTheEffectsThatDoNotCount(t *testing.T) {
	m, backup, watch := NewModel(figures()), Safeguard("backup"), Safeguard("watch")
	idle := func(in Input, g Safeguard) []Field {
		a, problems := m.Answer(in)
		require.Empty(t, problems)
		return m.Idle(a, g)
	}
	effects := map[Field]string{backup.EffectDays(): "7", backup.EffectRecovery(): "100000", watch.EffectChance(): "0.05"}
	require.Empty(t, idle(planned(effects), "backup"))
	require.Empty(t, idle(planned(effects), "watch"))
	in := planned(effects)
	in.Method = Survey
	require.Equal(t, []Field{backup.EffectDays(), backup.EffectRecovery()}, idle(in, "backup"), "a survey's amount has no parts")
	in = planned(effects)
	in.Scenario = TransferFraud
	require.Len(t, idle(in, "backup"), 2)
	in = planned(effects)
	delete(in.Numbers, FieldProbability)
	require.Equal(t, []Field{watch.EffectChance()}, idle(in, "watch"))
	in = planned(effects)
	in.Numbers[backup.EffectRecovery()] = decimal.New(1, 12)
	require.Equal(t, []Field{backup.EffectRecovery()}, idle(in, "backup"), "more than recovery costs")
	in = planned(map[Field]string{backup.EffectDays(): "100", watch.EffectChance(): "0.2"})
	require.Equal(t, []Field{backup.EffectDays()}, idle(in, "backup"), "more days than there are")
	require.Equal(t, []Field{watch.EffectChance()}, idle(in, "watch"), "a higher chance than there is")
}

// Whatever is entered on the shelf without an effect changes no amount but those
// of the plan itself.
func TestPlan_WithoutAnEffectNoOtherAmountChanges(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for _, q := range questions() {
		in := q.in.Clone()
		if in.Numbers == nil {
			in.Numbers = map[Field]decimal.Decimal{}
		}
		in.Switches = map[Field]bool{}
		for s, on := range q.in.Switches {
			in.Switches[s] = on
		}
		for _, g := range Safeguards() {
			in.Switches[g.Planned()] = true
			for _, field := range append(g.Costs(), g.Subsidies()...) {
				spec, _ := SpecOf(field)
				in.Numbers[field] = spec.Min.Add(decimal.New(int64(r.IntN(2)), 0))
			}
		}
		before, after := evaluate(t, q.in), evaluate(t, in)
		require.Equal(t, before.Amounts(), after.Amounts(), q.name)
		require.Equal(t, before.Chosen.Total, after.Chosen.Total, q.name)
		m := NewModel(figures())
		was, _ := m.Several(before.Answer)
		is, _ := m.Several(after.Answer)
		require.Equal(t, was.Amounts(), is.Amounts(), q.name)
	}
}

// Effects on the size of a loss act on its spread; effects on the chance do not.
func TestSeveral_ThePlanWorksOnTheSpreadOfOneLoss(t *testing.T) {
	m, remote, backup := NewModel(figures()), Safeguard("remote"), Safeguard("backup")
	year := func(effects map[Field]string) *Several {
		a, problems := m.Answer(planned(effects))
		require.Empty(t, problems)
		y, problems := m.Several(a)
		require.Empty(t, problems)
		return y
	}
	require.Nil(t, year(nil), "no effect, no other incident")
	chance := year(map[Field]string{remote.EffectChance(): "0.07"})
	require.True(t, chance.Planned)
	require.Equal(t, "0.93", chance.Measures.NoLoss.Value.String())
	size := year(map[Field]string{backup.EffectRecovery(): "100000", backup.EffectDays(): "1"})
	require.Equal(t, size.Now.NoLoss.Value, size.Measures.NoLoss.Value, "it is as likely as before")
	require.True(t, size.Measures.Mean.Value.LessThan(size.Now.Mean.Value))

	// the same year from an estimate with a tenth of the days, entered
	a, problems := m.Answer(planned(map[Field]string{backup.EffectDays(): "1.4", FieldCostLimit: "5000000", FieldProfitWaiting: "12"}))
	require.Empty(t, problems)
	got, problems := m.Several(a)
	require.Empty(t, problems)
	direct, problems := m.Answer(planned(map[Field]string{
		FieldStoppedDaysLow: "0.2", FieldStoppedDaysTypical: "1.4", FieldStoppedDaysHigh: "6", FieldCostLimit: "5000000", FieldProfitWaiting: "12",
	}))
	require.Empty(t, problems)
	want, problems := EvaluateYear(figures(), direct.Input, direct)
	require.Empty(t, problems)
	near := func(want, got Amount) {
		require.True(t, want.Value.Sub(got.Value).Abs().LessThanOrEqual(two), "%s %s", want.Value, got.Value)
	}
	near(want.Gross.Mean, got.Measures.Mean)
	near(want.Kept.Mean, got.Cover.Mean)
	for i := range want.Gross.Periods {
		near(want.Gross.Periods[i].Loss, got.Measures.Periods[i].Loss)
		near(want.Kept.Periods[i].Loss, got.Cover.Periods[i].Loss)
	}
}

var two = decimal.New(2, 0)

// Every figure that moves an amount of the plan is cited, and no other.
func TestPlan_CitesTheFiguresThatMoveIt(t *testing.T) {
	remote, backup := Safeguard("remote"), Safeguard("backup")
	in := planned(map[Field]string{remote.EffectChance(): "0.07", backup.EffectDays(): "7"})
	delete(in.Numbers, FieldHourCost)
	amounts := func(m *Model) map[string]Amount {
		a, problems := m.Answer(in)
		require.Empty(t, problems)
		all := map[string]Amount{}
		for _, one := range slices.Concat(m.Plan(a, planDay).Amounts(), m.BreakEven(a, "remote", planDay).Amounts()) {
			all[one.Key] = one
		}
		return all
	}
	before := amounts(NewModel(figures()))
	require.Contains(t, before, "measure.remote.break-even")
	for n, f := range figures().All() {
		after := amounts(NewModel(moving(n, "1.1")))
		for key, one := range before {
			require.Equal(t, !one.Value.Equal(after[key].Value), slices.Contains(one.Uses, f.ID), "%s %s", key, f.ID)
		}
	}
}

// Rules between measures leave the frontier that trying every set by itself
// leaves, on random shelves; a measure that is no part of the comparison, or the
// measure itself, rules nothing.
func TestPlan_RulesLeaveTheSetsThatTryingEachLeaves(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 1))
	f := figures()
	of := []Safeguard{"factor", "remote", "backup", "watch", "renewal"} // in the order of the shelf, and of the bits
	slices.SortFunc(of, func(a, b Safeguard) int { return slices.Index(safeguards, a) - slices.Index(safeguards, b) })
	number := func(g Safeguard) decimal.Decimal { return decimal.New(int64(slices.Index(safeguards, g)+1), 0) }
	refused := 0
	for range 30 {
		in := company(40, 500_000_000, Ransomware, Itemised, map[Field]string{FieldProbability: "0.1", FieldHourCost: "0"})
		for _, g := range of {
			in.Switches[g.Planned()] = true
			in.Numbers[g.Yearly()] = decimal.New(int64(r.IntN(40))*10_000, 0)
			for _, effect := range g.Effects() {
				in.Numbers[effect] = map[Field]decimal.Decimal{
					g.EffectChance(): decimal.New(int64(50+r.IntN(50)), -3), g.EffectDays(): decimal.New(int64(1+r.IntN(5)), 0), g.EffectRecovery(): decimal.New(int64(r.IntN(9)), 5),
				}[effect]
			}
			for _, rule := range g.Rules() {
				switch other := of[r.IntN(len(of))]; r.IntN(4) {
				case 0:
					in.Numbers[rule] = number(other)
				case 1:
					in.Numbers[rule] = number("rating") // in no plan here
				}
			}
		}
		can := func(set int) bool {
			for i, g := range of {
				for j, other := range of {
					if i == j || set>>i&1 == 0 {
						continue
					}
					there := set>>j&1 == 1
					if in.Numbers[g.Needs()].Equal(number(other)) && !there || in.Numbers[g.Instead()].Equal(number(other)) && there {
						return false
					}
				}
			}
			return true
		}
		type point struct{ money, loss int64 }
		var tried []point
		for set := range 1 << len(of) {
			if !can(set) {
				refused++
				continue
			}
			some := in.Clone()
			for i, g := range of {
				some.Switches[g.Planned()] = set>>i&1 == 1
			}
			a, p := planOf(t, some)
			now := a.Input.Numbers[FieldProbability].Mul(a.Chosen.Total.Typical)
			at := point{0, now.Mul(decimal.New(3, 0)).Round(0).IntPart()}
			if p != nil {
				v, err := p.input.Value()
				require.NoError(t, err)
				at = point{p.Total.Value.IntPart(), v.Left[0].Mul(decimal.New(3, 0)).Round(0).IntPart()}
			}
			tried = append(tried, at)
		}
		slices.SortFunc(tried, func(a, b point) int { return cmp.Or(cmp.Compare(a.money, b.money), cmp.Compare(a.loss, b.loss)) })
		var want []point
		for _, one := range tried {
			if len(want) == 0 || one.loss < want[len(want)-1].loss {
				want = append(want, one)
			}
		}
		a, p := planOf(t, in)
		who, sets := p.Sets(f, a)
		require.Equal(t, of, who)
		var got []point
		for _, w := range sets.Frontier {
			require.True(t, can(int(w.Set)), "%b", w.Set)
			got = append(got, point{w.Money.IntPart(), w.Loss.IntPart()})
		}
		require.Equal(t, want, got)
	}
	require.Greater(t, refused, 100, "rules that refuse nothing prove nothing")
}
