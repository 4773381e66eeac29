package gordonloeb_test

import (
	"testing"

	"cybercost/calc/gordonloeb"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// drawn turns fuzz integers into an exposure and a measure: v in millionths,
// L in yen, α as a decimal with a free exponent, β in hundredths.
func drawn(v, loss uint64, alpha uint32, exponent uint8, beta uint16, two bool) (gordonloeb.Exposure, gordonloeb.Measure) {
	x := gordonloeb.Exposure{
		Probability: decimal.New(int64(v%1_000_001), -6),
		Loss:        decimal.New(int64(loss%1_000_000_000_000_001), 0),
	}
	m := gordonloeb.Measure{
		Class: gordonloeb.ClassOne,
		Alpha: decimal.New(int64(alpha)+1, -int32(exponent%25)),
		Beta:  decimal.New(int64(beta)+1, -2),
	}
	if two {
		m.Class, m.Beta = gordonloeb.ClassTwo, decimal.Decimal{}
	}
	return x, m
}

func seedCorpus(f *testing.F) {
	for _, two := range []bool{false, true} {
		f.Add(uint64(500000), uint64(400000), uint32(0), uint8(5), uint16(99), two)
		f.Add(uint64(0), uint64(0), uint32(0), uint8(0), uint16(0), two)
		f.Add(uint64(1000000), uint64(1000000000000000), uint32(4000000000), uint8(0), uint16(65535), two)
		f.Add(uint64(999999), uint64(23860000), uint32(123), uint8(9), uint16(249), two)
		f.Add(uint64(100), uint64(100000000), uint32(7), uint8(3), uint16(49), two)
		// Just above and at the corner of class one.
		f.Add(uint64(500000), uint64(200001), uint32(0), uint8(5), uint16(99), two)
		f.Add(uint64(500000), uint64(200000), uint32(0), uint8(5), uint16(99), two)
	}
}

// lastPlace is one unit in the last place of a rounded amount.
var lastPlace = decimal.New(1, -gordonloeb.MoneyPlaces)

func FuzzCeiling_NeverAboveExpectedLossOverE(f *testing.F) {
	// A bound of 1/e from above, to 30 places.
	above := num("0.367879441171442321595523770162")
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, v, loss uint64, alpha uint32, exponent uint8, beta uint16, two bool) {
		x, m := drawn(v, loss, alpha, exponent, beta, two)
		ceiling, err := x.Ceiling()
		require.NoError(t, err)
		require.False(t, ceiling.GreaterThan(x.Probability.Mul(x.Loss).Mul(above)), "%s", ceiling)
		best, err := m.Optimum(x)
		require.NoError(t, err)
		require.False(t, best.Investment.GreaterThan(ceiling.Add(lastPlace)), "z* %s above %s", best.Investment, ceiling)
	})
}

func FuzzClassOne_NeverAboveSharpCeiling(f *testing.F) {
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, v, loss uint64, alpha uint32, exponent uint8, beta uint16, _ bool) {
		x, m := drawn(v, loss, alpha, exponent, beta, false)
		best, err := m.Optimum(x)
		require.NoError(t, err)
		sharp, err := m.SharpCeiling(x)
		require.NoError(t, err)
		ceiling, err := x.Ceiling()
		require.NoError(t, err)
		require.False(t, best.Investment.GreaterThan(sharp.Add(lastPlace)), "z* %s above %s", best.Investment, sharp)
		require.False(t, sharp.GreaterThan(ceiling), "sharp %s above %s", sharp, ceiling)
	})
}

func FuzzOptimum_BeatsItsNeighbours(f *testing.F) {
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, v, loss uint64, alpha uint32, exponent uint8, beta uint16, two bool) {
		x, m := drawn(v, loss, alpha, exponent, beta, two)
		best, err := m.Optimum(x)
		require.NoError(t, err)
		require.False(t, best.NetBenefit.IsNegative(), "%s", best.NetBenefit)
		require.False(t, best.Investment.IsNegative(), "%s", best.Investment)
		require.False(t, best.Remaining.GreaterThan(x.Probability), "%s", best.Remaining)
		require.Equal(t, best.Interior, best.Investment.IsPositive())
		at := best.Investment.Round(25) // amounts with more digits are not read
		slack := decimal.New(1, -20)    // of z* cut to 25 places
		for _, step := range []string{"0.001", "-0.001", "0.5", "-0.5", "3"} {
			z := at.Add(at.Mul(num(step))).Round(25)
			if step == "3" {
				z = at.Add(decimal.New(1, 0))
			}
			if z.GreaterThan(decimal.New(1, 18)) {
				continue
			}
			near := x.Probability.Sub(m.Remaining(x.Probability, z)).Mul(x.Loss).Sub(z)
			require.False(t, near.GreaterThan(best.NetBenefit.Add(slack)), "ENBIS(%s) = %s above ENBIS(z* = %s) = %s", z, near, at, best.NetBenefit)
		}
	})
}
