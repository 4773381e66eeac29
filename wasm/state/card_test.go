package state_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

// What has no default and decides the amount must not be hidden.
func TestIncidentFacts_AreAskedInTheOpenAndNowhereElse(t *testing.T) {
	for scenario, facts := range map[calc.Scenario]int{
		calc.Malware: 0, calc.Ransomware: 0, calc.CardLeak: 0, calc.PersonalLeak: 0, calc.PartnerStop: 3, calc.TransferFraud: 1,
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

func TestAssumptionsNow_CountsWhatWasChanged(t *testing.T) {
	s := sampled("manufacturing")
	require.Equal(t, "いまはすべて初期値", s.AssumptionsNow())
	typing(s, "stopped-days-high", "40", "margin", "5")
	s.Switch(calc.SwitchOnlineShop, true)
	require.Equal(t, "3つ変更", s.AssumptionsNow())
	typing(s, "employees", "60")
	require.Equal(t, "3つ変更", s.AssumptionsNow(), "a fact of the company is no assumption")
}
