package annual

import (
	"math"
	"math/rand/v2"
	"sort"
	"testing"

	"github.com/stretchr/testify/require"
)

// simulated is a plain Monte Carlo of years, sorted: what the package would be
// if it simulated.
func simulated(rate, sigma float64, years int, seed uint64) []float64 {
	random := rand.New(rand.NewPCG(seed, 1))
	none := math.Exp(-rate)
	totals := make([]float64, years)
	for i := range totals {
		for p := random.Float64(); p > none; p *= random.Float64() {
			totals[i] += math.Exp(sigma * random.NormFloat64())
		}
	}
	sort.Float64s(totals)
	return totals
}

// measured is the year on which time and error are compared.
var measured = events{{rate: 1, severity: lognormal{0, 2}}}

// worst is the largest relative error of the percentiles from 95 to 99.9 of
// the measured year, against the oracle.
func worst(t testing.TB, quantile func(p float64) float64) float64 {
	off, found := 0.0, 0
	for _, r := range rows(t, "compound_lognormal.csv") {
		if r["p1"] != "1" || r["sigma"] != "2.0" || r["stat"] != "quantile" {
			continue
		}
		if p := r.float(t, "arg"); p >= 0.95 && p <= 0.999 {
			want := r.float(t, "value")
			off = max(off, math.Abs(quantile(p)/want-1))
			found++
		}
	}
	require.Equal(t, 5, found)
	return off
}

func simulatedQuantile(totals []float64) func(p float64) float64 {
	return func(p float64) float64 { return totals[int(math.Ceil(p*float64(len(totals))))-1] }
}

// TestTotal_IsAHundredTimesCloserThanAMillionYears is the accuracy half of the
// comparison; the benchmarks of this file are the other.
func TestTotal_IsAHundredTimesCloserThanAMillionYears(t *testing.T) {
	if testing.Short() {
		t.Skip("a million years take a while")
	}
	years := worst(t, simulatedQuantile(simulated(1, 2, 1_000_000, 42)))
	lattice := worst(t, measured.fitted(0.999, steps).quantile)
	t.Logf("a million years: %.1e, the lattice: %.1e", years, lattice)
	require.Greater(t, years, 100*lattice)
}

// TestTotal_BesideSeveralPartsAgreesWithSimulatedYears has a level
// stretch and a share that changes: what no oracle has.
func TestTotal_BesideSeveralPartsAgreesWithSimulatedYears(t *testing.T) {
	kept, err := KeptBetween([]Knot{{num("0"), num("0")}, {num("2"), num("1")}, {num("6"), num("1")}, {num("20"), num("8")}})
	require.NoError(t, err)
	e := events{{rate: 0.8, severity: lognormal{0.5, 1.2}, kept: kept}}
	random := rand.New(rand.NewPCG(7, 7))
	totals, sum := make([]float64, 400_000), 0.0
	for i := range totals {
		for p := random.Float64(); p > math.Exp(-e[0].rate); p *= random.Float64() {
			totals[i] += kept.of(math.Exp(0.5 + 1.2*random.NormFloat64()))
		}
		sum += totals[i]
	}
	sort.Float64s(totals)
	requireRelative(t, sum/float64(len(totals)), e.mean(), 0.01, "mean")
	l := e.fitted(0.9999, steps)
	for _, p := range []float64{0.5, 0.6, 0.75, 0.9, 0.95, 0.99} {
		requireRelative(t, simulatedQuantile(totals)(p), l.quantile(p), 0.02, "quantile at %v", p)
	}
	for _, p := range []float64{0.3, 0.9, 0.99} {
		worst := totals[int(p*float64(len(totals))):]
		sum := 0.0
		for _, x := range worst {
			sum += x
		}
		requireRelative(t, sum/float64(len(worst)), l.tail(p, l.quantile(p)), 0.02, "tail at %v", p)
	}
	for _, x := range []float64{0.5, 1, 2, 5, 18, 30, 34, 36, 40} {
		above := float64(len(totals)-sort.SearchFloat64s(totals, x+1e-9)) / float64(len(totals))
		// Four standard deviations of the simulation.
		require.InDelta(t, above, 1-l.below(x), 4*math.Sqrt(above/float64(len(totals))), "above %v", x)
	}
}

// reportDigits puts the error beside the time: 3 digits is an error of 0.001.
func reportDigits(b *testing.B, quantile func(p float64) float64) {
	b.ReportMetric(-math.Log10(worst(b, quantile)), "digits")
}

func benchmarkTotal(b *testing.B, size int) {
	var l *lattice
	for b.Loop() {
		l = measured.fitted(0.999, size)
		for _, p := range []float64{0.5, 0.9, 0.95, 0.99, 0.999} {
			q := l.quantile(p)
			l.tail(p, q)
		}
	}
	reportDigits(b, l.quantile)
}

func BenchmarkTotal_Quick(b *testing.B) { benchmarkTotal(b, steps) }
func BenchmarkTotal_Fine(b *testing.B)  { benchmarkTotal(b, fine) }

// BenchmarkTotal_GrossAndKept is what the page asks for, rounded to yen: two
// lattices and two curves.
func BenchmarkTotal_GrossAndKept(b *testing.B) {
	rate, err := Rate(num("0.1"))
	if err != nil {
		b.Fatal(err)
	}
	in := Input{
		Rate: rate, Severity: median(b, "38000000", "60190000"), Kept: layer(b, "1000000", "30000000", "0.9"),
		Percentiles: nums("0.5", "0.9", "0.95", "0.99", "0.999"), Points: 60,
	}
	for b.Loop() {
		if _, err := in.Total(); err != nil {
			b.Fatal(err)
		}
	}
}

func benchmarkMonteCarlo(b *testing.B, years int) {
	var totals []float64
	seed := uint64(42)
	for b.Loop() {
		totals = simulated(1, 2, years, seed)
	}
	reportDigits(b, simulatedQuantile(totals))
}

func BenchmarkMonteCarlo_100000(b *testing.B)  { benchmarkMonteCarlo(b, 100_000) }
func BenchmarkMonteCarlo_1000000(b *testing.B) { benchmarkMonteCarlo(b, 1_000_000) }
