package annual

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

// requireRelative fails unless got is within tolerance of want, relatively.
func requireRelative(t testing.TB, want, got, tolerance float64, what string, args ...any) {
	t.Helper()
	off := math.Abs(got-want) / math.Abs(want)
	if want == 0 {
		off = math.Abs(got)
	}
	if !(off <= tolerance) {
		require.Failf(t, "too far off", what+": want %.17g, got %.17g, off by %.3g", append(args, want, got, off)...)
	}
}

func TestElementary_AgreesWithThePackageMath(t *testing.T) {
	for i := range 200_001 {
		x := (float64(i) - 100_000) * 0.00683
		if x > expLowest {
			requireRelative(t, math.Exp(x), exp(x), 4e-16, "exp(%v)", x)
		}
		y := math.Exp(x / 2)
		requireRelative(t, math.Log(y), log(y), 4e-16, "log(%v)", y)
		sin, cos := sincos(x)
		require.InDelta(t, math.Sin(x), sin, 3e-16, "sin(%v)", x)
		require.InDelta(t, math.Cos(x), cos, 3e-16, "cos(%v)", x)
		z := x / 25
		if want := 0.5 * math.Erfc(z/math.Sqrt2); want > 1e-290 {
			// The package's own erfc rounds z², and z/√2, here: it is the one that
			// is off by this much at large z.
			requireRelative(t, want, upperTail(z), 2e-15+z*z*3e-16, "tail(%v)", z)
		}
		u := math.Abs(x) / 1000
		requireRelative(t, math.Expm1(-u), expRest1(-u), 6e-16, "exp(%v)-1", -u)
	}
	require.Zero(t, upperTail(1000))
	require.Zero(t, exp(-1e300))
}

func TestExpRest2_HasNoCancellation(t *testing.T) {
	for _, x := range []float64{1e-12, 1e-6, 1e-3} {
		requireRelative(t, x*x/2*(1+x/3*(1+x/4*(1+x/5*(1+x/6*(1+x/7))))), expRest2(x), 1e-15, "at %v", x)
	}
	requireRelative(t, math.Expm1(0.5)-0.5, expRest2(0.5), 1e-15, "at the seam, from below")
	requireRelative(t, math.Expm1(0.5000001)-0.5000001, expRest2(0.5000001), 2e-15, "at the seam, from above")
}

func TestQuantileOfNormal_IsThePublishedConstant(t *testing.T) {
	for p, want := range map[float64]float64{
		0.95: 1.6448536269514727148638489079916, 0.9: 1.2815515655446004669651033294487,
		0.975: 1.9599639845400542355245944305205, 0.99: 2.3263478740408411008856061633469,
		0.05: -1.6448536269514727148638489079916, 0.1: -1.2815515655446004669651033294487,
	} {
		requireRelative(t, want, quantileOfNormal(p), 1e-15, "at %v", p)
	}
	require.InDelta(t, 0, quantileOfNormal(0.5), 1e-15)
}
