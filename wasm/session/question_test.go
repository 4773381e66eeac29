package session_test

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/session"
)

// What has no default and decides the amount must not be hidden.
func TestIncidentFacts_AreAskedInTheOpenAndNowhereElse(t *testing.T) {
	for scenario, facts := range map[calc.Scenario]int{
		calc.Malware: 0, calc.Ransomware: 0, calc.CardLeak: 1, calc.PersonalLeak: 1, calc.PartnerStop: 3, calc.TransferFraud: 2,
	} {
		s := newcomer()
		s.Choose(calc.FieldScenario, string(scenario))
		require.Len(t, s.IncidentFacts(), facts, scenario)
		for _, field := range s.IncidentFacts() {
			require.NotContains(t, s.Assumptions(), field)
			require.Empty(t, s.Default(specOf(field)), "%s would have a default", field)
		}
	}
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
				require.NotContains(t, s.IncidentSwitches(), field, "%s is asked twice in %s", field, scenario)
			}
		}
	}
}

// What says what incident it is stands beside the facts, and the page forgets
// nothing that the calculation asks.
func TestIncidentSwitches_AreAskedInTheOpen(t *testing.T) {
	s := newcomer()
	for scenario, want := range map[calc.Scenario][]calc.Field{
		calc.Ransomware: {calc.SwitchDataStolen}, calc.TransferFraud: {calc.SwitchTransferTypical},
	} {
		s.Choose(calc.FieldScenario, string(scenario))
		require.Equal(t, want, s.IncidentSwitches())
	}
	s.Choose(calc.FieldScenario, string(calc.TransferFraud))
	require.Equal(t, []calc.Field{calc.FieldTransferLoss, calc.FieldBankBalance}, s.IncidentFacts())
	for _, scenario := range calc.Scenarios() {
		s.Choose(calc.FieldScenario, string(scenario))
		require.ElementsMatch(t, slices.Concat(scenario.Facts(), scenario.Assumptions()), slices.Concat(s.IncidentFacts(), s.Assumptions()))
		require.ElementsMatch(t, scenario.Options(), slices.Concat(s.IncidentSwitches(), s.Options()))
	}
}

// Every assumption and option on offer matters: moving it moves an amount or
// the numbers beside it.
func TestAssumptions_EachOneOfferedCanMoveTheResult(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		for _, field := range assumptionsOf(scenario) {
			t.Run(string(scenario)+" "+string(field), func(t *testing.T) {
				s := needing(prepared(scenario), field)
				before := everyAmount(s)
				typing(s, string(field), unlikeDefault(scenario, field))
				require.Equal(t, session.Ready, s.Status(), s.ProblemText(field))
				require.NotEqual(t, before, everyAmount(s))
			})
		}
		for _, field := range scenario.Options() {
			t.Run(string(scenario)+" "+string(field), func(t *testing.T) {
				s := needing(prepared(scenario), field)
				before := everyAmount(s)
				s.Switch(field, !s.Draft.On[field])
				require.NotEqual(t, before, everyAmount(s))
			})
		}
	}
}

// needing is a page on which a field matters: what is in the bank only where
// the money sent was not entered, and who claims only where records leaked.
func needing(s *session.Session, field calc.Field) *session.Session {
	switch field {
	case calc.FieldBankBalance:
		s.Switch(calc.SwitchTransferTypical, true)
		s.Type(calc.FieldTransferLoss, "")
	case calc.SwitchTransferTypical:
		s.Type(calc.FieldTransferLoss, "")
	case calc.FieldClaimingShare:
		s.Switch(calc.SwitchDataStolen, true)
	}
	return s
}

// unlikeDefault is a text for an assumption that is no default, and that keeps
// low, typical and high in order.
func unlikeDefault(incident calc.Scenario, field calc.Field) string {
	days := func(field calc.Field) decimal.Decimal {
		f := seeds.Current()
		return calc.Default(&f, incident, field).Value
	}
	switch spec, _ := calc.SpecOf(field); {
	case field == calc.FieldStoppedDaysLow:
		return days(calc.FieldStoppedDaysLow).Mul(decimal.New(5, -1)).String()
	case field == calc.FieldStoppedDaysTypical: // halfway to the high
		return days(calc.FieldStoppedDaysTypical).Add(days(calc.FieldStoppedDaysHigh)).Mul(decimal.New(5, -1)).String()
	case field == calc.FieldStoppedDaysHigh:
		return days(field).Mul(decimal.New(2, 0)).String()
	case spec.Kind == calc.Money:
		return "123万"
	}
	return "1"
}

func assumptionsOf(scenario calc.Scenario) []calc.Field { return scenario.Assumptions() }

func TestTransferFraud_HasNoAmountBeforeTheMoneySentIsKnownOrOthersIsTaken(t *testing.T) {
	s := sampled("manufacturing")
	s.Choose(calc.FieldScenario, string(calc.TransferFraud))
	s.Choose(calc.FieldMethod, string(calc.Itemised))
	require.Equal(t, session.Ready, s.Status())
	require.Equal(t, calc.LackTransfer, s.Result.Chosen.Lack)
	require.Contains(t, s.Spoken, "送金してしまう額を入れるか")

	s.Switch(calc.SwitchTransferTypical, true)
	require.True(t, s.Result.HasAmount())
	sent := s.Result.Total()
	require.True(t, sent.Spread())
	typing(s, "bank-balance", "500万")
	require.True(t, s.Result.Total().High.LessThan(sent.High), "no more than is there can be sent")
	typing(s, "bank-balance", "", "transfer-loss", "123万")
	same(t, "1230000", s.Result.Chosen.Row(calc.RowTransferLoss).Typical)
	require.False(t, s.Result.Total().Spread(), "the company's own number takes the place of others'")
	typing(s, "transfer-loss", "")
	s.Switch(calc.SwitchTransferTypical, false)
	require.Equal(t, calc.LackTransfer, s.Result.Chosen.Lack)
}

func TestChances_AreReadAsWhatTheySay(t *testing.T) {
	spec := specOf(calc.FieldProbability)
	for _, s := range []*session.Session{newcomer(), foreigner()} {
		require.Empty(t, s.Draft.Texts[calc.FieldProbability], "nobody measured it, so nothing stands there")
		require.Len(t, session.Chances(s.Voice), 3)
		for i, percent := range []string{"20", "10", "5"} {
			s.Offer(calc.FieldProbability, session.Chances(s.Voice)[i])
			require.Equal(t, session.Chances(s.Voice)[i], s.Draft.Texts[calc.FieldProbability], "as if typed")
			same(t, percent, s.Result.Input.Numbers[calc.FieldProbability].Shift(2))
			require.Contains(t, s.Reading(spec), percent)
			require.False(t, s.Parts.Behind())
		}
	}
	require.Equal(t, []string{"5年に1回", "10年に1回", "20年に1回"}, session.Chances(newcomer().Voice))
	require.Equal(t, []string{"once in 5 years", "once in 10 years", "once in 20 years"}, session.Chances(foreigner().Voice))
}

func TestOffer_BringsTheYearUpToDate(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "50")
	s.OpenYear(true)
	before := s.Year.Gross.Mean.Value
	s.Parts.Defer(nil, []string{"s3"})
	s.Offer(calc.FieldProbability, "20年に1回")
	require.True(t, s.Year.Gross.Mean.Value.LessThan(before))
	require.False(t, s.Parts.MayWait("s3"))
}

func TestExemplary_IsWhatAnExampleBroughtAndNothingElse(t *testing.T) {
	s := sampled("manufacturing")
	require.True(t, s.Exemplary(calc.FieldEmployees))
	require.False(t, s.Exemplary(calc.FieldProbability), "nothing stands there")
	s.Type(calc.FieldEmployees, "12")
	require.False(t, s.Exemplary(calc.FieldEmployees), "the user's own")
	require.True(t, s.Exemplary(calc.FieldRevenue), "the others are the example's still")
	require.False(t, cleared().Exemplary(calc.FieldEmployees))

	own := typing(newcomer(), "employees", "33")
	linked := newcomer()
	require.True(t, linked.OpenLink(own.Fragment()))
	require.False(t, linked.Exemplary(calc.FieldRevenue), "what a link brings is somebody's own")
	insurers := sampled("giaj-b")
	insurers.Type(calc.FieldEffort, "2")
	require.False(t, insurers.Exemplary(calc.FieldEffort))
}

func TestCompose_NothingIsJudgedBeforeTheTextIsThere(t *testing.T) {
	s := newcomer()
	s.Type(calc.FieldEmployees, "abc")
	s.Compose()
	s.Pause()
	require.Empty(t, s.Problems(), "mid-word")
	s.Type(calc.FieldEmployees, "abc") // the composition was given up
	s.Pause()
	require.Equal(t, calc.NotNumber, first(t, s, calc.FieldEmployees))
}
