package plan

import (
	"math/rand/v2"

	"github.com/shopspring/decimal"
)

func d(text string) decimal.Decimal        { return decimal.RequireFromString(text) }
func some(text string) decimal.NullDecimal { return decimal.NewNullDecimal(d(text)) }
func number(r *rand.Rand, n int, exp int32) decimal.Decimal {
	return decimal.New(int64(r.IntN(n)), exp)
}

// anyPlan is a plan as it may come: measures that begin in any year, effects
// that were said or not, subsidies, alternatives and needs.
func anyPlan(r *rand.Rand, measures int, told bool) Input {
	in := Input{
		Years: 1 + r.IntN(MaxYears), Discount: []decimal.Decimal{zero, d("0.25"), one}[r.IntN(3)], HourCost: number(r, 5000, 0), Today: 20260101 + r.IntN(2)*10_000,
		Exposure: Exposure{Chance: decimal.NewNullDecimal(number(r, 100, -2)), Stopped: number(r, 9_000_000, 0), Recovery: number(r, 9_000_000, 0), Rest: number(r, 9_000_000, 0)},
		Near:     d("0.05"),
	}
	share := func() decimal.NullDecimal {
		return decimal.NullDecimal{Decimal: number(r, 101, -2), Valid: r.IntN(2) > 0}
	}
	for i := range measures {
		m := Measure{
			First: number(r, 2_000_000, 0), Yearly: number(r, 300_000, 0), Hours: number(r, 50, 0), HoursLater: number(r, 20, -1), Start: 1 + r.IntN(in.Years),
			Subsidy: Subsidy{Share: number(r, 68, -2), Cap: decimal.NullDecimal{Decimal: number(r, 300_000, 0), Valid: r.IntN(2) > 0}, Until: 20261231 * r.IntN(2)},
			Left:    Left{share(), share(), share()},
		}
		if told && !m.Left.Told() {
			m.Left.Chance = some("0.9")
		}
		if i > 0 && r.IntN(3) == 0 {
			m.Needs = []int{r.IntN(i)}
		}
		if i > 1 && r.IntN(3) == 0 {
			m.AlternativeTo = []int{r.IntN(i)}
		}
		in.Measures = append(in.Measures, m)
	}
	return in
}
