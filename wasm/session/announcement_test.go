package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

func TestSpoken_SaysTheAmountOrWhatIsWrong(t *testing.T) {
	cases := []struct {
		name string
		page *session.Session
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
	total := s.Result.Total()
	require.True(t, total.Spread())
	for _, amount := range []string{s.Voice.Headline(total.Low).String(), s.Voice.Headline(total.Typical).String(), s.Voice.Headline(total.High).String()} {
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
	require.NotContains(t, s.Spoken, s.Voice.Headline(s.Result.Total().Typical).String())
	s.Submit()
	require.Empty(t, s.Spoken, "the list of problems is read instead")
	typing(s, "revenue", "1億2,000万")
	require.NotEmpty(t, s.Spoken)
}

func TestSpoken_IsInThePagesLanguage(t *testing.T) {
	s := session.New(newcomer().Figures, words.English)
	require.Equal(t, "The estimated loss is ¥6.22 million plus what cannot be priced.", s.Spoken)
}
