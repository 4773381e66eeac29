package session_test

import (
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
		calc.Malware: 0, calc.Ransomware: 0, calc.CardLeak: 1, calc.PersonalLeak: 1, calc.PartnerStop: 3, calc.TransferFraud: 1,
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
				s := needing(prepared(scenario), field)
				before := everyAmount(s)
				typing(s, string(field), unlikeDefault(scenario, field))
				require.Equal(t, session.Ready, s.Status(), s.ProblemText(field))
				require.NotEqual(t, before, everyAmount(s))
			})
		}
		for _, field := range prepared(scenario).Options() {
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

func assumptionsOf(scenario calc.Scenario) []calc.Field { return prepared(scenario).Assumptions() }
