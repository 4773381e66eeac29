package bound_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc/bound"
)

func num(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func TestLimits_SayWhatIsWrongWithANumber(t *testing.T) {
	yen := bound.Limits{Max: num("1000"), Whole: true, Digits: 6, Places: 3}
	least := bound.Limits{Min: num("1"), Max: num("1000"), Digits: 6, Places: 3}
	rate := bound.Limits{Max: num("1"), Positive: true, Digits: 6, Places: 3}
	for _, c := range []struct {
		limits bound.Limits
		number string
		want   bound.Code
	}{
		{yen, "0", ""}, {yen, "1000", ""}, {yen, "5.0", ""},
		{yen, "-1", bound.TooSmall}, {yen, "1001", bound.TooLarge}, {yen, "0.5", bound.NotWhole},
		{yen, "1e9999", bound.TooLong}, {yen, "1e-4", bound.TooLong}, {yen, "1234567", bound.TooLong},
		{least, "1", ""}, {least, "0.999", bound.TooSmall},
		{rate, "0.001", ""}, {rate, "1", ""}, {rate, "0", bound.TooSmall}, {rate, "1.001", bound.TooLarge},
	} {
		require.Equal(t, c.want, c.limits.Code(num(c.number)), c.number)
	}
}

func TestProblems_AreAnErrorOnlyIfThereAreAny(t *testing.T) {
	limits := bound.Limits{Max: num("1"), Digits: 6}
	var p bound.Problems
	require.NoError(t, p.Check("share", limits, num("1")).OrNil())
	p = p.Check("share", limits, num("2")).CheckRow("line", 3, limits, num("-1"))
	require.EqualError(t, p.OrNil(), "share: too-large; line 3: too-small")
	require.Equal(t, p, bound.Of(p.OrNil()))
	require.True(t, p[0].Max.Equal(num("1")), "the bounds are there for the message")
	require.Empty(t, bound.Of(nil))
}
