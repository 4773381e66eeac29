package annual

import (
	"math"
	"testing"

	"cybercost/calc/bound"
	"cybercost/calc/cover"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func nums(texts ...string) []decimal.Decimal {
	var all []decimal.Decimal
	for _, text := range texts {
		all = append(all, num(text))
	}
	return all
}

func median(t testing.TB, median, mean string) Severity {
	t.Helper()
	fit, err := FromMedianAndMean(num(median), num(mean))
	require.NoError(t, err)
	return fit.Severity
}

// layered is what is kept beside one layer of insurance:
//
//	loss − share × min(max(loss − deductible, 0), limit)
func layered(t testing.TB, deductible, limit, share decimal.Decimal) Kept {
	t.Helper()
	knots := []Knot{{}}
	if deductible.IsPositive() {
		knots = append(knots, Knot{deductible, deductible})
	}
	if top := deductible.Add(limit); limit.IsPositive() {
		knots = append(knots, Knot{top, top.Sub(share.Mul(limit))})
	}
	kept, err := KeptBetween(knots)
	require.NoError(t, err)
	return kept
}

func layer(t testing.TB, deductible, limit, share string) *Kept {
	t.Helper()
	kept := layered(t, num(deductible), num(limit), num(share))
	return &kept
}

func TestRate_GivesBackTheProbability(t *testing.T) {
	for _, p := range []string{"0", "0.000000000001", "0.1", "0.5", "0.999999"} {
		rate, err := Rate(num(p))
		require.NoError(t, err)
		year, err := Input{Rate: rate, Severity: median(t, "1000", "2000")}.Total()
		require.NoError(t, err)
		want := num("1").Sub(num(p)).Round(ChancePlaces)
		require.True(t, want.Equal(year.Gross.NoLoss), "1 − %s is not %s", p, year.Gross.NoLoss)
	}
	for p, code := range map[string]bound.Code{"1": bound.TooLarge, "1.1": bound.TooLarge, "-0.1": bound.TooSmall, "1e-9000": bound.TooLong} {
		_, err := Rate(num(p))
		var problems bound.Problems
		require.ErrorAs(t, err, &problems, p)
		require.Len(t, problems, 1)
		require.Equal(t, code, problems[0].Code, p)
	}
}

func TestTotal_OfFixedAmountsIsPoisson(t *testing.T) {
	in := Input{Rate: num("2"), Severity: median(t, "1000003", "1000003"), Percentiles: nums("0.1", "0.4", "0.5", "0.9", "0.99", "0.999"), Points: 3}
	year, err := in.Total()
	require.NoError(t, err)
	require.Equal(t, "2000006", year.Gross.Mean.String())
	// Poisson(2): .135 .406 .677 .857 .947 .983 .995 .999 .9998
	for i, events := range []int64{0, 1, 2, 4, 6, 8} {
		require.Equal(t, events*1000003, year.Gross.Percentiles[i].Loss.IntPart(), "percentile %d", i)
	}
	// E[N; N > 4]/P(N > 4) less the part of the year at 4 that belongs to it.
	excess, p := 0.0, math.Exp(-2)
	for n := range 60 {
		excess += max(float64(n)-4, 0) * p
		p *= 2 / float64(n+1)
	}
	want := 1000003 * (4 + excess/0.1)
	requireRelative(t, want, year.Gross.Percentiles[3].Tail.InexactFloat64(), 1e-6, "tail")
	require.Equal(t, "1000003", year.Gross.Percentiles[3].Occurrence.String())
}

func TestTotal_WithoutEventsIsNothing(t *testing.T) {
	year, err := Input{Severity: median(t, "1000", "2000"), Kept: layer(t, "10", "20", "0.5"), Percentiles: nums("0.5", "0.999"), Points: 5}.Total()
	require.NoError(t, err)
	for _, d := range []Distribution{year.Gross, *year.Kept} {
		require.Equal(t, "1", d.NoLoss.String())
		require.True(t, d.Mean.IsZero())
		for _, p := range d.Percentiles {
			require.True(t, p.Loss.IsZero() && p.Tail.IsZero() && p.Occurrence.IsZero())
		}
		for _, p := range d.Curve {
			require.True(t, p.Exceeded.IsZero())
		}
	}
}

func TestTotal_PercentileAtOrBelowTheChanceOfNoLossIsZero(t *testing.T) {
	rate, err := Rate(num("0.05"))
	require.NoError(t, err)
	year, err := Input{Rate: rate, Severity: median(t, "38000000", "60190000"), Percentiles: nums("0.5", "0.949999", "0.950001", "0.99")}.Total()
	require.NoError(t, err)
	got := year.Gross.Percentiles
	require.True(t, got[0].Loss.IsZero())
	require.True(t, got[1].Loss.IsZero())
	require.True(t, got[2].Loss.IsPositive())
	require.True(t, got[3].Loss.GreaterThan(got[2].Loss))
	// Of all years half are the worst half; the rest of them cost nothing.
	require.InDelta(t, year.Gross.Mean.InexactFloat64()*2, got[0].Tail.InexactFloat64(), 2)
}

func TestTotal_InsurerPaysAllOfALayerAndTheRestStaysAtTheDeductible(t *testing.T) {
	in := Input{Rate: num("0.3"), Severity: median(t, "3000000", "9000000"), Kept: layer(t, "1000000", "30000000", "1"), Percentiles: nums("0.85", "0.9", "0.95")}
	year, err := in.Total()
	require.NoError(t, err)
	for _, p := range year.Kept.Percentiles {
		require.Equal(t, "1000000", p.Loss.String())
	}
	off := year.Gross.Mean.Sub(year.Kept.Mean).Sub(year.Paid).Abs()
	require.False(t, off.GreaterThan(num("1")), "gross %s, kept %s, paid %s", year.Gross.Mean, year.Kept.Mean, year.Paid)
}

func TestTotal_NoLossIsMoreLikelyWhereTheInsurerPaysFromTheFirstYen(t *testing.T) {
	in := Input{Rate: num("1"), Severity: median(t, "1000000", "3000000"), Kept: layer(t, "0", "10000000", "1"), Percentiles: nums("0.9")}
	year, err := in.Total()
	require.NoError(t, err)
	e := events{{rate: 1, severity: in.Severity}}
	require.Equal(t, chance(exp(-e.above(1e7))).String(), year.Kept.NoLoss.String())
	require.True(t, year.Kept.Percentiles[0].Loss.IsZero())
	require.True(t, year.Gross.Percentiles[0].Loss.IsPositive())
}

func TestKept_SeveralPartsAreAFunctionOfOneLoss(t *testing.T) {
	knots := []Knot{{num("0"), num("0")}, {num("100"), num("100")}, {num("300"), num("100")}, {num("500"), num("200")}}
	kept, err := KeptBetween(knots)
	require.NoError(t, err)
	for loss, want := range map[float64]float64{0: 0, 50: 50, 100: 100, 200: 100, 300: 100, 400: 150, 500: 200, 600: 300} {
		require.Equal(t, want, kept.of(loss), "%v", loss)
	}
	for amount, want := range map[float64]float64{0: 0, 50: 50, 100: 300, 150: 400, 200: 500, 300: 600} {
		require.Equal(t, want, kept.inverse(amount), "%v", amount)
	}
	same, err := KeptBetween([]Knot{{num("0"), num("0")}, {num("1000000"), num("1000000")}, {num("31000000"), num("4000000")}})
	require.NoError(t, err)
	require.Equal(t, *layer(t, "1000000", "30000000", "0.9"), same)
}

// Two losses that a float64 does not tell apart are one bend, and one that lies
// beyond every amount is a bend like any other.
func TestKept_HasNoPieceWithoutALength(t *testing.T) {
	kept, err := KeptBetween([]Knot{
		{num("0"), num("0")}, {num("100000000000000000"), num("5")}, {num("100000000000000001"), num("5")}, {num("1e74"), num("1e73")},
	})
	require.NoError(t, err)
	require.Equal(t, 3, kept.pieces())
	for i := range kept.pieces() {
		s := kept.segment(i)
		require.True(t, s.slope >= 0 && s.slope <= 1, "%v", s)
	}
	_, err = KeptBetween([]Knot{{num("0"), num("0")}, {num("1e76"), num("0")}})
	require.EqualError(t, err, "knot-loss 2: too-large")
}

func TestKnot_IsThatOfACover(t *testing.T) {
	policy := cover.Policy{Cost: cover.Terms{Limit: num("30000000"), Deductible: num("1000000"), Share: num("0.9")}}
	knots, err := policy.Knots(cover.Loss{Lines: []cover.Line{{Part: cover.Cost, Loss: num("5")}}})
	require.NoError(t, err)
	var same []Knot
	for _, k := range knots {
		same = append(same, Knot(k))
	}
	kept, err := KeptBetween(same)
	require.NoError(t, err)
	require.Equal(t, *layer(t, "1000000", "30000000", "0.9"), kept)
}

func TestFromBands_HasTheChancesOfTheSurvey(t *testing.T) {
	fit, err := FromBands(nums("100000", "1000000", "5000000", "10000000", "50000000", "100000000", "500000000"), []int64{20, 19, 14, 25, 9, 13})
	require.NoError(t, err)
	s := fit.Severity
	for x, want := range map[float64]float64{0: 1, 1e5: 1, 1e6: 0.8, 5e6: 0.61, 1e7: 0.47, 5e7: 0.22, 1e8: 0.13, 5e8: 0, 6e8: 0} {
		require.InDelta(t, want, s.above(x), 1e-15, "above %v", x)
	}
	// Half of a band on a log scale is half of its chance.
	require.InDelta(t, 0.9, s.above(1e5*math.Sqrt(10)), 1e-15)
	require.InDelta(t, (0.8+0.61)/2, s.above(1e6*math.Sqrt(5)), 1e-15)
	requireMean(t, s, 5e8)
	require.Equal(t, "0", fit.Spread.String())
	require.InDelta(t, 0.5, s.above(fit.Median.InexactFloat64()), 1e-6)
}

// requireMean adds up by hand what a severity says its mean is, as far as a
// loss that it does not exceed.
func requireMean(t *testing.T, s Severity, most float64) {
	t.Helper()
	sum, steps := 0.0, 1_000_000
	for i := range steps {
		sum += s.above((float64(i) + 0.5) * most / float64(steps))
	}
	requireRelative(t, sum*most/float64(steps), s.between(0, most), 2e-5, "mean by hand")
	requireRelative(t, s.between(0, infinite), s.between(0, most/70)+s.between(most/70, most/2)+s.between(most/2, infinite), 1e-14, "parts")
}

func TestFromLevels_IsBelowEachLossWithItsChance(t *testing.T) {
	fit, err := FromLevels(nums("0", "0.25", "0.25", "1"), nums("7", "1000", "5000", "60000"))
	require.NoError(t, err)
	for x, want := range map[float64]float64{6: 1, 7: 1, 1000: 0.75, 3000: 0.75, 5000: 0.75, 60000: 0} {
		require.InDelta(t, want, fit.Severity.above(x), 1e-15, "above %v", x)
	}
	requireMean(t, fit.Severity, 60000)
}

func TestFromSpread_IsBelowLowTypicalAndHighWithTheirChances(t *testing.T) {
	for name, c := range map[string]struct{ low, typical, high string }{
		"wider above":     {"61", "460", "27250"},
		"wider below":     {"10", "460", "900"},
		"nothing above":   {"61", "460", "460"},
		"nothing below":   {"460", "460", "2725"},
		"the same by log": {"100", "1000", "10000"},
		"one amount":      {"460", "460", "460"},
	} {
		fit, err := FromSpread(num(c.low), num(c.typical), num(c.high), num("0.9"))
		require.NoError(t, err, name)
		s, low, typical, high := fit.Severity, num(c.low).InexactFloat64(), num(c.typical).InexactFloat64(), num(c.high).InexactFloat64()
		if low < typical {
			require.InDelta(t, 0.9, s.above(low), 1e-14, name)
			require.InDelta(t, 0.5, s.above(typical*(1-1e-12)), 1e-11, name)
		} else {
			require.InDelta(t, 1, s.above(typical*(1-1e-12)), 0, name)
		}
		if typical < high {
			require.InDelta(t, 0.5, s.above(typical), 1e-14, name)
			require.InDelta(t, 0.1, s.above(high), 1e-14, name)
		} else {
			require.Zero(t, s.above(typical), name)
		}
		mass := 0.0
		for _, a := range s.atoms() {
			require.Equal(t, typical, a.at, name)
			mass += a.mass
		}
		require.InDelta(t, s.above(typical*(1-1e-12))-s.above(typical), mass, 1e-11, name)
		require.Equal(t, c.typical, fit.Median.String(), name)
		requireMean(t, s, 30*high)
	}
}

func TestProblems_AreAllListedWithTheirFields(t *testing.T) {
	for want, call := range map[string]func() error{
		"rate: too-large; severity: missing; percentile 1: too-small; percentile 3: too-large; points: too-small": func() error {
			_, err := Input{Rate: num("701"), Percentiles: nums("0", "0.5", "1"), Points: 1}.Total()
			return err
		},
		"median: too-small; mean: too-small": func() error {
			_, err := FromMedianAndMean(num("0"), num("-1"))
			return err
		},
		"mean: low-above": func() error { _, err := FromMedianAndMean(num("5"), num("4")); return err },
		"mean: too-large": func() error { _, err := FromMedianAndMean(num("1"), num("1000000")); return err },
		"low: too-small; median: too-small; high: too-long; high-chance: too-small": func() error {
			_, err := FromSpread(num("0"), num("0"), num("1e-9000"), num("0.5"))
			return err
		},
		"median: low-above; high: low-above": func() error { _, err := FromSpread(num("5"), num("4"), num("3"), num("0.9")); return err },
		"high: too-large": func() error {
			_, err := FromSpread(num("1"), num("1"), num("100000000"), num("0.9"))
			return err
		},
		"count 1: too-small; count: missing": func() error { _, err := FromBands(nums("5", "5"), []int64{-1}); return err },
		"band 2: low-above; count: missing; count 2: low-above": func() error {
			_, err := FromLevels(nums("0.2", "0.1"), nums("5", "5"))
			return err
		},
		"knot-loss 1: low-above; knot-kept 2: low-above; knot-kept 3: low-above": func() error {
			_, err := KeptBetween([]Knot{{num("1"), num("1")}, {num("2"), num("3")}, {num("4"), num("2")}})
			return err
		},
	} {
		require.EqualError(t, call(), want)
	}
}

func TestTotal_ExtremesAreAnsweredOrRefused(t *testing.T) {
	for name, c := range map[string]struct{ rate, median, mean string }{
		"many wide events":      {"700", "1000000", "1000000000"},
		"many narrow events":    {"700", "1000000", "1000001"},
		"many fixed events":     {"700", "1000000", "1000000"},
		"hardly any wide event": {"0.000000000000000000000000000001", "1", "100000"},
		"sums beyond any yen":   {"1", "900000000000000000", "1000000000000000000"},
		"one yen":               {"3", "1", "1"},
	} {
		in := Input{Rate: num(c.rate), Severity: median(t, c.median, c.mean), Kept: layer(t, "5000000", "50000000", "0.9"), Percentiles: nums("0.00001", "0.5", "0.99999"), Points: 20}
		year, err := in.Total()
		require.NoError(t, err, name)
		requireRises(t, year.Gross)
		requireRises(t, *year.Kept)
		require.False(t, year.Kept.Mean.GreaterThan(year.Gross.Mean), name)
		kept, gross := year.Kept.Percentiles[2].Loss, year.Gross.Percentiles[2].Loss
		require.False(t, kept.GreaterThan(gross.Mul(num("1.001")).Ceil()), "%s: kept %s of %s", name, kept, gross)
	}
}

// requireRises is what every distribution is: amounts rise with the chance,
// chances fall with the amount, and the year is no better than its worst event.
func requireRises(t testing.TB, d Distribution) {
	t.Helper()
	require.False(t, d.Mean.IsNegative())
	var before Percentile
	for _, p := range d.Percentiles {
		require.False(t, p.Loss.LessThan(before.Loss), "%s after %s", p.Loss, before.Loss)
		require.False(t, p.Occurrence.LessThan(before.Occurrence), "%s after %s", p.Occurrence, before.Occurrence)
		require.False(t, p.Loss.LessThan(p.Occurrence), "the year %s, its largest event %s", p.Loss, p.Occurrence)
		require.False(t, p.Tail.LessThan(p.Loss), "tail %s below %s", p.Tail, p.Loss)
		require.Equal(t, p.Chance.LessThanOrEqual(d.NoLoss), p.Loss.IsZero() && p.Chance.LessThanOrEqual(d.NoLoss), "%s at %s", p.Loss, p.Chance)
		before = p
	}
	for i, p := range d.Curve {
		require.False(t, p.Exceeded.LessThan(p.Occurrence), "the year %s, its largest event %s, at %s", p.Exceeded, p.Occurrence, p.Loss)
		if i > 0 {
			require.False(t, p.Exceeded.GreaterThan(d.Curve[i-1].Exceeded), "%s after %s", p.Exceeded, d.Curve[i-1].Exceeded)
		} else {
			require.True(t, p.Exceeded.Add(d.NoLoss).Equal(num("1")), "%s and %s", p.Exceeded, d.NoLoss)
		}
	}
}
