package format

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestNumber_ReadsWhatPeopleType(t *testing.T) {
	for _, c := range []struct {
		kind calc.Kind
		text string
		want string
	}{
		{calc.Money, "500000000", "500000000"},
		{calc.Money, "5億", "500000000"},
		{calc.Money, "5億円", "500000000"},
		{calc.Money, "1億2,000万", "120000000"},
		{calc.Money, "1億2,000万円", "120000000"},
		{calc.Money, "１億２，０００万円", "120000000"},
		{calc.Money, " 1 億 2000 万 円 ", "120000000"},
		{calc.Money, "1.5億", "150000000"},
		{calc.Money, "１．５億円", "150000000"},
		{calc.Money, "5千万", "50000000"},
		{calc.Money, "2千5百万円", "25000000"},
		{calc.Money, "3百万円", "3000000"},
		{calc.Money, "1億5千円", "100005000"},
		{calc.Money, "1億5千万", "150000000"},
		{calc.Money, "500 million", "500000000"},
		{calc.Money, "600 thousand", "600000"},
		{calc.Money, "5,000,000 yen", "5000000"},
		{calc.Headcount, "30 people", "30"},
		{calc.DayCount, "14 days", "14"},
		{calc.Money, "¥1.5Billion", "1500000000"},
		{calc.Money, "1万5000円", "15000"},
		{calc.Money, "￥600,000", "600000"},
		{calc.Money, "1,000兆円", "1000000000000000"},
		{calc.Money, "0", "0"},
		{calc.Headcount, "30人", "30"},
		{calc.Headcount, "三十", "30"},
		{calc.RecordCount, "1、200", "1200"},
		{calc.MonthCount, "3ヵ月", "3"},
		{calc.MonthCount, "3ケ月", "3"},
		{calc.MonthCount, "3ヶ月", "3"},
		{calc.MonthCount, "3カ月", "3"},
		{calc.MonthCount, "3m", ""},
		{calc.DayCount, "3k", ""},
		{calc.Money, "五億", "500000000"},
		{calc.Money, "三千万円", "30000000"},
		{calc.Money, "一億二千万", "120000000"},
		{calc.Money, "5億二千万", "520000000"},
		{calc.Money, "百万", "1000000"},
		{calc.Money, "千円", "1000"},
		{calc.Headcount, "十二", "12"},
		{calc.Headcount, "二百人", "200"},
		{calc.Headcount, "千二百三十四", "1234"},
		{calc.Headcount, "九十", "90"},
		{calc.Money, "一億二千円", "100002000"},
		{calc.Money, "一.五億", "150000000"},
		{calc.Headcount, "〇", "0"},
		{calc.Money, "ゼロ円", "0"},
		{calc.Money, "10M", "10000000"},
		{calc.Money, "0.1bn", "100000000"},
		{calc.Money, "¥10m", "10000000"},
		{calc.Money, "10 mil", "10000000"},
		{calc.Money, "10MN", "10000000"},
		{calc.Money, "2tn yen", "2000000000000"},
		{calc.RecordCount, "50k", "50000"},
		{calc.Money, "zero", "0"},
		{calc.Share, "5 percent", "0.05"},
		{calc.DeviceCount, "35台", "35"},
		{calc.RecordCount, "1,200人分", "1200"},
		{calc.RecordCount, "1万件", "10000"},
		{calc.Share, "10", "0.1"},
		{calc.Share, "１０％", "0.1"},
		{calc.Share, "0.5%", "0.005"},
		{calc.DayCount, "5.8日", "5.8"},
		{calc.MonthCount, "3か月", "3"},
		{calc.PersonMonths, "27.7人月", "27.7"},
	} {
		got, code := Number(calc.Spec{Kind: c.kind}, c.text)
		if c.want == "" {
			require.NotEmpty(t, code, c.text)
			continue
		}
		require.Empty(t, code, c.text)
		require.True(t, got.Valid, c.text)
		require.True(t, got.Decimal.Equal(decimal.RequireFromString(c.want)), "%s gave %s", c.text, got.Decimal)
	}
}

func TestNumber_RefusesWithAReason(t *testing.T) {
	for _, c := range []struct {
		text string
		want calc.Code
	}{
		{"abc", calc.NotNumber},
		{"-5", calc.Negative},
		{"−5万円", calc.Negative},
		{"△5", calc.Negative},
		{"-", calc.NotNumber},
		{"1e999", calc.NotNumber},
		{"1e3", calc.NotNumber},
		{"‐5", calc.Negative},
		{"–5", calc.Negative},
		{"—5", calc.Negative},
		{"▲5", calc.Negative},
		{"約-5億", calc.Negative},
		{"1億2億", calc.NotNumber},
		{"一億二億", calc.NotNumber},
		{"1億、2億", calc.NotNumber},
		{"1二億", calc.NotNumber},
		{"二1億", calc.NotNumber},
		{"五六億", calc.Ambiguous},
		{"一二〇", calc.Ambiguous},
		{"二、三億", calc.NotNumber},
		{"十二百", calc.NotNumber},
		{"一億二千", calc.Ambiguous},
		{"約", calc.NotNumber},
		{"くらい", calc.NotNumber},
		{"5億弱", calc.NotNumber},
		{"5億以上", calc.NotNumber},
		{"1/20", calc.NotNumber},
		{"m", calc.NotNumber},
		{"¥m", calc.NotNumber},
		{"$5m", calc.NotNumber},
		{"1億2千", calc.Ambiguous},
		{"5億5", calc.Ambiguous},
		{"5億 2000", calc.Ambiguous},
		{"2万円/月", calc.Period},
		{"million", calc.NotNumber},
		{"5億million", calc.NotNumber},
		{"万", calc.NotNumber},
		{"円", calc.NotNumber},
		{"億5", calc.NotNumber},
		{"1万2億", calc.NotNumber},
		{"1.5億2000万", calc.NotNumber},
		{"1,20", calc.NotNumber},
		{"1,2345", calc.NotNumber},
		{"1..5", calc.NotNumber},
		{".", calc.NotNumber},
		{"1百2千", calc.NotNumber},
		{"NaN", calc.NotNumber},
		{"Infinity", calc.NotNumber},
		{"0x10", calc.NotNumber},
		{"<b>5</b>", calc.NotNumber},
		{strings.Repeat("9", 10000), calc.TooLong},
		{strings.Repeat("9", maxRunes+1), calc.TooLong},
	} {
		got, code := Number(calc.Spec{Kind: calc.Money}, c.text)
		require.Equal(t, c.want, code, c.text[:min(len(c.text), 40)])
		require.False(t, got.Valid)
	}
}

func TestNumber_EmptyIsNeitherNumberNorProblem(t *testing.T) {
	for _, text := range []string{"", "  ", "　"} {
		got, code := Number(calc.Spec{Kind: calc.Money}, text)
		require.Empty(t, code)
		require.False(t, got.Valid)
	}
}

func FuzzNumber_WhatIsWrittenCanBeReadBack(f *testing.F) {
	for _, seed := range []string{"1億2,000万円", "-5", "1e999", "５００", "0.1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, code := Number(calc.Spec{Kind: calc.Money}, text)
		if code != "" || !got.Valid {
			return
		}
		again, code := Number(calc.Spec{Kind: calc.Money}, Grouped(got.Decimal, 60))
		if code == calc.TooLong {
			return
		}
		require.Empty(t, code, text)
		require.True(t, got.Decimal.Equal(again.Decimal), text)
	})
}

func TestNumber_AnAmountIsOfThePeriodItsFieldAsksFor(t *testing.T) {
	for _, c := range []struct {
		field calc.Field
		text  string
		want  string
		code  calc.Code
	}{
		{calc.FieldSpending, "60万円／年", "600000", ""},
		{calc.FieldSpending, "年60万円", "600000", ""},
		{calc.FieldSpending, "2万円/月", "", calc.Period},
		{calc.FieldSpending, "月2万", "", calc.Period},
		{calc.FieldSpending, "毎月2万円", "", calc.Period},
		{calc.FieldLabourCost, "50万円/月", "500000", ""},
		{calc.FieldLabourCost, "600万円/年", "", calc.Period},
		{calc.FieldCostLimit, "1億円/年", "", calc.Period},
	} {
		spec, ok := calc.SpecOf(c.field)
		require.True(t, ok, c.field)
		got, code := Number(spec, c.text)
		require.Equal(t, c.code, code, "%s in %s", c.text, c.field)
		if c.want != "" {
			require.Equal(t, c.want, got.Decimal.String(), "%s in %s", c.text, c.field)
		}
	}
}

func TestTidy_WritesANumberAsOneWouldAndLeavesTheRest(t *testing.T) {
	for _, c := range []struct {
		kind       calc.Kind
		text, want string
	}{
		{calc.Money, "1200", "1,200"},
		{calc.Money, "12345万", "1億2,345万"},
		{calc.Money, "１億２０００万円", "1億2,000万"},
		{calc.Money, "1億5円", "1億5円"},
		{calc.Money, "約3億", "約3億"},
		{calc.Money, "三億", "3億"},
		{calc.Money, "10M", "1,000万"},
		{calc.Money, "1億〜2億", "1億〜2億"},
		{calc.Money, "なし", "なし"},
		{calc.Money, "わからない", "わからない"},
		{calc.Share, "1/3", "1/3"},
		{calc.Headcount, "十二人", "12"},
		{calc.Money, "1億2千", "1億2千"},
		{calc.Headcount, "1200人", "1,200"},
		{calc.Share, "０．５％", "0.5"},
		{calc.Money, " ", ""},
	} {
		spec := calc.Spec{Kind: c.kind}
		tidied := Tidy(spec, c.text)
		require.Equal(t, c.want, tidied, c.text)
		before, _ := Number(spec, c.text)
		after, _ := Number(spec, tidied)
		require.True(t, before.Valid == after.Valid && before.Decimal.Equal(after.Decimal), "the number stays")
	}
}
