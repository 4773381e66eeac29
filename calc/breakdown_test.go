package calc

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// A ratio beyond what can be compared is no number, however small or large the
// company.
func TestRatios_AreWithinWhatCanBeComparedOrNotThere(t *testing.T) {
	sides := map[Beyond]bool{}
	for _, c := range []struct{ people, revenue int64 }{{1, 8_000_000}, {3, 30_000_000}, {40, 500_000_000}, {5_000, 150_000_000_000}} {
		for _, scenario := range Scenarios() {
			for _, method := range Methods() {
				name := fmt.Sprintf("%d people, %s by %s", c.people, scenario, method)
				r := evaluate(t, company(c.people, c.revenue, scenario, method, map[Field]string{
					FieldTransferLoss: "10000000", FieldMeasureCost: "30000000",
					FieldInvestigation: "5000000", FieldPrevention: "200000",
				}))
				if b := r.Breakdown; b != nil {
					sides[b.Beyond] = true
					require.Equal(t, b.Beyond == BeyondAbove || b.Investment.Value.IsZero(), b.Leverage == nil, name)
					require.Equal(t, b.Beyond != "" || b.Investment.Value.IsZero(), b.BreakEven == nil, name)
					if b.Leverage != nil {
						requireBetween(t, "0", "20", b.Leverage.Value, name)
					}
					if b.BreakEven != nil {
						requireBetween(t, "0", "1", b.BreakEven.Value, name)
					}
				}
				if m := r.Measure; r.HasAmount() {
					require.Equal(t, m.NeverPays, m.BreakEven == nil, name)
					require.Equal(t, m.NeverPays, r.Total().Typical.LessThan(decimal.NewFromInt(30_000_000)), name)
					if m.BreakEven != nil {
						requireBetween(t, "0", "1", m.BreakEven.Value, name)
					}
				}
			}
		}
	}
	require.Equal(t, map[Beyond]bool{"": true, BeyondAbove: true, BeyondBelow: true}, sides, "each side was reached")
}

func requireBetween(t *testing.T, low, high string, v decimal.Decimal, name string) {
	t.Helper()
	require.True(t, v.GreaterThanOrEqual(decimal.RequireFromString(low)) && v.LessThanOrEqual(decimal.RequireFromString(high)), "%s: %s", name, v)
}
