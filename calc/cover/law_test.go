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
	if shape>>30 == 1 {
		policy.OverallLimit = decimal.NewNullDecimal(yen(overall))
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
	f.Add(uint64(7), uint64(7), uint64(7), uint64(0), uint64(0), uint64(3), uint32(0), uint32(0), uint32(0b0110010010))
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
	for _, d := range []decimal.Decimal{k.Waiting, k.Deductible, k.AboveLimit, k.Share, k.AboveOverall, k.Uncovered, k.NotInsurable} {
		require.False(t, d.IsNegative(), "%v", k)
		require.True(t, d.IsInteger(), "%v", k)
	}
}

func FuzzCover_HigherDeductibleNeverPaysMore(f *testing.F) {
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, a, b, c, limit, deductible, overall uint64, share, hours, shape uint32) {
		policy, loss := drawn(a, b, c, limit, deductible, overall, share, hours, shape)
		before, err := policy.Settle(loss)
		require.NoError(t, err)
		more := decimal.New(int64(overall%1_000_000_007)+1, 0)
		for _, change := range []*decimal.Decimal{
			&policy.Liability.Deductible, &policy.Cost.Deductible, &policy.Profit.Deductible, &policy.WaitingHours,
		} {
			was := *change
			*change = was.Add(more)
			if change == &policy.WaitingHours {
				*change = was.Add(decimal.New(1, 0))
			}
			after, err := policy.Settle(loss)
			require.NoError(t, err)
			require.False(t, after.Paid.GreaterThan(before.Paid), "%s, then %s", before.Paid, after.Paid)
			*change = was
		}
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
