package main

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

func TestParsePrinted_ReadsExactlyWhatSourcesPrint(t *testing.T) {
	for text, want := range map[string]struct {
		low, high string
		unit      seeds.Unit
	}{
		"622万円":       {"6220000", "6220000", seeds.Yen},
		"622万円+?":     {"6220000", "6220000", seeds.Yen},
		"622万円＋？":     {"6220000", "6220000", seeds.Yen},
		"1億円":         {"100000000", "100000000", seeds.Yen},
		"3,800万円":     {"38000000", "38000000", seeds.Yen},
		"1億2,000万円":   {"120000000", "120000000", seeds.YenPerYear},
		"5千万円":        {"50000000", "50000000", seeds.Yen},
		"6億3,767万円":   {"637670000", "637670000", seeds.Yen},
		"1.5億円":       {"150000000", "150000000", seeds.Yen},
		"1000兆円":      {"1000000000000000", "1000000000000000", seeds.Yen},
		"130円":        {"130", "130", seeds.YenPerPerson},
		"月額1万円以下":     {"10000", "10000", seeds.YenPerMonth},
		"月額6,000円~":   {"6000", "6000", seeds.YenPerMonth},
		"0.5%":        {"0.005", "0.005", seeds.Ratio},
		"0.5%以上":      {"0.005", "0.005", seeds.Ratio},
		"23.3％":       {"0.233", "0.233", seeds.Ratio},
		"0.1~0.6%":    {"0.001", "0.006", seeds.Ratio},
		"約7割":         {"0.7", "0.7", seeds.Ratio},
		"3%近く":        {"0.03", "0.03", seeds.Ratio},
		"27.7人月":      {"27.7", "27.7", seeds.PersonMonths},
		"15万件":        {"150000", "150000", seeds.Events},
		"年2回":         {"2", "2", seeds.Events},
		"約1700人":      {"1700", "1700", seeds.People},
		"平均30.8人":     {"30.8", "30.8", seeds.People},
		"１万名":         {"10000", "10000", seeds.People},
		"10~20人":      {"10", "20", seeds.People},
		"300~400万円":   {"3000000", "4000000", seeds.Yen},
		"300〜400万円":   {"3000000", "4000000", seeds.Yen},
		"700~1,000万円": {"7000000", "10000000", seeds.Yen},
		"5,000万~1億円":  {"50000000", "100000000", seeds.Yen},
		"2週間":         {"14", "14", seeds.Days},
		"最大360日":      {"360", "360", seeds.Days},
		"約60時間":       {"60", "60", seeds.Hours},
		"3か月":         {"3", "3", seeds.Months},
		"260台":        {"260", "260", seeds.Devices},
		"28生産ライン":     {"28", "28", seeds.Count},
		"約2万本":        {"20000", "20000", seeds.Count},
		"4.65倍":       {"4.65", "4.65", seeds.Multiple},
		"0.3乗":        {"0.3", "0.3", seeds.Exponent},
		"14万1,000ドル":  {"141000", "141000", seeds.Dollars},
		"4万2,192ユーロ":  {"42192", "42192", seeds.Euros},
	} {
		t.Run(text, func(t *testing.T) {
			got, err := ParsePrinted(text)
			require.NoError(t, err)
			require.Equal(t, want.low, got.Low.String())
			require.Equal(t, want.high, got.High.String())
			require.True(t, got.Fits(want.unit))
		})
	}
}

func TestParsePrinted_RefusesWhatItWouldHaveToGuess(t *testing.T) {
	for _, text := range []string{"", "円", "622", "数百万円", "12,34円", "1,2345円", "2,000万1億円", "1億1億円", "1万2円3", "1.2.3円", "400~300万円", "-5円", "5ポンド", "5人人", "1万,000円"} {
		_, err := ParsePrinted(text)
		require.Error(t, err, text)
	}
}

func TestParsePrinted_ACounterStandsForItsUnitsOnly(t *testing.T) {
	got, err := ParsePrinted("5人月")
	require.NoError(t, err)
	require.False(t, got.Fits(seeds.People))
	require.False(t, got.Fits(seeds.Months))
	require.True(t, got.Fits(seeds.PersonMonths))
	for text, other := range map[string]seeds.Unit{"5ドル": seeds.Yen, "5円": seeds.Dollars, "5ユーロ": seeds.Dollars} {
		got, err := ParsePrinted(text)
		require.NoError(t, err)
		require.False(t, got.Fits(other), "money of one country is not another's")
	}
}

func TestEvaluate_WorksExactlyAndBindsProductsFirst(t *testing.T) {
	figures := map[string]decimal.Decimal{"a-b": decimal.New(10, 0), "c": decimal.New(3, 0)}
	value := func(id string) (decimal.Decimal, bool) { v, ok := figures[id]; return v, ok }
	for formula, want := range map[string]string{
		"a-b / c": "10/3", "a-b + c * 2": "16/1", "a-b - c / 2 + 1": "19/2", "c": "3/1", "a-b / c / c": "10/9", "0.5 * c": "3/2",
	} {
		got, _, err := Evaluate(formula, value)
		require.NoError(t, err, formula)
		require.Equal(t, want, got.String(), formula)
	}
	for _, formula := range []string{"", "a-b +", "a-b ^ c", "a-b / 0", "unknown * 2", "a-b c"} {
		_, _, err := Evaluate(formula, value)
		require.Error(t, err, formula)
	}
	require.Equal(t, decimal.New(10, 0), figures["a-b"], "working it out leaves the figures as they were")
}
