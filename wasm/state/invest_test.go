package state_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

func TestInvestAnswer_SaysWhyItCannotAnswer(t *testing.T) {
	cases := []struct {
		name string
		page *state.Store
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
			require.Empty(t, c.page.InvestPictures())
		})
	}
}

func TestInvestAnswer_ItsAmountsAreReadableForPrograms(t *testing.T) {
	keys := map[string]string{}
	for _, run := range newcomer().InvestAnswer() {
		if run.Key != "" {
			keys[run.Key] = run.Value
		}
	}
	require.Equal(t, map[string]string{"breakdown.avoidable": "4080000", "breakdown.investment": "2140000"}, keys)
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
		{"dearer than what it prevents", "100万", "200万", "0.5倍", "200％", "100万円 ÷ 200万円", words.BreakEvenOver.In(words.Japanese)},
		{"exactly as dear", "200万", "200万", "1倍", "100％", "200万円 ÷ 200万円", words.BreakEvenText.In(words.Japanese)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(chosen("kou", "method", "entered"), "investigation", c.investigation, "prevention", c.prevention)
			stats := s.InvestStats()
			require.Len(t, stats, 4)
			leverage, even := stats[2], stats[3]
			require.Equal(t, c.leverage == "", leverage.Amount == nil)
			require.Equal(t, c.even == "", even.Amount == nil)
			require.Equal(t, c.leverage, leverage.Text.String())
			require.Equal(t, c.even, even.Text.String())
			require.Equal(t, c.leverageIs, leverage.Note)
			require.Equal(t, c.evenNote, even.Note)
		})
	}
}

func TestEntered_AmountOfTheQuotesIsTheirSum(t *testing.T) {
	s := typing(chosen("kou", "method", "entered"), "investigation", "100万", "containment", "200万", "prevention", "300万")
	same(t, "6000000", s.Total().Typical)
	require.Equal(t, "600万円", s.Headline(s.Total().Typical).String())
	require.Equal(t, "600万円", s.WayText(calc.Entered).String())
}

func TestWayText_KeepsTheDigitsOfTheWay(t *testing.T) {
	s := sampled("otsu")
	require.Equal(t, "3,475万円", s.WayText(calc.Cases).String(), "printed")
	s.Choose(calc.FieldMethod, string(calc.Itemised))
	require.Equal(t, "3,480万円", s.WayText(calc.Cases).String(), "the same amount beside another way")
}

func TestInvestOwnRows_SaysWhatTheDecksRowsLeaveOut(t *testing.T) {
	require.Empty(t, newcomer().InvestOwnRows())
	require.Empty(t, cleared().InvestOwnRows())
	s := sampled("manufacturing")
	stopped := s.Result.Chosen.Row(calc.RowLostProfit).Typical
	require.True(t, stopped.IsPositive())
	require.Contains(t, s.InvestOwnRows(), "休業による利益の減少、計 "+s.Headline(stopped).String())
	b := s.Result.Breakdown
	require.Equal(t, s.Total().Typical.String(), b.Avoidable.Value.Add(b.Investment.Value).Add(stopped).String())
}
