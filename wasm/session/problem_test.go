package session_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/session"
)

func TestProblem_EachBadTextIsNamedAndChangesNothingElse(t *testing.T) {
	cases := []struct {
		name, typed string
		code        calc.Code
	}{
		{"letters are no number", "abc", calc.NotNumber},
		{"nothing is negative", "-5", calc.Negative},
		{"an exponent is not read", "1e999", calc.NotNumber},
		{"an empty required field is missing", "", calc.Missing},
		{"ten thousand digits are too long", strings.Repeat("9", 10_000), calc.TooLong},
		{"more than the bound is too large", "1,001兆", calc.TooLarge},
		{"half a yen is not whole", "1.5", calc.NotWhole},
		{"a sign alone is no number", "−", calc.NotNumber},
		{"two points are no number", "1.2.3", calc.NotNumber},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newcomer()
			before := s.Draft.Clone()
			result := s.Result
			s.Type(calc.FieldRevenue, c.typed)
			s.Settle()
			p, shown := s.ProblemAt(calc.FieldRevenue)
			require.True(t, shown)
			require.Equal(t, c.code, p.Code)
			require.NotEmpty(t, s.ProblemText(calc.FieldRevenue))
			require.NotContains(t, s.ProblemText(calc.FieldRevenue), "{")
			require.Len(t, s.Problems(), 1)
			require.Same(t, result, s.Result, "the last good result stays")
			require.Equal(t, c.typed, s.Draft.Texts[calc.FieldRevenue])
			for field, text := range before.Texts {
				if field != calc.FieldRevenue {
					require.Equal(t, text, s.Draft.Texts[field], field)
				}
			}
			require.Equal(t, before.Choices, s.Draft.Choices)
		})
	}
}

func TestProblem_IsNotShownMidWord(t *testing.T) {
	s := newcomer()
	s.Type(calc.FieldRevenue, "1億2,")
	require.Empty(t, s.Problems())
	require.Empty(t, s.ProblemText(calc.FieldRevenue))
	require.Equal(t, session.Ready, s.Status())
	s.Settle()
	require.Len(t, s.Problems(), 1)
	require.Equal(t, session.Problem, s.Status())
}

func TestProblem_OncePutRightIsNotScoldedMidWordAgain(t *testing.T) {
	s := typing(newcomer(), "revenue", "abc")
	require.Len(t, s.Problems(), 1)
	s.Type(calc.FieldRevenue, "5億")
	require.Empty(t, s.Problems(), "it goes away as soon as it is put right")
	s.Type(calc.FieldRevenue, "5億x")
	require.Empty(t, s.Problems())
	s.Leave(calc.FieldRevenue)
	require.Len(t, s.Problems(), 1)
}

func TestProblem_StaysWhileItIsStillBeingPutRight(t *testing.T) {
	s := typing(newcomer(), "revenue", "abc")
	s.Type(calc.FieldRevenue, "ab")
	require.Len(t, s.Problems(), 1)
}

func TestProblem_AFieldNotReachedYetIsNotCalledMissing(t *testing.T) {
	s := typing(cleared(), "employees", "30")
	require.Empty(t, s.Problems(), "the revenue comes next")
	require.Equal(t, session.Empty, s.Status())
	require.False(t, s.Submit())
	p, shown := s.ProblemAt(calc.FieldRevenue)
	require.True(t, shown)
	require.Equal(t, calc.Missing, p.Code)
}

func TestProblem_AFieldThatWasEmptiedIsMissing(t *testing.T) {
	s := typing(newcomer(), "revenue", "")
	p, shown := s.ProblemAt(calc.FieldRevenue)
	require.True(t, shown)
	require.Equal(t, calc.Missing, p.Code)
}

func TestProblem_ADraftOpenedWithProblemsShowsThem(t *testing.T) {
	s := newcomer()
	draft := s.Draft.Clone()
	draft.Texts[calc.FieldRevenue] = ""
	draft.Texts[calc.FieldPCs] = "abc"
	s.Open(draft)
	require.Equal(t, []calc.Field{calc.FieldRevenue, calc.FieldPCs}, fields(s.Problems()))
}

func TestProblem_ListIsInTheOrderOfThePage(t *testing.T) {
	s := newcomer()
	var want []calc.Field
	all := calc.Fields()
	for i := range all {
		s.Type(all[len(all)-1-i].Field, "abc")
		want = append(want, all[i].Field)
	}
	draft := s.Draft.Clone()
	choices := []calc.Field{calc.FieldScenario, calc.FieldMethod, calc.FieldSeverity}
	for _, choice := range choices {
		draft.Choices[choice] = "other-than-any"
	}
	s.Open(draft)
	require.Equal(t, append(choices, want...), fields(s.Problems()))
}

func fields(problems []calc.Problem) []calc.Field {
	var list []calc.Field
	for _, p := range problems {
		list = append(list, p.Field)
	}
	return list
}

func TestProblem_OnesThatNeedEachOtherAreToldOnce(t *testing.T) {
	s := sampled("manufacturing")
	typing(s, "stopped-days-typical", "abc", "stopped-days-high", "1")
	require.Equal(t, calc.NotNumber, first(t, s, calc.FieldStoppedDaysTypical), "what cannot be read is not also out of order")
	typing(s, "stopped-days-typical", "3", "stopped-days-low", "2")
	require.Equal(t, calc.LowAbove, first(t, s, calc.FieldStoppedDaysHigh))
	typing(s, "stopped-days-high", "4")
	require.Empty(t, s.Problems())
}

func first(t *testing.T, s *session.Session, field calc.Field) calc.Code {
	t.Helper()
	p, shown := s.ProblemAt(field)
	require.True(t, shown, field)
	return p.Code
}

func TestProblem_BoundsAreSaidAsPeopleWriteThem(t *testing.T) {
	cases := []struct {
		name, field, typed, want string
	}{
		{"an amount", "revenue", "1,001兆", "0円から1,000兆円までの数を入れてください"},
		{"a count of people", "employees", "0", "1人から1,000,000人までの数を入れてください"},
		{"a share", "probability", "101", "0％から100％までの数を入れてください"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(newcomer(), c.field, c.typed)
			require.Equal(t, c.want, s.ProblemText(calc.Field(c.field)))
		})
	}
}

func TestProblemText_SaysWhyATextCanBeReadInTwoWays(t *testing.T) {
	for field, c := range map[calc.Field]struct{ typed, says string }{
		calc.FieldRevenue:        {"1億2千", "「万」がつくのかどうか"},
		calc.FieldEmployees:      {"五六人", "56とも、5か6とも"},
		calc.FieldLiabilityLimit: {"なし", "補償がなければ空欄"},
		calc.FieldOverallLimit:   {"なし", "全体の上限がなければ空欄"},
	} {
		s := typing(newcomer(), string(field), c.typed)
		require.Equal(t, calc.Ambiguous, first(t, s, field))
		require.Contains(t, s.ProblemText(field), c.says)
	}
}

func TestSubmit_ListsEveryProblemUntilAllArePutRight(t *testing.T) {
	s := newcomer()
	s.Type(calc.FieldRevenue, "abc")
	s.Type(calc.FieldPCs, "1.5")
	require.False(t, s.Submit())
	require.True(t, s.Summary)
	require.Equal(t, []calc.Field{calc.FieldRevenue, calc.FieldPCs}, fields(s.Problems()))
	s.Type(calc.FieldRevenue, "5億")
	require.True(t, s.Summary)
	require.Equal(t, []calc.Field{calc.FieldPCs}, fields(s.Problems()))
	s.Type(calc.FieldPCs, "30")
	require.False(t, s.Summary)
	require.True(t, s.Submit())
}

func TestSubmit_WithoutProblemsListsNothing(t *testing.T) {
	s := newcomer()
	require.True(t, s.Submit())
	require.False(t, s.Summary)
}

func TestSubmit_OfAnEmptyPageSaysWhatIsNeeded(t *testing.T) {
	s := cleared()
	require.False(t, s.Submit())
	require.True(t, s.Summary)
	require.Equal(t, []calc.Field{calc.FieldEmployees, calc.FieldRevenue}, fields(s.Problems()))
	s.NextClient()
	require.Empty(t, s.Problems())
	require.False(t, s.Summary)
}

func TestStale_IsSaidWhileTheResultIsFromBefore(t *testing.T) {
	s := newcomer()
	require.False(t, s.Stale())
	s.Type(calc.FieldRevenue, "abc")
	require.True(t, s.Stale(), "the amounts no longer belong to what stands in the fields")
	s.Settle()
	require.True(t, s.Stale())
	s.Type(calc.FieldRevenue, "5億")
	require.False(t, s.Stale())
}

func TestStale_IsNotSaidWithoutAResult(t *testing.T) {
	s := typing(cleared(), "employees", "abc")
	require.Equal(t, session.Problem, s.Status())
	require.False(t, s.Stale())
}

func TestProblemText_SaysWithWhatTheDaysWereCompared(t *testing.T) {
	s := typing(sampled("manufacturing"), "stopped-days-low", "10", "stopped-days-typical", "9")
	require.Equal(t, session.Problem, s.Status())
	require.Contains(t, s.ProblemText(calc.FieldStoppedDaysTypical), "低め10日、ふつう9日、高め"+s.Default(specOf(calc.FieldStoppedDaysHigh))+"日")
}

func TestMeasure_ThatDoesNotLowerTheChanceIsAProblem(t *testing.T) {
	s := typing(newcomer(), "probability", "10", "measure-cost", "10万", "measure-probability", "10")
	p, shown := s.ProblemAt(calc.FieldMeasureProbability)
	require.True(t, shown)
	require.Equal(t, calc.NotLower, p.Code)
	typing(s, "measure-probability", "9.99")
	require.Equal(t, session.Ready, s.Status())
}
