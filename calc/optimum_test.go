package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func TestOptimum_TheCurveReachesTwiceAsFarAsTheOptimumOrTheOwnCost(t *testing.T) {
	two := decimal.New(2, 0)
	reached := func(cost string) (*Optimum, decimal.Decimal) {
		quotes := map[Field]string{
			FieldInvestigation: "20000000", FieldProbability: "0.3", FieldMeasureCost: cost, FieldMeasureProbability: "0.1",
		}
		o := evaluate(t, company(30, 300_000_000, Malware, Entered, quotes)).Optima.ClassOne
		require.Empty(t, o.Refused)
		points := o.Curve(o.Reach(), 3)
		require.Len(t, points, 3)
		require.True(t, points[2].Investment.Equal(o.Reach()), "the curve ends there")
		return o, o.Reach()
	}
	o, reach := reached("100000")
	require.True(t, o.Investment.Value.GreaterThan(decimal.New(100000, 0)), "the optimum is more than the own cost")
	require.True(t, reach.Equal(o.Investment.Value.Mul(two)), reach)

	o, reach = reached("3000000")
	require.True(t, o.Investment.Value.LessThan(decimal.New(3000000, 0)), "the own cost is more than the optimum")
	require.Equal(t, "6000000", reach.String())
}
