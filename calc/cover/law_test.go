package cover_test

import (
	"testing"

	"cybercost/calc/cover"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// drawn turns fuzz integers into a policy and a loss of five lines. The bits of
// shape choose parts, waiting time and overall limit.
func drawn(a, b, c, limit, deductible, overall uint64, share, hours, shape uint32) (cover.Policy, cover.Loss) {
	yen := func(n uint64) decimal.Decimal { return decimal.New(int64(n%1_000_000_000_000_000), 0) }
	all := []cover.Part{cover.Liability, cover.Cost, cover.Profit, cover.None}
	part := func(i uint32) cover.Part { return all[shape>>(2*i)%4] }
	t := cover.Terms{Limit: yen(limit), Deductible: yen(deductible), Share: decimal.New(int64(share%1_000_001), -6)}
	policy := cover.Policy{Liability: t, Cost: t, Profit: t, WaitingHours: decimal.New(int64(hours%97), 0)}
	policy.Cost.Share = decimal.New(1, 0).Sub(t.Share)
	policy.Profit.Limit = yen(limit / 3)
	if shape>>30&1 == 1 {
		policy.OverallLimit = decimal.NewNullDecimal(yen(overall))
		policy.Cost.Open, policy.Profit.Open = shape>>29&1 == 1, shape>>28&1 == 1
	}
	if shape>>31 == 1 {
		policy.OverallDeductible = yen(overall / 11)
	}
	return policy, cover.Loss{
		StoppedHours: decimal.New(int64(hours/97%9000)*10+1, -1).Mod(decimal.New(100_000, 0)),
		Lines: []cover.Line{
			{Key: "a", Part: part(0), Loss: yen(a)}, {Key: "b", Part: part(1), Loss: yen(b)},
			{Key: "c", Part: part(2), Loss: yen(c)}, {Key: "d", Part: part(3), Loss: yen(a / 7)},
			{Key: "e", Part: part(4), Loss: yen(b % 10)},
		},
	}
}

func seedCorpus(f *testing.F) {
	f.Add(uint64(1), uint64(2), uint64(3), uint64(2), uint64(1), uint64(1), uint32(500000), uint32(97*30+12), uint32(1<<30))
	f.Add(uint64(10_400_000), uint64(3_000_001), uint64(999), uint64(5_000_000), uint64(100_000), uint64(7_000_000), uint32(900000), uint32(12), uint32(1<<30|0b1110010011))
	f.Add(uint64(999_999_999_999_999), uint64(1), uint64(0), uint64(999_999_999_999_999), uint64(0), uint64(0), uint32(333333), uint32(97*241+7), uint32(0b1010101010))
	f.Add(uint64(10_400_000), uint64(3_000_001), uint64(999), uint64(5_000_000), uint64(100_000), uint64(7_000_000), uint32(900000), uint32(12), uint32(0b1111<<28|0b1110010011))
	f.Add(uint64(10_400_000), uint64(3_000_001), uint64(999), uint64(5_000_000), uint64(0), uint64(1_000_000), uint32(0), uint32(12), uint32(0b1111<<28|0b0110010010))
	f.Add(uint64(7), uint64(7), uint64(7), uint64(0), uint64(0), uint64(3), uint32(0), uint32(0), uint32(0b0110010010))
	f.Add(uint64(92), uint64(79), uint64(45), uint64(2), uint64(47), uint64(0), uint32(71), uint32(84), uint32(0b101010101)) // a small limit, which a larger one replaces
}

func FuzzCover_PaidPlusKeptIsLoss(f *testing.F) {
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, a, b, c, limit, deductible, overall uint64, share, hours, shape uint32) {
		policy, loss := drawn(a, b, c, limit, deductible, overall, share, hours, shape)
		s, err := policy.Settle(loss)
		require.NoError(t, err)
		requireBalance(t, s.Loss, s.Paid, s.Kept.Total())
		requireReasons(t, s.Kept)
		if policy.OverallLimit.Valid {
			require.False(t, s.Paid.GreaterThan(policy.OverallLimit.Decimal))
		}
		lost, paid, partPaid := decimal.Zero, map[cover.Part]decimal.Decimal{}, decimal.Zero
		for i, l := range s.Lines {
			require.True(t, l.Line.Loss.Equal(loss.Lines[i].Loss))
			requireBalance(t, l.Line.Loss, l.Paid, l.Kept)
			lost = lost.Add(l.Line.Loss)
			paid[l.Line.Part] = paid[l.Line.Part].Add(l.Paid)
		}
		require.True(t, lost.Equal(s.Loss), "%s and %s", lost, s.Loss)
		require.Len(t, s.Parts, 4)
		for _, p := range s.Parts {
			requireBalance(t, p.Loss, p.Paid, p.Kept.Total())
			requireReasons(t, p.Kept)
			require.True(t, paid[p.Part].Equal(p.Paid), "%s: lines %s, part %s", p.Part, paid[p.Part], p.Paid)
			partPaid = partPaid.Add(p.Paid)
		}
		require.True(t, partPaid.Equal(s.Paid))
	})
}

// requireBalance is paid + kept = loss in whole yen, none of them negative.
func requireBalance(t *testing.T, loss, paid, kept decimal.Decimal) {
	t.Helper()
	require.True(t, paid.Add(kept).Equal(loss), "%s + %s is not %s", paid, kept, loss)
	require.False(t, paid.IsNegative() || kept.IsNegative(), "%s, %s", paid, kept)
	require.True(t, paid.IsInteger() && kept.IsInteger(), "%s, %s", paid, kept)
}

func requireReasons(t *testing.T, k cover.Kept) {
	t.Helper()
	for _, d := range []decimal.Decimal{k.Waiting, k.Deductible, k.AboveLimit, k.Share, k.AboveOverall, k.BelowOverall, k.Uncovered, k.NotInsurable} {
		require.False(t, d.IsNegative(), "%v", k)
		require.True(t, d.IsInteger(), "%v", k)
	}
}

func FuzzCover_HigherDeductibleNeverPaysMore(f *testing.F) {
	fuzzRaised(f, func(p *cover.Policy) []*decimal.Decimal {
		return []*decimal.Decimal{&p.Liability.Deductible, &p.Cost.Deductible, &p.Profit.Deductible, &p.WaitingHours, &p.OverallDeductible}
	}, func(t *testing.T, before, after cover.Settlement) {
		require.False(t, after.Paid.GreaterThan(before.Paid), "%s, then %s", before.Paid, after.Paid)
	})
}

func FuzzCover_AHigherLimitNeverLeavesMore(f *testing.F) {
	fuzzRaised(f, func(p *cover.Policy) []*decimal.Decimal {
		return []*decimal.Decimal{&p.Liability.Limit, &p.Cost.Limit, &p.Profit.Limit, &p.OverallLimit.Decimal}
	}, func(t *testing.T, before, after cover.Settlement) {
		require.False(t, after.Kept.Total().GreaterThan(before.Kept.Total()), "%s, then %s", before.Kept.Total(), after.Kept.Total())
	})
}

// fuzzRaised settles the same loss before and after one term is raised, each in
// its turn: hours by one, yen by some.
func fuzzRaised(f *testing.F, terms func(*cover.Policy) []*decimal.Decimal, judge func(t *testing.T, before, after cover.Settlement)) {
	f.Helper()
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, a, b, c, limit, deductible, overall uint64, share, hours, shape uint32) {
		policy, loss := drawn(a, b, c, limit, deductible, overall, share, hours, shape)
		before, err := policy.Settle(loss)
		require.NoError(t, err)
		more := decimal.New(int64(overall%1_000_000_007)+1, 0)
		for _, term := range terms(&policy) {
			was := *term
			*term = was.Add(more)
			if term == &policy.WaitingHours {
				*term = was.Add(decimal.New(1, 0))
			}
			after, err := policy.Settle(loss)
			require.NoError(t, err)
			judge(t, before, after)
			*term = was
		}
	})
}

// One limit and one deductible over everything pay what a policy of one part
// with both pays of the whole loss.
func FuzzCover_OneLimitOverAllIsThatOfOnePart(f *testing.F) {
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, a, b, c, limit, deductible, overall uint64, share, hours, shape uint32) {
		_, loss := drawn(a, b, c, limit, deductible, overall, share, hours, shape)
		all := cover.Terms{Open: true, Share: decimal.New(1, 0)}
		most, off := decimal.New(int64(limit%1_000_000_000_000_000)+1, 0), decimal.New(int64(deductible%1_000_000_000_000_000), 0)
		simple := cover.Policy{Liability: all, Cost: all, Profit: all, OverallLimit: decimal.NewNullDecimal(most), OverallDeductible: off}
		one := cover.Policy{Cost: cover.Terms{Limit: most, Deductible: off, Share: decimal.New(1, 0)}}
		whole := cover.Loss{Lines: append([]cover.Line(nil), loss.Lines...)}
		for i, line := range whole.Lines {
			if line.Part != cover.None {
				whole.Lines[i].Part = cover.Cost
			}
		}
		got, err := simple.Settle(loss)
		require.NoError(t, err)
		want, err := one.Settle(whole)
		require.NoError(t, err)
		require.True(t, got.Paid.Equal(want.Paid), "%s, in one part %s", got.Paid, want.Paid)
		require.True(t, got.Kept.BelowOverall.Equal(want.Kept.Deductible), "%s, in one part %s", got.Kept.BelowOverall, want.Kept.Deductible)
		require.True(t, got.Kept.AboveOverall.Equal(want.Kept.AboveLimit), "%s, in one part %s", got.Kept.AboveOverall, want.Kept.AboveLimit)
	})
}

// FuzzKnots_AgreeWithSettle compares the function of one loss with the
// settlement of the same lines, grown; they differ by what is rounded.
func FuzzKnots_AgreeWithSettle(f *testing.F) {
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, a, b, c, limit, deductible, overall uint64, share, hours, shape uint32) {
		policy, loss := drawn(a, b, c, limit, deductible, overall, share, hours, shape)
		knots, err := policy.Knots(loss)
		require.NoError(t, err)
		require.True(t, knots[0].Loss.IsZero() && knots[0].Kept.IsZero())
		for i := 1; i < len(knots); i++ {
			require.True(t, knots[i].Loss.GreaterThan(knots[i-1].Loss))
			require.False(t, knots[i].Kept.LessThan(knots[i-1].Kept))
			require.False(t, knots[i].Kept.GreaterThan(knots[i].Loss))
		}
		s, err := policy.Settle(loss)
		require.NoError(t, err)
		off := kept(knots, s.Loss).Sub(s.Kept.Total()).Abs()
		require.False(t, off.GreaterThan(decimal.New(6, 0)), "knots %s, settlement %s", kept(knots, s.Loss), s.Kept.Total())
	})
}

// kept reads the knots at x.
func kept(knots []cover.Knot, x decimal.Decimal) decimal.Decimal {
	for i := 1; i < len(knots); i++ {
		from, to := knots[i-1], knots[i]
		if x.LessThanOrEqual(to.Loss) {
			rise := x.Sub(from.Loss).Mul(to.Kept.Sub(from.Kept))
			return from.Kept.Add(rise.DivRound(to.Loss.Sub(from.Loss), 10))
		}
	}
	last := knots[len(knots)-1]
	return last.Kept.Add(x.Sub(last.Loss))
}
