package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/words"
)

func TestOwn_KeepsDigitsOnlyOfWhatWasPrintedOrEntered(t *testing.T) {
	cases := []struct {
		name  string
		page  answered
		exact bool
	}{
		{"a company the deck prints", sampled("otsu"), true},
		{"a company between the two", typing(sampled("otsu"), "employees", "77"), false},
		{"a survey's value", chosen("kou", "method", "survey"), true},
		{"the user's own quotes", typing(chosen("kou", "method", "entered"), "investigation", "12,345,678"), true},
		{"what was itemised", sampled("manufacturing"), false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			want := "1,235万円"
			if !c.exact {
				want = "1,230万円"
			}
			require.Equal(t, want, c.page.written(c.page.Own(calc.Amount{Value: yen(t, "12345678")})))
		})
	}
}

func TestOwn_OfAnEmptyPageRoundsLikeAnEstimate(t *testing.T) {
	s := cleared()
	require.Equal(t, "1,230万円", s.written(s.Own(calc.Amount{Value: yen(t, "12345678")})))
}

func TestAsOf_EveryAnswerSaysThatItIsFromBeforeWhileItIs(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "8", "measure-cost", "50万", "measure-probability", "4")
	require.Equal(t, s.GuideAnswer(), s.AsOf(s.GuideAnswer()))
	foot := s.LargeFoot()
	typing(s, "probability", "3") // not above what the measure leaves
	require.Equal(t, s.Voice.Say(words.StaleNote), s.AsOf(s.GuideAnswer())[0].Text)
	require.Equal(t, s.GuideAnswer(), s.AsOf(s.GuideAnswer())[1:])
	require.Equal(t, s.Voice.Say(words.StaleNote)+foot, s.LargeFoot())
}
