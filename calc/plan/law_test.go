package plan

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// The sets once more, as fractions and without any of the program's shortcuts:
// each set is a plan of its own, reckoned year by year.

type brute struct {
	set                 Set
	money, loss, burden *big.Rat
}

func rat(x decimal.Decimal) *big.Rat { return x.Rat() }
func add(a, b *big.Rat) *big.Rat     { return new(big.Rat).Add(a, b) }
func mul(a, b *big.Rat) *big.Rat     { return new(big.Rat).Mul(a, b) }
func whole(n int) *big.Rat           { return new(big.Rat).SetInt64(int64(n)) }

func power(base *big.Rat, n int) *big.Rat {
	p := whole(1)
	for range n {
		p = mul(p, base)
	}
	return p
}

func left(d decimal.NullDecimal) *big.Rat {
	if !d.Valid {
		return whole(1)
	}
	return rat(d.Decimal)
}

func bruteOf(in Input, s Set, times *big.Rat) brute {
	b := brute{set: s, money: new(big.Rat), loss: new(big.Rat), burden: new(big.Rat)}
	today := new(big.Rat).Inv(add(whole(1), rat(in.Discount)))
	for t := 1; t <= in.Years; t++ {
		chance, stopped, recovery := mul(rat(in.Exposure.Chance.Decimal), times), rat(in.Exposure.Stopped), rat(in.Exposure.Recovery)
		for i, m := range in.Measures {
			if s>>i&1 == 0 || m.Start > t {
				continue
			}
			chance, stopped, recovery = mul(chance, left(m.Left.Chance)), mul(stopped, left(m.Left.Stopped)), mul(recovery, left(m.Left.Recovery))
			late, hours := rat(m.Yearly), m.HoursLater
			if m.Start == t {
				hours = m.Hours
				subsidy := m.Subsidy.Share.Mul(m.First.Add(m.Yearly)).Round(0)
				if m.Subsidy.Cap.Valid && subsidy.GreaterThan(m.Subsidy.Cap.Decimal) {
					subsidy = m.Subsidy.Cap.Decimal
				}
				if m.Subsidy.Until > 0 && in.Today > 0 && (in.Today/10_000+t-1)*10_000+in.Today%10_000 > m.Subsidy.Until {
					subsidy = zero
				}
				late = add(late, rat(subsidy.Neg()))
				b.money = add(b.money, rat(m.First))
				b.burden = add(b.burden, mul(rat(m.First), power(today, t-1)))
			}
			b.money = add(b.money, late)
			b.burden = add(b.burden, mul(add(late, mul(rat(hours), rat(in.HourCost))), power(today, t)))
		}
		loss := mul(chance, add(rat(in.Exposure.Rest), add(stopped, recovery)))
		b.loss = add(b.loss, mul(loss, power(today, t)))
	}
	b.burden = add(b.burden, b.loss)
	return b
}

// yenOf is whole yen, half up.
func yenOf(r *big.Rat) *big.Rat {
	twice := add(mul(r, whole(2)), whole(1))
	return new(big.Rat).SetInt(new(big.Int).Div(twice.Num(), new(big.Int).Mul(twice.Denom(), big.NewInt(2))))
}

func can(in Input, s Set) bool {
	for i, m := range in.Measures {
		for j := range in.Measures {
			if s.Has(i) && (slices.Contains(m.Needs, j) && !s.Has(j) || slices.Contains(m.AlternativeTo, j) && s.Has(j)) {
				return false
			}
		}
	}
	return true
}

func bruteSets(in Input, times *big.Rat) []brute {
	var all []brute
	for s := range Set(1 << len(in.Measures)) {
		b := bruteOf(in, s, times)
		if can(in, s) && (!in.Budget.Valid || b.money.Cmp(rat(in.Budget.Decimal)) <= 0) {
			all = append(all, b)
		}
	}
	return all
}

func equal(t *testing.T, want *big.Rat, got decimal.Decimal, about ...any) {
	t.Helper()
	require.Zero(t, want.Cmp(got.Rat()), about...)
}

func TestSets_EqualBruteForceOnRandomShelves(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 14))
	cut := 0
	for range 300 {
		in := anyPlan(r, r.IntN(7), true)
		in.Budget = decimal.NullDecimal{Decimal: number(r, 5_000_000, 0), Valid: r.IntN(2) > 0}
		got, err := in.Sets()
		require.NoError(t, err)

		all := bruteSets(in, whole(1))
		var frontier []brute
		for _, b := range all { // on the frontier is what nothing else matches in both
			if !slices.ContainsFunc(all, func(o brute) bool {
				money, loss := o.money.Cmp(b.money), yenOf(o.loss).Cmp(yenOf(b.loss))
				return money <= 0 && loss <= 0 && (money < 0 || loss < 0 || o.set < b.set)
			}) {
				frontier = append(frontier, b)
			}
		}
		slices.SortFunc(frontier, func(a, b brute) int { return a.money.Cmp(b.money) })
		require.Len(t, got.Frontier, len(frontier))
		for i, b := range frontier {
			require.Equal(t, b.set, got.Frontier[i].Set)
			equal(t, b.money, got.Frontier[i].Money)
			equal(t, yenOf(b.loss), got.Frontier[i].Loss)
			equal(t, yenOf(b.burden), got.Frontier[i].Burden)
		}
		if len(frontier) < len(all) {
			cut++
		}

		always, never := Set(1<<len(in.Measures)-1), Set(1<<len(in.Measures)-1)
		for _, level := range got.Levels {
			all := bruteSets(in, rat(level.Times))
			lightest := slices.MinFunc(all, func(a, b brute) int { return a.burden.Cmp(b.burden) })
			var near []Set
			for _, b := range all {
				if yenOf(b.burden).Cmp(mul(yenOf(lightest.burden), add(whole(1), rat(in.Near)))) <= 0 {
					near = append(near, b.set)
					always, never = always&b.set, never&^b.set
				}
			}
			var found []Set
			for i, w := range level.Near {
				found = append(found, w.Set)
				equal(t, yenOf(bruteOf(in, w.Set, rat(level.Times)).burden), w.Burden)
				require.True(t, i == 0 || !w.Burden.LessThan(level.Near[i-1].Burden), "lightest first")
			}
			slices.Sort(found)
			require.Equal(t, near, found)
		}
		require.Equal(t, always, got.Always)
		require.Equal(t, never, got.Never)
	}
	require.Greater(t, cut, 100, "the shelves are so poor that nothing is left out")
}

func TestSets_MoreBudgetIsNeverWorse(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 59))
	for range 200 {
		in := anyPlan(r, 1+r.IntN(7), true)
		in.Budget = decimal.NewNullDecimal(number(r, 3_000_000, 0))
		less, err := in.Sets()
		require.NoError(t, err)
		in.Budget.Decimal = in.Budget.Decimal.Add(number(r, 3_000_000, 0))
		more, err := in.Sets()
		require.NoError(t, err)
		last := func(s Sets) Weighed { return s.Frontier[len(s.Frontier)-1] }
		require.False(t, last(more).Loss.GreaterThan(last(less).Loss))
		for i, level := range more.Levels {
			require.False(t, level.Near[0].Burden.GreaterThan(less.Levels[i].Near[0].Burden))
		}
	}
}

func TestSets_TheWholeShelfIsThePlan(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 65))
	for range 200 {
		in := anyPlan(r, 1+r.IntN(6), true)
		for i := range in.Measures {
			in.Measures[i].AlternativeTo, in.Measures[i].Needs = nil, nil
		}
		all := bruteOf(in, Set(1<<len(in.Measures)-1), whole(1))
		none := bruteOf(in, 0, whole(1))
		v, err := in.Value()
		require.NoError(t, err)
		equal(t, add(none.burden, mul(all.burden, whole(-1))), v.Present, "net present value is what the burden falls by")
		_, cost, err := in.Costs()
		require.NoError(t, err)
		equal(t, all.money, cost.Total.Money)
	}
}

// At the break-even effect the net present value is zero.
func TestBreakEvens_AreWhereTheNetPresentValueIsZero(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 58))
	looked := 0
	for range 400 {
		in := anyPlan(r, 1, true)
		in.Measures[0].Left = Left{}
		all, err := in.BreakEvens()
		require.NoError(t, err)
		b, x := all[0], in.Exposure
		try := func(l Left) {
			looked++
			in.Measures[0].Left = l
			for _, d := range []*decimal.NullDecimal{&in.Measures[0].Left.Chance, &in.Measures[0].Left.Stopped, &in.Measures[0].Left.Recovery} {
				d.Decimal = d.Decimal.Round(maxPlaces)
			}
			v, err := in.Value()
			require.NoError(t, err)
			require.True(t, v.Present.Abs().LessThan(decimal.New(1, -15)), v.Present)
		}
		share := func(fall, of decimal.Decimal) decimal.NullDecimal {
			return decimal.NewNullDecimal(one.Sub(fall.DivRound(of, workPlaces)))
		}
		if b.Chance.Valid && x.Chance.Decimal.IsPositive() {
			try(Left{Chance: share(b.Chance.Decimal, x.Chance.Decimal)})
		}
		if b.Stopped.Valid {
			try(Left{Stopped: share(b.Stopped.Decimal, one)})
		}
		if b.Recovery.Valid {
			try(Left{Recovery: share(b.Recovery.Decimal, x.Recovery)})
		}
	}
	require.Greater(t, looked, 200)
}

func TestPlan_AnEffectThatWasNotSaidChangesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 79))
	for range 200 {
		in := anyPlan(r, 1+r.IntN(6), false)
		before, err := in.Value()
		require.NoError(t, err)
		with := in
		with.Measures = append(slices.Clone(in.Measures), Measure{First: number(r, 1_000_000, 0), Yearly: number(r, 1_000_000, 0), Hours: number(r, 9, 0), Start: 1})
		after, err := with.Value()
		require.NoError(t, err)
		require.Equal(t, before, after)
	}
}
