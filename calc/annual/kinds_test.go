package annual

import (
	"math"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// A year with several kinds of events is worked out as one mixture: rates add
// up. The oracles here go the other way. They take the total of each kind on its
// own, and then the total of totals, as the sum of independent numbers.

// scaled is an exponential severity of some mean.
type scaled struct{ mean float64 }

func (s scaled) above(x float64) float64 { return exponential{}.above(x / s.mean) }
func (s scaled) between(a, b float64) float64 {
	return s.mean * exponential{}.between(a/s.mean, b/s.mean)
}
func (scaled) atoms() []atom { return nil }

// compound is the total of a year with exponential events, in closed form: that
// of n events is a gamma distribution.
type compound struct{ rate, mean float64 }

// at is P(total ≤ x) and the density at x, for x ≥ 0.
func (c compound) at(x float64) (below, density float64) {
	poisson := math.Exp(-c.rate) // P(n events)
	below = poisson
	y := x / c.mean
	term, rest := math.Exp(-y), math.Exp(-y) // y^(n−1)·e^−y/(n−1)!, and their sum, P(n events cost more)
	for n := 1; poisson > 1e-19; n++ {
		poisson *= c.rate / float64(n)
		below += poisson * (1 - rest)
		density += poisson * term / c.mean
		term *= y / float64(n)
		rest += term
	}
	return below, density
}

// together is P(total of both ≤ x): one of the two is nothing, or the first is y
// and the second at most what is left of x, by Gauss's rule on many pieces.
func together(a, b compound, x float64) float64 {
	below, _ := b.at(x)
	sum := math.Exp(-a.rate) * below
	const pieces = 80
	nodes := []float64{-0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640}
	weights := []float64{0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665, 0.2369268850561891}
	half := x / pieces / 2
	for i := range pieces {
		for j, node := range nodes {
			y := half * (float64(2*i+1) + node)
			_, density := a.at(y)
			left, _ := b.at(x - y)
			sum += half * weights[j] * density * left
		}
	}
	return sum
}

func TestKinds_OfExponentialEventsAreTheSumOfTheirClosedForms(t *testing.T) {
	largest := 0.0
	for _, c := range []struct{ a, b compound }{
		{compound{0.1, 1}, compound{0.3, 4}},
		{compound{0.05, 10}, compound{0.7, 1}},
		{compound{2, 1}, compound{3, 0.5}},
		{compound{0.01, 1}, compound{0.02, 50}},
	} {
		l := events{{rate: c.a.rate, severity: scaled{c.a.mean}}, {rate: c.b.rate, severity: scaled{c.b.mean}}}.fitted(0.999, steps)
		requireRelative(t, math.Exp(-c.a.rate-c.b.rate), l.none, 1e-14, "no loss")
		requireRelative(t, c.a.rate*c.a.mean+c.b.rate*c.b.mean, l.events.mean(), 1e-14, "mean")
		for _, p := range []float64{0.9, 0.95, 0.99, 0.999} {
			if p <= l.none {
				continue
			}
			got := l.quantile(p)
			low, high := got*0.9, got*1.1
			for range 45 {
				if mid := (low + high) / 2; together(c.a, c.b, mid) < p {
					low = mid
				} else {
					high = mid
				}
			}
			requireRelative(t, low, got, within[steps].quantile, "%v at %v", c, p)
			largest = math.Max(largest, math.Abs(got/low-1))
		}
	}
	t.Logf("largest relative error of a percentile: %.1e", largest)
}

// TestKinds_OfLognormalEventsAreTheSumOfTheirTotals takes the totals of two kinds
// from lattices of their own, which other tests hold against oracles, one of them
// with a level stretch in what is kept, and adds them up step by step.
func TestKinds_OfLognormalEventsAreTheSumOfTheirTotals(t *testing.T) {
	level, err := KeptBetween([]Knot{{num("0"), num("0")}, {num("1"), num("1")}, {num("11"), num("1")}})
	require.NoError(t, err)
	for _, kinds := range []events{
		{{rate: 0.1, severity: lognormal{0, 1}}, {rate: 0.3, severity: lognormal{1, 0.8}}},
		{{rate: 0.22, severity: lognormal{0, 2}}, {rate: 0.05, severity: lognormal{2, 0.5}}},
		{{rate: 0.1, severity: lognormal{1, 1}, kept: level}, {rate: 0.2, severity: lognormal{0, 1.5}}},
	} {
		const size = 1 << 12
		whole := kinds.fitted(0.999, steps)
		top := whole.quantile(0.995)
		step := top / size
		first, second := kinds[:1].fitted(0.99999, fine), kinds[1:].fitted(0.99999, fine)
		// the chance of each step's total, at its middle; of nothing at all, at 0
		spread := func(l *lattice) []float64 {
			chances := make([]float64, size)
			before := 0.0
			for k := range chances {
				upTo := l.below(step * (float64(k) + 0.5))
				chances[k] = upTo - before
				before = upTo
			}
			return chances
		}
		a, b := spread(first), spread(second)
		below := 0.0
		for k := range size - 1 {
			for j := range k + 1 {
				below += a[j] * b[k-j]
			}
			if x := step * (float64(k) + 0.5); k%256 == 255 {
				require.InDelta(t, below, whole.below(x), 2e-5, "%v at %v", kinds, x)
			}
		}
	}
}

// A kind that is asked for twice is one that happens as often as both.
func TestKinds_OfTheSameSeverityAreOneOfBothRates(t *testing.T) {
	for _, severity := range []Severity{lognormal{0, 1.5}, fixed{3}, banded{[]float64{1, 5, 20}, []float64{1, 0.3, 0}}} {
		one := events{{rate: 0.3, severity: severity}}.fitted(0.999, steps)
		two := events{{rate: 0.1, severity: severity}, {rate: 0.2, severity: severity}}.fitted(0.999, steps)
		for _, p := range []float64{0.9, 0.95, 0.99, 0.999} {
			require.InDelta(t, one.quantile(p), two.quantile(p), 1e-9*one.quantile(p), "%v at %v", severity, p)
		}
		require.Len(t, two.jumps, len(one.jumps), "the same amounts jump")
	}
}

// Amounts with a chance of their own stay where they are, whatever kind brings them.
func TestKinds_OfFixedAmountsAreExact(t *testing.T) {
	l := events{{rate: 0.2, severity: fixed{100}}, {rate: 0.1, severity: fixed{30}}}.fitted(0.999, steps)
	none := math.Exp(-0.3)
	for x, want := range map[float64]float64{
		29: none, 30: none * 1.1, 59: none * 1.1, 99: none * (1.1 + 0.1*0.1/2 + 0.001/6), 100: none * (1.3 + 0.1*0.1/2 + 0.001/6),
	} {
		require.InDelta(t, want, l.below(x), 1e-6, "%v", x)
	}
}

func TestInput_OtherKindsAreCheckedRowByRow(t *testing.T) {
	fit, err := FromMedianAndMean(num("100"), num("200"))
	require.NoError(t, err)
	in := Input{Rate: num("0.1"), Severity: fit.Severity, Also: []Kind{{Rate: num("0.2"), Severity: fit.Severity}}}
	require.Empty(t, in.problems())
	in.Also[0] = Kind{Rate: num("-1")}
	found := in.problems()
	require.Len(t, found, 2)
	require.Equal(t, FieldRate, found[0].Field)
	require.Equal(t, 1, found[0].Row)
	require.Equal(t, FieldSeverity, found[1].Field)
	in.Also = []Kind{{Rate: num("400"), Severity: fit.Severity}, {Rate: num("400"), Severity: fit.Severity}}
	require.Len(t, in.problems(), 1, "all kinds together are too many")
	_, err = in.Total()
	require.Error(t, err)
}

func TestTotal_WithACoverKeepsAllOfAKindThatItIsNotAskedAbout(t *testing.T) {
	fit, err := FromMedianAndMean(num("1000000"), num("2000000"))
	require.NoError(t, err)
	nothing, err := KeptBetween([]Knot{{num("0"), num("0")}, {num("100000000000"), num("0")}})
	require.NoError(t, err)
	alone := Input{Rate: num("0.2"), Severity: fit.Severity, Percentiles: []decimal.Decimal{num("0.95"), num("0.99")}}
	in := Input{Rate: num("0.1"), Severity: fit.Severity, Kept: &nothing, Also: []Kind{{Rate: num("0.2"), Severity: fit.Severity}}, Percentiles: alone.Percentiles}
	year, err := in.Total()
	require.NoError(t, err)
	only, err := alone.Total()
	require.NoError(t, err)
	for i, p := range only.Gross.Percentiles {
		requireRelative(t, p.Loss.InexactFloat64(), year.Kept.Percentiles[i].Loss.InexactFloat64(), 1e-6, "at %s", p.Chance)
		require.True(t, year.Gross.Percentiles[i].Loss.GreaterThan(p.Loss))
	}
	in.Also[0].Kept = &nothing
	year, err = in.Total()
	require.NoError(t, err)
	require.Equal(t, "0", year.Kept.Percentiles[1].Loss.String())
}
