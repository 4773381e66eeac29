package voice_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

func TestWrite_EveryStyleInBothLanguages(t *testing.T) {
	cases := []struct {
		name   string
		cell   format.Cell
		ja, en string
		number bool
	}{
		{"a word", format.Word("—"), "—", "—", false},
		{"no word either", format.Cell{}, "", "", false},
		{"what cannot be priced", format.Cell{Style: format.Unpriced}, "？", "？", false},

		{"an estimate", cell("34751234", format.StyleHeadline), "3,480万円", "¥34.8 million", true},
		{"an estimate of nothing", cell("0", format.StyleHeadline), "0円", "¥0", true},
		{"an estimated loss", cell("-626800", format.StyleHeadline), "−62.7万円", "−¥627,000", true},

		{"what was printed", cell("34751234", format.StylePlain), "3,475万円", "¥34.7512 million", true},
		{"nothing, as printed", cell("0", format.StylePlain), "0円", "¥0", true},
		{"a loss, as printed", cell("-79150", format.StylePlain), "−7.92万円", "−¥79,150", true},

		{"to the yen", cell("34751234", format.StyleExact), "34,751,234円", "¥34,751,234", true},
		{"nothing, to the yen", cell("0", format.StyleExact), "0円", "¥0", true},

		{"in whole 万円", cell("34751234", format.StyleMan), "3,475", "34.75", true},
		{"nothing in 万円", cell("0", format.StyleMan), "0", "0", true},
		{"less than one 万円", cell("5000", format.StyleMan), "0.5", "0.005", true},
		{"a loss in 万円", cell("-8500000", format.StyleMan), "−850", "−8.50", true},

		{"grouped", cell("34751234", format.StyleGrouped), "34,751,234", "34,751,234", true},
		{"none, grouped", cell("0", format.StyleGrouped), "0", "0", true},
		{"less than none, grouped", cell("-1234", format.StyleGrouped), "−1,234", "−1,234", true},

		{"a share", cell("0.404", format.StylePercent), "40.4％", "40.4%", true},
		{"no share", cell("0", format.StylePercent), "0％", "0%", true},
		{"a return below nothing", cell("-2.732", format.StylePercent), "−273.2％", "−273.2%", true},

		{"a multiple", cell("1.9065", format.StyleTimes), "1.91倍", "1.91×", true},
		{"no multiple", cell("0", format.StyleTimes), "0倍", "0×", true},
		{"a multiple without its unit", cell("2.475", format.StyleRatio), "2.48", "2.48", true},

		{"much money as typed", around(cell("120000000", format.StyleTypedMoney), "{0}円"), "1億2,000万円", "120,000,000円", true},
		{"money as typed", around(cell("500000", format.StyleTypedMoney), "{0}円"), "50万円", "500,000円", true},
		{"no money as typed", around(cell("0", format.StyleTypedMoney), "{0}円"), "0円", "0円", true},
		{"people as typed", around(cell("1200", format.StyleTypedCount), "{0}人"), "1,200人", "1,200人", true},
		{"a share as typed", around(cell("0.125", format.StyleTypedShare), "{0}％"), "12.5％", "12.5％", true},
	}
	styles := map[format.Style]bool{}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.ja, japanese.Write(c.cell))
			require.Equal(t, c.en, english.Write(c.cell))
			require.Equal(t, c.number, c.cell.Number())
			require.Equal(t, c.ja, c.cell.Within(japanese.Parts(c.cell).String()), "nothing is added that was not asked for")
			require.Equal(t, c.en, c.cell.Within(english.Parts(c.cell).String()))
		})
		styles[c.cell.Style] = true
	}
	for style := format.Words; style <= format.StyleTypedCount; style++ {
		require.True(t, styles[style], "style %d", style)
	}
}

func TestWrite_WhatStandsBesideANumber(t *testing.T) {
	headline, man := cell("1500000", format.StyleHeadline), cell("1500000", format.StyleMan)
	cases := []struct {
		name   string
		cell   format.Cell
		ja, en string
	}{
		{"something unpriced", headline.Plus(), "150万円＋？", "¥1.5 million＋？"},
		{"something unpriced beside nothing", cell("0", format.StyleHeadline).Plus(), "0円＋？", "¥0＋？"},
		{"something unpriced in a table", man.Plus(), "150＋？", "1.50＋？"},
		{"a year", headline.EachYear(), "150万円／年", "¥1.5 million a year"},
		{"a year of nothing", cell("0", format.StylePlain).EachYear(), "0円／年", "¥0 a year"},
		{"a year with something unpriced", headline.EachYear().Plus(), "150万円／年＋？", "¥1.5 million a year＋？"},
		{"words before it", around(headline, "低め {0}"), "低め 150万円", "低め ¥1.5 million"},
		{"words around it", around(headline.EachYear(), "年に {0} まで"), "年に 150万円／年 まで", "年に ¥1.5 million a year まで"},
		{"words around it and something unpriced", around(headline.Plus(), "計 {0} ほど"), "計 150万円＋？ ほど", "計 ¥1.5 million＋？ ほど"},
		{"words without its place", around(headline, "低め"), "150万円", "¥1.5 million"},

		{"a gain", signed(headline), "＋150万円", "＋¥1.5 million"},
		{"neither gain nor loss", signed(cell("0", format.StyleHeadline)), "0円", "¥0"},
		{"a loss", signed(cell("-1500000", format.StyleHeadline)), "−150万円", "−¥1.5 million"},
		{"a gain in 万円", signed(man), "＋150", "＋1.50"},
		{"neither in 万円", signed(cell("0", format.StyleMan)), "±0", "±0"},
		{"a gain too small to show", signed(cell("4999", format.StyleMan)), "±0", "±0"},
		{"a loss too small to show", signed(cell("-4999", format.StyleMan)), "±0", "±0"},
		{"the smallest gain to show", signed(cell("5000", format.StyleMan)), "＋0.5", "＋0.005"},
		{"the smallest loss to show", signed(cell("-5000", format.StyleMan)), "−0.5", "−0.005"},
		{"a loss in 万円", signed(cell("-8500000", format.StyleMan)), "−850", "−8.50"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.ja, japanese.Write(c.cell))
			require.Equal(t, c.en, english.Write(c.cell))
		})
	}
}

// Where there is no number, there is nothing beside it either.
func TestWrite_AWordStandsAlone(t *testing.T) {
	for _, v := range []voice.Voice{japanese, english} {
		require.Equal(t, "—", v.Write(format.Word("—").Plus().EachYear()))
		require.Equal(t, "？", v.Write(format.Cell{Style: format.Unpriced}.Plus()))
	}
}

// Value and unit are set in different sizes; what is open is set by whoever
// shows them.
func TestParts_AreValueAndUnit(t *testing.T) {
	cases := []struct {
		cell   format.Cell
		ja, en format.Text
	}{
		{cell("6220000", format.StyleHeadline).Plus(), format.Text{Value: "622", Unit: "万円"}, format.Text{Value: "¥6.22", Unit: " million"}},
		{cell("1500000", format.StyleHeadline).EachYear(), format.Text{Value: "150", Unit: "万円／年"}, format.Text{Value: "¥1.5", Unit: " million a year"}},
		{signed(cell("273200", format.StyleHeadline)), format.Text{Value: "＋27.3", Unit: "万円"}, format.Text{Value: "＋¥273,000"}},
		{cell("0.9", format.StylePercent), format.Text{Value: "90", Unit: "％"}, format.Text{Value: "90", Unit: "%"}},
		{cell("2", format.StyleTimes), format.Text{Value: "2", Unit: "倍"}, format.Text{Value: "2", Unit: "×"}},
		{around(cell("120", format.StyleExact), "年 {0}"), format.Text{Value: "120円"}, format.Text{Value: "¥120"}},
	}
	for _, c := range cases {
		require.Equal(t, c.ja, japanese.Parts(c.cell))
		require.Equal(t, c.en, english.Parts(c.cell))
	}
}

func TestAboutPercent_IsNeverNoneForALittleNorAllForNearlyAll(t *testing.T) {
	for share, want := range map[string]string{
		"0": "0％", "0.004": "0.4％", "0.005": "1％", "0.584": "58％", "0.994": "99％", "0.996": "99.6％", "0.99999": "99.999％", "1": "100％",
	} {
		require.Equal(t, want, japanese.AboutPercent(decimal.RequireFromString(share)), share)
	}
	require.Equal(t, "58%", english.AboutPercent(decimal.RequireFromString("0.584")))
}

func TestStyleOf_KeepsDigitsOnlyOfWhatWasPrintedOrEntered(t *testing.T) {
	figures := seeds.Current()
	require.Equal(t, format.StyleHeadline, voice.StyleOf(nil), "nothing is rounded like an estimate")
	for method, want := range map[calc.Method]format.Style{
		calc.Cases: format.StylePlain, calc.Survey: format.StylePlain, calc.Entered: format.StylePlain, calc.Itemised: format.StyleHeadline,
	} {
		result, problems := calc.Evaluate(&figures, calc.Input{
			Scenario: calc.Malware, Method: method, Severity: calc.SeverityRange,
			Numbers: map[calc.Field]decimal.Decimal{
				calc.FieldEmployees: figures.KouEmployees.Value, calc.FieldRevenue: figures.KouRevenueAssumed.Value,
				calc.FieldInvestigation: decimal.New(12_345_678, 0),
			},
		})
		require.Empty(t, problems, method)
		require.True(t, result.HasAmount(), method)
		require.Equal(t, want, voice.StyleOf(&result.Answer), method)
	}
}

func TestLack_SaysThatThereIsNoAmountAndWhatToDo(t *testing.T) {
	for _, one := range words.LackText {
		why := one.Key
		for _, v := range []voice.Voice{japanese, english} {
			text := v.Lack(calc.Lack(why))
			require.Equal(t, calc.Lack(why) != calc.LackTransfer, strings.Contains(text, v.Say(words.NoAmount)), "another way does not know the money sent either")
			require.Contains(t, text, v.Say(one.Value))
		}
	}
	require.Equal(t, "この方法では金額を出せません。下の欄に、業者の見積もりなどを入れてください。", japanese.Lack(calc.LackQuotes))
	require.Contains(t, english.Lack(calc.LackQuotes), ". ", "two English sentences have a space between them")
}

func TestWaiting_NamesWhatOnlyAnAnswerIsMissingFor(t *testing.T) {
	require.Equal(t, "送金額が未入力", japanese.Waiting(calc.LackTransfer))
	require.Equal(t, "None yet", english.Waiting(calc.LackTransfer))
	for _, why := range []calc.Lack{"", calc.LackQuotes, calc.LackSurvey} {
		require.Equal(t, "—", japanese.Waiting(why))
		require.Equal(t, "There is no loss yet.", english.NoAmount(words.YearNoAmount, why))
	}
	require.Equal(t, "There is no loss yet. "+english.Lack(calc.LackTransfer), english.NoAmount(words.YearNoAmount, calc.LackTransfer))
}
