package gordonloeb

import "github.com/shopspring/decimal"

// Tie is what to do with a unit of money that earns exactly what it costs.
type Tie string

// The tie rules.
const (
	TieSpend Tie = "spend" // spend while benefit ≥ cost
	TieStop  Tie = "stop"  // spend while benefit > cost
)

// WholeUnits is how many whole units of money to spend when it is spent unit
// by unit while the next one earns its cost (Gordon, Loeb and Zhou 2016).
// Unit is the size of one, above zero. The answer is a whole number.
//
// Benefits are compared to [MoneyPlaces] places, so that a unit whose benefit
// is the cost exactly is recognised although S has no finite decimal.
func (m Measure) WholeUnits(x Exposure, unit decimal.Decimal, tie Tie) (decimal.Decimal, error) {
	p := append(x.Problems(), m.Problems()...)
	p = p.positive(FieldUnit, unit, maxMoney, maxPlaces)
	if tie != TieSpend && tie != TieStop {
		p = append(p, Problem{Field: FieldTie, Code: CodeUnknown})
	}
	if err := p.orNil(); err != nil {
		return decimal.Decimal{}, err
	}
	best, err := m.Optimum(x)
	if err != nil {
		return decimal.Decimal{}, err
	}
	// S is convex: every unit that ends before z* earns more than it costs and
	// every unit that starts after z* earns less. One unit is left to ask about.
	units := best.Investment.DivRound(unit, workPlaces).Floor()
	from := m.remaining(x.Probability, units.Mul(unit))
	to := m.remaining(x.Probability, units.Add(one).Mul(unit))
	benefit := from.Sub(to).Mul(x.Loss).Round(MoneyPlaces)
	if benefit.GreaterThan(unit) || tie == TieSpend && benefit.Equal(unit) {
		units = units.Add(one)
	}
	return units, nil
}
