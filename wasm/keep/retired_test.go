package keep

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
)

// A policy of version 1 pays what it paid: a part without a limit had no cover
// under a limit over all.
func TestFromFragment_APartWithoutALimitOfVersion1StaysWithoutCover(t *testing.T) {
	const old = "v=1&n=30&r=300000000&d=1000&L=9000000&U=2000000&i=manufacturing&m=itemised&b=range&s=ransomware"
	link, r := FromFragment(old)
	require.Empty(t, r)
	for field, want := range map[calc.Field]string{calc.FieldCostLimit: "9000000", calc.FieldProfitLimit: "0", calc.FieldLiabilityLimit: "0"} {
		require.Equal(t, want, link.Input.Number(field).Decimal.String(), field)
		require.True(t, link.Input.Number(field).Valid, field)
	}
	f := seeds.Current()
	paid := func(in calc.Input) decimal.Decimal {
		result, problems := calc.Evaluate(&f, in)
		require.Empty(t, problems)
		return result.Protection.Typical.Parts[2].Paid.Value
	}
	require.True(t, paid(link.Input).IsZero(), "profit")
	delete(link.Input.Numbers, calc.FieldProfitLimit)
	require.True(t, paid(link.Input).IsPositive(), "today an empty limit means another thing")

	link, r = FromFragment("v=1&n=30&r=300000000&L=9000000&i=manufacturing&m=itemised&b=range&s=ransomware")
	require.Empty(t, r)
	require.False(t, link.Input.Number(calc.FieldProfitLimit).Valid, "without a limit over all, empty still is no cover")
}
