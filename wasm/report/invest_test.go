package report_test

import (
	"cmp"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/words"
)

func TestInvestAnswer_SaysWhyItCannotAnswer(t *testing.T) {
	cases := []struct {
		name string
		page answered
		want words.Text
	}{
		{"nothing entered", cleared(), words.NeedsCompany},
		{"no amount", chosen("kou", "method", "entered"), words.InvestNone},
		{"a survey has no rows", chosen("kou", "method", "survey"), words.InvestNoRows},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want.In(words.Japanese), sentence(c.page.InvestAnswer()))
			require.False(t, c.page.HasRows())
			require.Empty(t, c.page.InvestStats())
		})
	}
}

func TestInvestAnswer_ItsAmountsAreReadableForPrograms(t *testing.T) {
	require.Equal(t, map[string]string{"breakdown.avoidable": "4080000", "breakdown.investment": "2140000"}, keyed(newcomer().InvestAnswer()))
}

func TestInvestStats_TheDecksCompaniesComeOutAsPrinted(t *testing.T) {
	cases := []struct{ id, total, avoidable, investment, headline, note string }{
		{"kou", "6220000", "4080000", "2140000", "622万円", "調査費 ＋ 事態収拾費。資料の印刷では400万円"},
		{"otsu", "34750000", "24750000", "10000000", "3,475万円", "調査費 ＋ 事態収拾費"},
	}
	for _, c := range cases {
		t.Run(c.id, func(t *testing.T) {
			s := sampled(c.id)
			b := s.Result.Breakdown
			same(t, c.total, b.Total.Value)
			same(t, c.avoidable, b.Avoidable.Value)
			same(t, c.investment, b.Investment.Value)
			require.Equal(t, c.headline, s.Voice.Parts(s.Typical()).String())
			require.Equal(t, c.note, s.InvestStats()[0].Note, "the printed amount stands where it differs")
		})
	}
}

func TestInvestStats_SayWhyARatioIsAbsent(t *testing.T) {
	cases := []struct {
		name                                 string
		investigation, prevention            string
		leverage, even, leverageIs, evenNote string
	}{
		{"both amounts", "400万", "200万", "2倍", "50％", "400万円 ÷ 200万円", words.BreakEvenText.In(words.Japanese)},
		{"nothing invested", "400万", "0", "", "", words.LeverageNil.In(words.Japanese), words.BreakEvenNil.In(words.Japanese)},
		{"nothing avoidable", "0", "200万", "0倍", "", "0円 ÷ 200万円", words.BreakEvenNil.In(words.Japanese)},
		{"neither", "0", "0", "", "", words.LeverageNil.In(words.Japanese), words.BreakEvenNil.In(words.Japanese)},
		{"dearer than what it prevents", "100万", "200万", "0.5倍", "", "100万円 ÷ 200万円", words.BreakEvenOver.In(words.Japanese)},
		{"twenty times", "200万", "10万", "20倍", "5％", "200万円 ÷ 10万円", words.BreakEvenText.In(words.Japanese)},
		{"more than twenty times", "201万", "10万", "", "", words.BeyondExamples.In(words.Japanese), words.BeyondExamples.In(words.Japanese)},
		{"exactly as dear", "200万", "200万", "1倍", "100％", "200万円 ÷ 200万円", words.BreakEvenText.In(words.Japanese)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(chosen("kou", "method", "entered"), "investigation", c.investigation, "prevention", c.prevention)
			stats := s.InvestStats()
			require.Len(t, stats, 4)
			leverage, even := stats[2], stats[3]
			require.Equal(t, c.leverage == "", !leverage.Cell.Number())
			require.Equal(t, c.even == "", !even.Cell.Number())
			require.Equal(t, cmp.Or(c.leverage, "—"), s.written(leverage.Cell))
			require.Equal(t, cmp.Or(c.even, "—"), s.written(even.Cell))
			require.Equal(t, c.leverageIs, leverage.Note)
			require.Equal(t, c.evenNote, even.Note)
		})
	}
}

func TestInvestOwnRows_SaysWhatTheDecksRowsLeaveOut(t *testing.T) {
	require.Empty(t, newcomer().InvestOwnRows())
	require.Empty(t, cleared().InvestOwnRows())
	s := sampled("manufacturing")
	stopped := s.Result.Chosen.Row(calc.RowLostProfit).Typical
	require.True(t, stopped.IsPositive())
	require.Contains(t, s.InvestOwnRows(), "休業による利益の減少、計 "+s.Voice.Headline(stopped).String())
	b := s.Result.Breakdown
	require.Equal(t, s.Result.Total().Typical.String(), b.Avoidable.Value.Add(b.Investment.Value).Add(stopped).String())
}

func TestSalesNeeded_NeedsTheMargin(t *testing.T) {
	require.Empty(t, cleared().SalesNeeded())
	require.Equal(t, words.SalesNil.In(words.Japanese), sentence(newcomer().SalesNeeded()))
	require.Equal(t, "想定被害額を取り返すには、利益率5％なら 1.24億円 の売上が要ります。", sentence(typing(newcomer(), "margin", "5").SalesNeeded()))
}
