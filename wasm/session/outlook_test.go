package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// of finds one incident's estimate.
func of(t *testing.T, s *session.Session, scenario calc.Scenario) calc.Estimate {
	t.Helper()
	for _, e := range s.Outlook.Incidents() {
		if e.Scenario == scenario {
			return e.Estimate
		}
	}
	require.Fail(t, "no such incident", scenario)
	return calc.Estimate{}
}

func TestIncidents_AFactStaysWithItsIncidentWhileAnotherIsChosen(t *testing.T) {
	figures := seeds.Current()
	s := session.New(&figures, words.Japanese)
	s.PickSample("manufacturing")
	require.Equal(t, calc.LackTransfer, of(t, s, calc.TransferFraud).Lack)

	s.Choose(calc.FieldScenario, string(calc.TransferFraud))
	s.Type(calc.FieldTransferLoss, "500万")
	sent := of(t, s, calc.TransferFraud).Total
	require.Equal(t, s.Result.Total(), sent)

	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	require.Equal(t, sent, of(t, s, calc.TransferFraud).Total)
	require.Equal(t, s.Result.Total(), of(t, s, calc.Ransomware).Total)

	// what cannot be read or meant is none yet, and leaves the others alone
	s.Type(calc.FieldTransferLoss, "たくさん")
	require.Equal(t, calc.LackTransfer, of(t, s, calc.TransferFraud).Lack)
	require.Len(t, s.Outlook.Incidents(), len(calc.Scenarios()))

	s.NextClient()
	require.Empty(t, s.Outlook.Incidents())
}

func TestMoved_IsWorkedOutWhileItIsLookedAt(t *testing.T) {
	figures := seeds.Current()
	s := session.New(&figures, words.Japanese)
	require.Nil(t, s.Outlook.Moved())
	s.Outlook.MovesOpen = true
	require.Len(t, s.Outlook.Moved(), len(calc.FieldsOf(calc.GroupCompany)))
	s.Outlook.MovesOpen = false
	require.Nil(t, s.Outlook.Moved())
}
