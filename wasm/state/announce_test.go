package state_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

func TestSpoken_SaysTheAmountOrWhatIsWrong(t *testing.T) {
	cases := []struct {
		name string
		page *state.Store
		want string
	}{
		{"one amount", sampled("otsu"), "想定被害額は3,475万円と、金額にできない分です。"},
		{"nothing entered", cleared(), ""},
		{"a problem", typing(newcomer(), "revenue", "abc"), "年商：数として読めません。「5億」「1億2,000万円」のように、数字で入れてください"},
		{"a way without an amount", chosen("kou", "method", "entered"), "この方法では金額を出せません。下の欄に、業者の見積もりなどを入れてください。"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, c.page.Spoken) })
	}
}

func TestSpoken_ARangeIsSaidWithBothEnds(t *testing.T) {
	s := sampled("manufacturing")
	total := s.Total()
	require.True(t, total.Spread())
	for _, amount := range []string{s.Headline(total.Low).String(), s.Headline(total.Typical).String(), s.Headline(total.High).String()} {
		require.Contains(t, s.Spoken, amount)
	}
}

func TestSpoken_DoesNotFollowEveryKey(t *testing.T) {
	s := sampled("manufacturing")
	before := s.Spoken
	for _, text := range []string{"1億", "1億2", "1億2,000万"} {
		s.Type(calc.FieldRevenue, text)
		require.Equal(t, before, s.Spoken)
	}
	s.Settle()
	require.NotEqual(t, before, s.Spoken)
}

func TestSpoken_IsTheSameWhenNothingChanged(t *testing.T) {
	s := sampled("manufacturing")
	before := s.Spoken
	s.Leave(calc.FieldRevenue)
	s.Settle()
	require.Equal(t, before, s.Spoken)
}

func TestSpoken_IsSilentAboutAResultFromBefore(t *testing.T) {
	s := newcomer()
	s.Type(calc.FieldRevenue, "1億2,")
	s.Settle()
	require.NotContains(t, s.Spoken, s.Headline(s.Total().Typical).String())
	s.Submit()
	require.Empty(t, s.Spoken, "the list of problems is read instead")
	typing(s, "revenue", "1億2,000万")
	require.NotEmpty(t, s.Spoken)
}

func TestSpoken_IsInThePagesLanguage(t *testing.T) {
	s := state.New(newcomer().Figures, words.English)
	require.Equal(t, "The estimated loss is ¥6.22 million plus what cannot be priced.", s.Spoken)
}

// chosen is a sample with one choice made.
func chosen(sample, field, value string) *state.Store {
	s := sampled(sample)
	s.Choose(calc.Field(field), value)
	return s
}

func TestHeadline_KeepsDigitsOnlyOfWhatWasPrintedOrEntered(t *testing.T) {
	cases := []struct {
		name  string
		page  *state.Store
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
			require.Equal(t, want, c.page.Headline(yen(t, "12345678")).String())
		})
	}
}

func TestHeadline_OfAnEmptyPageRoundsLikeAnEstimate(t *testing.T) {
	require.Equal(t, "1,230万円", cleared().Headline(yen(t, "12345678")).String())
}
