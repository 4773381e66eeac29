package gordonloeb

import (
	"math"

	"github.com/shopspring/decimal"
)

// power is base^exponent for 0 < base ≤ 1 and exponent ≥ 0, to workPlaces
// places. The whole part of the exponent is worked off by squaring with
// rounding: the library's own integer power is exact, and its digits grow
// with the exponent.
func power(base, exponent decimal.Decimal) decimal.Decimal {
	if base.Equal(one) || exponent.IsZero() {
		return one
	}
	if exponent.Equal(one) { // class one as a user describes it
		return base.Round(workPlaces)
	}
	// Far below the last place the result is zero. The logarithm only has to
	// be right to a few digits for that.
	if math.Log10(base.InexactFloat64())*exponent.InexactFloat64() < -(workPlaces + 10) {
		return zero
	}
	whole := exponent.Floor()
	result := one
	if fraction := exponent.Sub(whole); !fraction.IsZero() {
		root, err := base.PowWithPrecision(fraction.Round(workPlaces), workPlaces)
		if err != nil { // only for 0^0, 0^negative and results beyond 10^2³¹
			return zero
		}
		result = root
	}
	square := base.Round(workPlaces)
	for n := whole.BigInt(); n.Sign() > 0; n.Rsh(n, 1) {
		if n.Bit(0) == 1 {
			result = result.Mul(square).Round(workPlaces)
		}
		square = square.Mul(square).Round(workPlaces)
	}
	return result
}
