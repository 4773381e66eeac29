package paper_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// A peer's mistake: what a measure must earn stands on the screen and not on paper.
func TestInvest_HasTheSalesNeededWhateverTheWay(t *testing.T) {
	for _, method := range calc.Methods() {
		s := typing(chosen("manufacturing", "method", string(method)), "margin", "10", "investigation", "100万")
		require.True(t, s.Result.HasAmount(), method)
		require.NotNil(t, s.Result.Measure.Sales, method)
		want := s.Result.Measure.Sales
		require.Equal(t, want.Value.String(), numbers(s.Sheet.Invest())[want.Key], method)
		require.Equal(t, method != calc.Survey, len(s.Sheet.Invest()) > 3, "a survey has no rows, and the sales all the same")
	}
	require.Empty(t, chosen("manufacturing", "method", "survey").Sheet.Invest(), "without a margin nobody knows")
}

// The screen, figure 3 and the sheet have a multiple of up to 20 and a chance of
// no more than all, or they have words.
func TestInvest_RatiosBeyondWhatCanBeComparedAreWords(t *testing.T) {
	one, most := decimal.New(1, 0), decimal.New(20, 0)
	said := map[string]bool{}
	for _, firm := range [][2]string{{"1", "800万"}, {"3", "3000万"}, {"40", "5億"}, {"5000", "1500億"}} {
		for _, language := range []words.Language{words.Japanese, words.English} {
			for _, scenario := range calc.Scenarios() {
				s := opened(language)
				s.NextClient()
				s.Choose(calc.FieldScenario, string(scenario))
				s.Choose(calc.FieldMethod, string(calc.Itemised))
				typing(s, "employees", firm[0], "revenue", firm[1], "pcs", firm[0], "records", "100", "transfer-loss", "300万", "partner-revenue", "100万", "partner-margin", "30", "partner-months", "1")
				name := firm[0] + " " + string(scenario)
				why, found := s.Report.InvestBeyond(), numbers(s.Sheet.Invest())
				invested := s.Result.Breakdown.Investment.Value.IsPositive()
				compared, payable := why != s.Voice.Say(words.BeyondExamples) && invested, why == "" && invested
				stats := s.Report.InvestStats()
				require.Len(t, stats, 4, name)
				own := s.Album.Invest()[0].Draw().Table.Rows[0][3]
				require.Equal(t, compared, stats[2].Cell.Number(), name)
				require.Equal(t, payable, stats[3].Cell.Number(), name)
				require.Equal(t, compared, own.Number(), name)
				require.Equal(t, compared, found["breakdown.leverage"] != "", name)
				require.Equal(t, payable, found["breakdown.break-even"] != "", name)
				said[s.Voice.Say(words.Leverage)+why] = true
				if compared {
					require.True(t, stats[2].Cell.Value.LessThanOrEqual(most), "%s: %s", name, stats[2].Cell.Value)
				}
				if payable {
					require.True(t, stats[3].Cell.Value.LessThanOrEqual(one), "%s: %s", name, stats[3].Cell.Value)
				} else if why != "" {
					require.Contains(t, sentence(s.Sheet.Invest()), why, name)
					require.Equal(t, why, stats[3].Note, name)
				}
				for _, price := range s.Report.Prices() {
					require.False(t, price.Cell.Key == "service.share" && price.Cell.Value.GreaterThan(one), name)
				}
			}
		}
	}
	require.Len(t, said, 6, "within, above and below, in both languages: %v", said)
}

func TestWays_AreAllThereOrSayWhyNot(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := chosen("kou", "scenario", string(scenario))
		said, found := sentence(s.Sheet.Ways()), numbers(s.Sheet.Ways())
		for _, method := range calc.Methods() {
			cell := s.Report.Way(method)
			require.Contains(t, said, s.Voice.Say(words.Methods.Of(method).Name)+"\u00a0"+s.Voice.Write(cell))
			if cell.Number() {
				require.Equal(t, cell.Value.String(), found[cell.Key], "%s of %s", method, scenario)
			}
		}
	}
}

func TestKept_AddsUp(t *testing.T) {
	s := typing(sampled("giaj-b"), "cost-limit", "1,000万", "cost-deductible", "10万", "overall-limit", "500万")
	found := numbers(s.Sheet.Kept())
	typical := s.Result.Protection.Typical
	require.Equal(t, typical.Paid.Value.String(), found[typical.Paid.Key])
	require.Equal(t, typical.Kept.Value.String(), found[typical.Kept.Key])
	for _, reason := range typical.Reasons {
		require.Equal(t, !reason.Amount.Value.IsZero(), found[reason.Amount.Key] != "", reason.Why)
	}
	for _, field := range []string{"cost-limit", "cost-deductible", "overall-limit"} {
		require.Contains(t, numbers(s.Sheet.Terms()), "sheet."+field)
	}
	require.Empty(t, newcomer().Sheet.Kept())
	require.Empty(t, newcomer().Sheet.Terms())
	require.Empty(t, newcomer().Sheet.Split())
}

func TestCarry_IsASentenceOnPaper(t *testing.T) {
	s := printed(typing(sampled("manufacturing"), "cash", "3,000万", "probability", "10"))
	text := sentence(s.Sheet.Carry())
	require.Contains(t, text, "手元資金 3,000万円から払うと、ふつうの場合は 1,720万円 残る、高めの場合は 3,420万円 足りない、100年に1度の年は 3,760万円 足りない。")
	require.Equal(t, "30000000", numbers(s.Sheet.Carry())["sheet.cash"])
	require.NotContains(t, text, words.CarryAfter.In(words.Japanese))
	require.Contains(t, sentence(printed(typing(s, "cost-limit", "1,000万")).Sheet.Carry()), words.CarryAfter.In(words.Japanese))
	require.Nil(t, printed(typing(s, "cash", "")).Sheet.Carry())
}
