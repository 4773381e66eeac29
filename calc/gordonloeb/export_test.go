package gordonloeb

import "github.com/shopspring/decimal"

// Remaining is S(z), for the tests of what follows from it.
func (m Measure) Remaining(v, z decimal.Decimal) decimal.Decimal {
	return m.remaining(v, z).Round(ProbabilityPlaces)
}
