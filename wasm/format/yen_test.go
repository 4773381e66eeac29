package format

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func TestHeadline_KeepsThreeDigitsAtMost(t *testing.T) {
	for yen, want := range map[string]string{
		"0": "0円", "9999": "1万円", "6220000": "622万円", "21800000": "2,180万円", "34750000": "3,480万円",
		"99960000": "1億円", "436000000": "4.36億円", "4360000000": "43.6億円", "1000000000000000": "1,000兆円",
		"156000": "15.6万円", "-900000": "−90万円",
	} {
		require.Equal(t, want, Headline(decimal.RequireFromString(yen)).String(), yen)
	}
}

func TestPlain_DoesNotRoundAPrintedAmountAway(t *testing.T) {
	for yen, want := range map[string]string{
		"34750000": "3,475万円", "23860000": "2,386万円", "6000": "6,000円", "79200": "7.92万円", "15000": "1.5万円", "123456789": "1.2346億円", "34751234": "3,475万円", "79150": "7.92万円", "999999": "100万円", "99999999": "1億円",
	} {
		require.Equal(t, want, Plain(decimal.RequireFromString(yen)).String(), yen)
	}
}

func TestMan_IsWholeUnlessItIsLessThanOne(t *testing.T) {
	for yen, want := range map[string]string{"0": "0", "4": "0.0004", "5000": "0.5", "9999": "1", "15000": "2", "-5000": "−0.5", "12640000": "1,264"} {
		require.Equal(t, want, Man(decimal.RequireFromString(yen)), yen)
	}
}

func TestMillion_HasTwoDecimalsUnlessItIsLess(t *testing.T) {
	for yen, want := range map[string]string{
		"0": "0", "4": "0.000004", "5000": "0.005", "9999": "0.01", "10000": "0.01", "15000": "0.02", "-5000": "−0.005", "12640000": "12.64",
		"21800000": "21.80", "3000000": "3.00", "-8500000": "−8.50", "999999": "1.00", "1234567890": "1,234.57", "1000000000000000": "1,000,000,000.00",
	} {
		require.Equal(t, want, Million(decimal.RequireFromString(yen)), yen)
	}
}

func TestTimes_HasThreeDigitsAtMost(t *testing.T) {
	for v, want := range map[string]string{"1.9065": "1.91", "2.475": "2.48", "17.4183": "17.4", "131.22": "131", "0.004": "0", "0.25": "0.25"} {
		require.Equal(t, want, Times(decimal.RequireFromString(v)), v)
	}
}

func TestGrouped_PutsCommasAndDropsZeros(t *testing.T) {
	for v, want := range map[string]string{"1234567.50": "1,234,567.5", "100": "100", "1000": "1,000", "-0.04": "0", "0.05": "0.1"} {
		require.Equal(t, want, Grouped(decimal.RequireFromString(v), 1), v)
	}
}

func TestPercent_ShowsOneDecimalUnlessItWouldVanish(t *testing.T) {
	for v, want := range map[string]string{"0.1": "10％", "0.404": "40.4％", "0.0005": "0.05％", "0": "0％", "0.000012": "0.0012％", "1": "100％", "0.9996": "99.96％", "0.9999": "99.99％", "0.996": "99.6％", "1.0001": "100％", "-0.0003": "−0.03％"} {
		require.Equal(t, want, Percent(decimal.RequireFromString(v)), v)
	}
}

func TestEnglish_SaysTheSameAmounts(t *testing.T) {
	for yen, want := range map[string][2]string{
		"6220000": {"¥6.22 million", "¥6.22 million"}, "34750000": {"¥34.8 million", "¥34.75 million"}, "156000": {"¥156,000", "¥156,000"},
		"436000000": {"¥436 million", "¥436 million"}, "-900000": {"−¥900,000", "−¥900,000"}, "4360000000": {"¥4.36 billion", "¥4.36 billion"},
		"1000000000000000": {"¥1,000 trillion", "¥1,000 trillion"}, "0": {"¥0", "¥0"}, "999999": {"¥1 million", "¥999,999"},
	} {
		v := decimal.RequireFromString(yen)
		require.Equal(t, want[0], HeadlineEnglish(v).String(), yen)
		require.Equal(t, want[1], PlainEnglish(v).String(), yen)
	}
}
