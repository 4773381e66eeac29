package plan

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"sort"

	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// Set is some of the measures of a plan, each by its bit from the lowest.
type Set uint

// Has reports whether a measure is in the set.
func (s Set) Has(place int) bool { return s>>place&1 == 1 }

// Weighed is a set with what it costs and leaves over the years of the plan, in
// whole yen, half up. Sets are compared as they are shown, by the yen.
type Weighed struct {
	Set    Set
	Money  decimal.Decimal // after the subsidy
	Loss   decimal.Decimal // expected losses, at the values of today
	Burden decimal.Decimal // these and the cost, hours included, at the values of today
}

// Level is what lies close together at one height of the chance. One of more
// than certainty is not asked.
type Level struct {
	Times decimal.Decimal // how many times the chance that was said: a half, once, twice
	Near  []Weighed       // every set whose burden is no more than near above the lightest, lightest first
}

// Sets is every set of the measures that can be, within the budget.
type Sets struct {
	Frontier []Weighed // cheapest first: each loses less than every cheaper one
	Levels   []Level
	Always   Set // measures that are in all near sets at every height of the chance
	Never    Set // measures that are in none of them
}

// Sets needs the chance, and an effect of each measure. What it weighs lies
// within a fiftieth of a yen of the amount before it is rounded.
func (in Input) Sets() (Sets, error) {
	p := append(in.problems(), in.unsaid()...)
	if in.Budget.Valid {
		p = p.Check(FieldBudget, amounts, in.Budget.Decimal)
	}
	if len(p) == 0 {
		p = p.Check(FieldRest, weighed, in.Exposure.Loss())
	}
	p = p.Check(FieldNear, shares, in.Near).
		Check(FieldMeasures, counts, decimal.NewFromInt(int64(len(in.Measures))))
	for i, m := range in.Measures {
		if !m.Left.Told() {
			p = append(p, bound.Problem{Field: FieldLeftChance, Row: i + 1, Code: bound.Missing})
		}
	}
	if err := p.OrNil(); err != nil {
		return Sets{}, err
	}
	w := in.weigh()
	every := Set(len(w.money) - 1)
	found := Sets{Frontier: w.frontier(), Always: every, Never: every}
	for _, height := range []struct {
		times decimal.Decimal
		loss  func(amount) amount
	}{
		{one.DivRound(two, 1), amount.half},
		{one, func(a amount) amount { return a }},
		{two, func(a amount) amount { return a.plus(a) }},
	} {
		if in.Exposure.Chance.Decimal.Mul(height.times).GreaterThan(one) {
			continue // no chance is that high
		}
		level := Level{height.times, w.near(height.loss, one.Add(in.Near))}
		for _, n := range level.Near {
			found.Always &= n.Set
			found.Never &^= n.Set
		}
		found.Levels = append(found.Levels, level)
	}
	return found, nil
}

// weights are what every set costs and leaves, by the set as a number.
type weights struct {
	money    []int64 // whole yen
	worth    []amount
	loss     []amount
	possible []Set
}

// weigh works every set out from one that has a measure less.
func (in Input) weigh() weights {
	count := 1 << len(in.Measures)
	w := weights{money: make([]int64, count), worth: make([]amount, count), loss: make([]amount, count)}
	values := in.today()
	yearly := in.everyYear(count)
	begun := make([]Set, in.Years+2)
	money, worth := make([]int64, len(in.Measures)), make([]amount, len(in.Measures))
	for i, m := range in.Measures {
		c := in.cost(m)
		money[i], worth[i] = c.Total.Money.IntPart(), amountOf(in.worth(m, c, values))
		for t := m.Start; t <= in.Years; t++ {
			begun[t] |= 1 << i
		}
	}
	// years in which the same measures run are weighed together
	type stretch struct {
		begun Set
		value share
	}
	var stretches []stretch
	for t, value := 1, zero; t <= in.Years; t++ {
		if value = value.Add(values[t]); t == in.Years || begun[t] != begun[t+1] {
			stretches = append(stretches, stretch{begun[t], shareOf(value)})
			value = zero
		}
	}
	most := int64(math.MaxInt64)
	if in.Budget.Valid {
		most = in.Budget.Decimal.IntPart()
	}
	needs, alternatives := in.rules()
	for s := range Set(count) {
		if s > 0 {
			less, last := s&(s-1), lowest(s)
			w.money[s], w.worth[s] = w.money[less]+money[last], w.worth[less].plus(worth[last])
		}
		for _, years := range stretches {
			w.loss[s] = w.loss[s].plus(years.value.of(yearly[s&years.begun]))
		}
		if w.money[s] <= most && allowed(s, needs, alternatives) {
			w.possible = append(w.possible, s)
		}
	}
	return w
}

// everyYear is the expected loss of a year with every set.
func (in Input) everyYear(count int) []amount {
	type shares struct{ chance, stopped, recovery share }
	told := func(d decimal.NullDecimal) share {
		if !d.Valid {
			return maxFixed
		}
		return shareOf(d.Decimal)
	}
	each := make([]shares, len(in.Measures))
	for i, m := range in.Measures {
		each[i] = shares{told(m.Left.Chance), told(m.Left.Stopped), told(m.Left.Recovery)}
	}
	left := make([]shares, count)
	left[0] = shares{shareOf(in.Exposure.Chance.Decimal), maxFixed, maxFixed}
	stopped, recovery, rest := amountOf(in.Exposure.Stopped), amountOf(in.Exposure.Recovery), amountOf(in.Exposure.Rest)
	yearly := make([]amount, count)
	for s := range Set(count) {
		if s > 0 {
			l, by := left[s&(s-1)], each[lowest(s)]
			left[s] = shares{l.chance.times(by.chance), l.stopped.times(by.stopped), l.recovery.times(by.recovery)}
		}
		l := left[s]
		yearly[s] = l.chance.of(rest.plus(l.stopped.of(stopped)).plus(l.recovery.of(recovery)))
	}
	return yearly
}

// lowest is the place of the first measure of a set that is not empty.
func lowest(s Set) int { return bits.TrailingZeros(uint(s)) }

// rules are the sets that each measure needs, and that it is an alternative to.
func (in Input) rules() (needs, alternatives []Set) {
	set := func(places []int) (s Set) {
		for _, i := range places {
			s |= 1 << i
		}
		return s
	}
	for _, m := range in.Measures {
		needs, alternatives = append(needs, set(m.Needs)), append(alternatives, set(m.AlternativeTo))
	}
	return needs, alternatives
}

// allowed reports whether the measures of a set can be together.
func allowed(s Set, needs, alternatives []Set) bool {
	for rest := s; rest > 0; rest &= rest - 1 {
		if i := lowest(rest); needs[i]&^s != 0 || alternatives[i]&s != 0 {
			return false
		}
	}
	return true
}

// weighed is a set with what is left of the losses, which may be those of
// another height of the chance.
func (w weights) weighed(s Set, loss amount) Weighed {
	whole := func(yen int64) decimal.Decimal { return decimal.New(yen, 0) }
	return Weighed{s, whole(w.money[s]), whole(loss.yen()), whole(w.worth[s].plus(loss).yen())}
}

// place is a set with what it is put in order by, in yen.
type place struct {
	first, then int64
	set         Set
}

// inOrder sorts sets; those alike, as numbers.
func inOrder(all []place) {
	// sort.Slice is one piece of code for every type; slices has one a type
	sort.Slice(all, func(i, j int) bool {
		a, b := all[i], all[j]
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.then, b.then), cmp.Compare(a.set, b.set)) < 0
	})
}

// frontier leaves out each set that a cheaper one, or one as dear, matches. Of
// sets that cost and leave the same, the first as a number stands for all.
func (w weights) frontier() []Weighed {
	order := make([]place, len(w.possible))
	for i, s := range w.possible {
		order[i] = place{w.money[s], w.loss[s].yen(), s}
	}
	inOrder(order)
	var found []Weighed
	least := int64(0)
	for _, p := range order {
		if len(found) == 0 || p.then < least {
			found, least = append(found, w.weighed(p.set, w.loss[p.set])), p.then
		}
	}
	return found
}

// near are the sets close to the lightest burden when the losses are so high.
func (w weights) near(losses func(amount) amount, reach decimal.Decimal) []Weighed {
	all := make([]place, len(w.possible))
	least := int64(math.MaxInt64)
	for i, s := range w.possible {
		all[i] = place{first: w.worth[s].plus(losses(w.loss[s])).yen(), set: s}
		least = min(least, all[i].first)
	}
	most := decimal.New(least, 0).Mul(reach).IntPart()
	all = slices.DeleteFunc(all, func(p place) bool { return p.first > most })
	inOrder(all)
	found := make([]Weighed, len(all))
	for i, p := range all {
		found[i] = w.weighed(p.set, losses(w.loss[p.set]))
	}
	return found
}
