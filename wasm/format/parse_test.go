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
		{calc.Headcount, "三十", ""},
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
		{"約5億", calc.NotNumber},
		{"5億くらい", calc.NotNumber},
		{"5億〜6億", calc.NotNumber},
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
