package state_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/state"
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
		{"what cannot be read stays as it was typed", "５億くらい", "５億くらい", calc.FieldRevenue},
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
	s.Leave(calc.FieldIndustry)
	require.Equal(t, state.Ready, s.Status())
	require.Empty(t, s.Draft.Texts[calc.FieldIndustry])
}

func TestClear_LeavesAnEmptyPageWithoutComplaint(t *testing.T) {
	s := typing(newcomer(), "revenue", "abc")
	s.Clear()
	require.Equal(t, state.Empty, s.Status())
	require.Nil(t, s.Result)
	require.False(t, s.HasAmount())
	require.Empty(t, s.Problems())
	require.Empty(t, s.Draft.Sample)
	require.Empty(t, s.Spoken)
	require.False(t, s.Stale())
	for field, text := range s.Draft.Texts {
		require.Empty(t, text, field)
	}
}

func TestClear_EveryEmptyPageLooksTheSame(t *testing.T) {
	byHand := newcomer()
	for _, spec := range calc.Fields() {
		byHand.Type(spec.Field, "")
		byHand.Leave(spec.Field)
	}
	require.Equal(t, state.Empty, byHand.Status())
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
	for _, field := range []calc.Field{calc.FieldIndustry, calc.FieldScenario, calc.FieldMethod, calc.FieldSeverity} {
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

func TestChoose_EveryScenarioAndMethodIsAnsweredOrSaysWhatItLacks(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			t.Run(string(scenario)+" by "+string(method), func(t *testing.T) {
				s := newcomer()
				s.Choose(calc.FieldScenario, string(scenario))
				s.Choose(calc.FieldMethod, string(method))
				require.Equal(t, state.Ready, s.Status())
				require.Equal(t, s.HasAmount(), s.LackText() == "", "an amount or a reason, never both")
				require.Equal(t, scenario, s.Result.Input.Scenario)
				require.Equal(t, method, s.Result.Chosen.Method)
			})
		}
	}
}

func TestSwitch_AddsItsLineAndTakesItAway(t *testing.T) {
	s := sampled("giaj-b")
	before := s.Total()
	lines := len(s.Result.Chosen.Lines)
	s.Switch(calc.SwitchCallCentre, true)
	require.Len(t, s.Result.Chosen.Lines, lines+1)
	require.True(t, s.Total().Typical.GreaterThan(before.Typical))
	s.Switch(calc.SwitchCallCentre, false)
	require.Equal(t, before.Typical.String(), s.Total().Typical.String())
}

func TestLook_ShowsEveryFigureBehindTheNumber(t *testing.T) {
	s := newcomer()
	row := s.BreakdownRows()[0]
	s.Look(row.Name, row.Uses)
	require.Equal(t, row.Name, s.Sheet.Title)
	require.Len(t, s.Looked(), len(row.Uses))
	for i, f := range s.Looked() {
		require.Equal(t, row.Uses[i], f.ID)
	}
}

func TestLook_ANumberOfTheUsersOwnHasNoFigure(t *testing.T) {
	s := newcomer()
	s.Look("いまの費用", nil)
	require.Empty(t, s.Looked())
}

func TestReading_SaysWhatALargeAmountWasUnderstoodAs(t *testing.T) {
	cases := []struct {
		name, typed, reading string
		field                calc.Field
	}{
		{"an amount is written out", "1億2,000万", "120,000,000円と読みました", calc.FieldRevenue},
		{"an empty amount is not read", "", "", calc.FieldRevenue},
		{"what cannot be read is not read", "abc", "", calc.FieldRevenue},
		{"a negative amount is not read", "-5", "", calc.FieldRevenue},
		{"a count needs no reading", "30", "", calc.FieldEmployees},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newcomer()
			s.Type(c.field, c.typed)
			spec, _ := calc.SpecOf(c.field)
			require.Equal(t, c.reading, s.Reading(spec))
		})
	}
}

func TestDefault_IsWhatStandsInForAnEmptyAssumption(t *testing.T) {
	s := sampled("manufacturing")
	spec, _ := calc.SpecOf(calc.FieldStoppedDaysTypical)
	shown := s.Default(spec)
	require.NotEmpty(t, shown)
	before := s.Total()
	typing(s, string(spec.Field), shown)
	require.Equal(t, before.Typical.String(), s.Total().Typical.String(), "typing the default changes nothing")
	revenue, _ := calc.SpecOf(calc.FieldRevenue)
	require.Empty(t, s.Default(revenue), "a fact has no default")
}

func TestDefault_TypedInIsAlwaysTheSameNumber(t *testing.T) {
	s := sampled("giaj-b")
	for _, scenario := range calc.Scenarios() {
		s.Choose(calc.FieldScenario, string(scenario))
		for _, spec := range calc.Fields() {
			want := calc.Default(s.Figures, scenario, spec.Field)
			if want == nil && s.Default(spec) != "" {
				require.Contains(t, standsFor, spec.Field, "%s %s", scenario, spec.Field)
			}
			if want == nil {
				continue
			}
			got, code := format.Number(spec, s.Default(spec))
			require.Empty(t, code, "%s %s", scenario, spec.Field)
			require.Equal(t, want.Value.String(), got.Decimal.String(), "%s %s", scenario, spec.Field)
		}
	}
}

// standsFor are the fields whose stand-in is no figure: a profit computed from
// the revenue, and the terms of a policy that change nothing.
var standsFor = []calc.Field{
	calc.FieldDailyProfit, calc.FieldLiabilityDeductible, calc.FieldLiabilityShare, calc.FieldCostDeductible, calc.FieldCostShare,
	calc.FieldProfitWaiting, calc.FieldProfitShare,
}

func TestDefault_TypedInWhereItIsNoFigureChangesNothing(t *testing.T) {
	for _, field := range standsFor {
		s := typing(sampled("manufacturing"), "liability-limit", "1億", "cost-limit", "100万", "profit-limit", "10万")
		spec, _ := calc.SpecOf(field)
		text, before, kept := s.Default(spec), s.Total(), s.Result.Protection.Typical.Kept.Value
		require.NotEmpty(t, text, field)
		typing(s, string(field), text)
		require.Equal(t, state.Ready, s.Status())
		require.Equal(t, before.Typical.Round(-2).String(), s.Total().Typical.Round(-2).String(), field)
		require.Equal(t, kept.Round(-2).String(), s.Result.Protection.Typical.Kept.Value.Round(-2).String(), field)
	}
	spec, _ := calc.SpecOf(calc.FieldDailyProfit)
	require.Empty(t, newcomer().Default(spec), "infection by mail stops nothing")
}

func TestAssumptions_AreNumbersThePageCanAskFor(t *testing.T) {
	s := newcomer()
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			s.Choose(calc.FieldScenario, string(scenario))
			s.Choose(calc.FieldMethod, string(method))
			seen := map[calc.Field]bool{}
			for _, field := range s.Assumptions() {
				_, known := calc.SpecOf(field)
				require.True(t, known, field)
				require.False(t, seen[field], "%s is asked twice in %s", field, scenario)
				seen[field] = true
			}
			for _, field := range s.Options() {
				require.Contains(t, calc.Switches(), field)
			}
		}
	}
}

// Every assumption and option on offer matters: moving it moves an amount or
// the numbers beside it.
func TestAssumptions_EachOneOfferedCanMoveTheResult(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		for _, field := range assumptionsOf(scenario) {
			t.Run(string(scenario)+" "+string(field), func(t *testing.T) {
				s := prepared(scenario)
				before := everyAmount(s)
				typing(s, string(field), unlikeDefault(field))
				require.Equal(t, state.Ready, s.Status(), s.ProblemText(field))
				require.NotEqual(t, before, everyAmount(s))
			})
		}
		for _, field := range prepared(scenario).Options() {
			t.Run(string(scenario)+" "+string(field), func(t *testing.T) {
				s := prepared(scenario)
				before := everyAmount(s)
				s.Switch(field, !s.Draft.On[field])
				require.NotEqual(t, before, everyAmount(s))
			})
		}
	}
}

// unlikeDefault is a text for an assumption that is no default, and that keeps
// low, typical and high in order.
func unlikeDefault(field calc.Field) string {
	switch spec, _ := calc.SpecOf(field); {
	case field == calc.FieldStoppedDaysLow:
		return "2"
	case field == calc.FieldStoppedDaysTypical:
		return "13"
	case field == calc.FieldStoppedDaysHigh:
		return "200"
	case spec.Kind == calc.Money:
		return "123万"
	}
	return "1"
}

func assumptionsOf(scenario calc.Scenario) []calc.Field { return prepared(scenario).Assumptions() }

// prepared is a company in which every line of the scenario has an amount.
func prepared(scenario calc.Scenario) *state.Store {
	s := sampled("giaj-b")
	s.Choose(calc.FieldScenario, string(scenario))
	s.Choose(calc.FieldMethod, string(calc.Itemised))
	s.Switch(calc.SwitchCallCentre, true)
	typing(s, "partner-revenue", "1億", "partner-margin", "30", "partner-months", "3",
		"transfer-loss", "500万", "margin", "5", "effort", "2",
		"stopped-days-low", "", "stopped-days-typical", "", "stopped-days-high", "", "stopped-share", "")
	return s
}

// everyAmount writes down all that one answer says in numbers.
func everyAmount(s *state.Store) string {
	var b strings.Builder
	for _, line := range s.Result.Chosen.Lines {
		b.WriteString(string(line.Key) + " " + line.Amount.Low.String() + " " + line.Amount.Typical.String() + " " + line.Amount.High.String() + "\n")
	}
	for _, amount := range s.Result.Amounts() {
		b.WriteString(amount.Key + " " + amount.Value.String() + "\n")
	}
	if labour := s.Result.InternalLabour; labour != nil {
		b.WriteString(labour.Amount.Typical.String())
	}
	return b.String()
}

// The page has checkboxes that are no part of the question; adopting the page
// hands them over with the others.
func TestOpen_ACheckboxThatIsNoOptionalLineDoesNotStopTheAnswer(t *testing.T) {
	s := newcomer()
	draft := s.Draft.Clone()
	draft.On["step-update"] = true
	draft.Texts[calc.FieldRevenue] = "5億"
	s.Open(draft)
	require.Equal(t, state.Ready, s.Status())
	same(t, "2500000", s.Result.Guides.HalfPercent.Value)
}
