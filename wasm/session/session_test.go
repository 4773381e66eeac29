package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
)

func TestType_TheResultFollowsEveryKey(t *testing.T) {
	s := newcomer()
	s.Type(calc.FieldRevenue, "5億")
	same(t, "2500000", s.Result.Guides.HalfPercent.Value)
	same(t, "5000000", s.Result.Guides.OnePercent.Value)
	s.Type(calc.FieldRevenue, "5億2")
	s.Type(calc.FieldRevenue, "5億2,000万")
	same(t, "2600000", s.Result.Guides.HalfPercent.Value)
}

func TestType_KeepsTheTextAsTyped(t *testing.T) {
	s := newcomer()
	s.Type(calc.FieldRevenue, "１億２，０００万円")
	require.Equal(t, "１億２，０００万円", s.Draft.Texts[calc.FieldRevenue], "the caret would jump")
	same(t, "120000000", s.Result.Input.Numbers[calc.FieldRevenue])
}

func TestType_CountsKeysSoThatAPauseCanBeTold(t *testing.T) {
	s := newcomer()
	before := s.Edits
	s.Type(calc.FieldEmployees, "3")
	s.Type(calc.FieldEmployees, "3")
	require.Equal(t, before+1, s.Edits, "a key that changes nothing is none")
}

func TestLeave_TidiesTheTextAndKeepsTheNumber(t *testing.T) {
	cases := []struct {
		name, typed, tidy string
		field             calc.Field
	}{
		{"full-width digits and commas become narrow", "１億２，０００万円", "1億2,000万", calc.FieldRevenue},
		{"a unit that stands beside the field goes", "30人", "30", calc.FieldEmployees},
		{"a percent sign goes", "１０％", "10", calc.FieldProbability},
		{"spaces around go", "　5億 ", "5億", calc.FieldRevenue},
		{"what cannot be read stays as it was typed", "５億ドル", "５億ドル", calc.FieldRevenue},
		{"what is about stays about", "５億くらい", "５億くらい", calc.FieldRevenue},
		{"a range stays a range", "1億〜2億", "1億〜2億", calc.FieldRevenue},
		{"kanji become digits", "五億", "5億", calc.FieldRevenue},
		{"nothing stays nothing", "   ", "", calc.FieldSpending},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newcomer()
			s.Type(c.field, c.typed)
			spec, ok := calc.SpecOf(c.field)
			require.True(t, ok)
			before, code := format.Number(spec, c.typed)
			s.Leave(c.field)
			require.Equal(t, c.tidy, s.Draft.Texts[c.field])
			after, codeAfter := format.Number(spec, s.Draft.Texts[c.field])
			require.Equal(t, code, codeAfter)
			require.Equal(t, before.Valid, after.Valid)
			require.True(t, before.Decimal.Equal(after.Decimal))
		})
	}
}

func TestLeave_OnAChoiceDoesNoHarm(t *testing.T) {
	s := newcomer()
	s.Leave(calc.FieldScenario)
	require.Equal(t, session.Ready, s.Status())
	require.Empty(t, s.Draft.Texts[calc.FieldScenario])
}

func TestNextClient_LeavesAnEmptyPageWithoutComplaint(t *testing.T) {
	s := typing(newcomer(), "revenue", "abc")
	s.NextClient()
	require.Equal(t, session.Empty, s.Status())
	require.Nil(t, s.Result)
	require.False(t, s.Result.HasAmount())
	require.Empty(t, s.Problems())
	require.Empty(t, s.Draft.Sample)
	require.Empty(t, s.Spoken)
	require.False(t, s.Stale())
	for field, text := range s.Draft.Texts {
		require.Empty(t, text, field)
	}
}

func TestNextClient_EveryEmptyPageLooksTheSame(t *testing.T) {
	byHand := newcomer()
	for _, spec := range calc.Fields() {
		byHand.Type(spec.Field, "")
		byHand.Leave(spec.Field)
	}
	require.Equal(t, session.Empty, byHand.Status())
	require.Nil(t, byHand.Result)
	require.Empty(t, byHand.Problems())
}

func TestOpen_SharesNothingWithTheDraftItWasGiven(t *testing.T) {
	s := newcomer()
	draft := s.Draft.Clone()
	s.Open(draft)
	draft.Texts[calc.FieldRevenue] = "1"
	draft.Choices[calc.FieldScenario] = "other"
	draft.On[calc.SwitchNewspaper] = true
	require.Equal(t, newcomer().Draft, s.Draft)
}

func TestOpen_AChoiceThatDoesNotExistIsAProblemAndNotARepair(t *testing.T) {
	for _, field := range []calc.Field{calc.FieldScenario, calc.FieldMethod, calc.FieldSeverity} {
		t.Run(string(field), func(t *testing.T) {
			s := newcomer()
			draft := s.Draft.Clone()
			draft.Choices[field] = "other-than-any"
			s.Open(draft)
			p, shown := s.ProblemAt(field)
			require.True(t, shown)
			require.Equal(t, calc.Unknown, p.Code)
			require.Equal(t, "other-than-any", s.Draft.Choices[field])
			require.NotEmpty(t, s.ProblemText(field))
		})
	}
}

// The page has checkboxes that are no part of the question; adopting the page
// hands them over with the others.
func TestOpen_ACheckboxThatIsNoOptionalLineDoesNotStopTheAnswer(t *testing.T) {
	s := newcomer()
	draft := s.Draft.Clone()
	draft.On["step-update"] = true
	draft.Texts[calc.FieldRevenue] = "5億"
	s.Open(draft)
	require.Equal(t, session.Ready, s.Status())
	same(t, "2500000", s.Result.Guides.HalfPercent.Value)
}

func TestSwitch_AddsItsLineAndTakesItAway(t *testing.T) {
	s := chosen("manufacturing", "scenario", "personal-leak")
	before := s.Result.Total()
	lines := len(s.Result.Chosen.Lines)
	s.Switch(calc.SwitchNewspaper, true)
	require.Len(t, s.Result.Chosen.Lines, lines+1)
	require.True(t, s.Result.Total().Typical.GreaterThan(before.Typical))
	s.Switch(calc.SwitchNewspaper, false)
	require.Equal(t, before.Typical.String(), s.Result.Total().Typical.String())
}

func TestTick_StaysWhateverTheClientChanges(t *testing.T) {
	s := newcomer()
	s.Tick("update", true)
	s.Choose(calc.FieldScenario, string(calc.CardLeak))
	typing(s, "employees", "7")
	require.True(t, s.Done["update"])
	s.Tick("update", false)
	require.False(t, s.Done["update"])
}
