package paper_test

import (
	"testing"

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

func TestWays_AreAllThereOrSayWhyNot(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := chosen("kou", "scenario", string(scenario))
		said, found := sentence(s.Sheet.Ways()), numbers(s.Sheet.Ways())
		for _, method := range calc.Methods() {
			cell := s.Report.Way(method)
			require.Contains(t, said, s.Voice.Say(words.Methods[method].Name)+"\u00a0"+s.Voice.Write(cell))
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
