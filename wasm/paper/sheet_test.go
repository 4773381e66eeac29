package paper_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/words"
)

func TestSheet_ShowsTheInputsOfTheResultNotOfTheFields(t *testing.T) {
	s := newcomer()
	before := s.Sheet.Inputs()
	s.Type(calc.FieldEmployees, "0")
	s.Submit()
	require.True(t, s.Stale())
	require.Equal(t, before, s.Sheet.Inputs())
	require.Contains(t, s.Sheet.Notes(), s.Voice.Say(words.StaleNote))
}

func TestSheet_ComputesAYearOnlyWhileItIsPrinted(t *testing.T) {
	s := newcomer()
	s.Type(calc.FieldProbability, "10")
	require.Nil(t, s.Session.Year)
	require.NotNil(t, printed(s).Session.Year)
	require.NotEmpty(t, s.Sheet.Year().Rows)
	s.EndPrint()
	require.Nil(t, s.Session.Year)
	require.Nil(t, s.Printing)
}

func TestSheet_ListsWhatWasEnteredAndSaysThatTheRestIsOurs(t *testing.T) {
	s := newcomer()
	said := func() string { return sentence(s.Sheet.Changed()) }
	require.Equal(t, s.Voice.Say(words.SheetAllDefault), said())
	s.Type(calc.FieldMargin, "5")
	require.Contains(t, said(), s.Voice.Say(words.Fields[calc.FieldMargin].Label)+"\u00a05％")
	require.Contains(t, said(), s.Voice.Say(words.SheetDefaults))
}

func TestSheet_DoesNotListWhatWasTickedForAnotherIncident(t *testing.T) {
	s := sampled("manufacturing")
	for _, field := range calc.Switches() {
		s.Switch(field, true)
	}
	for scenario, listed := range map[string][]calc.Field{
		"card-leak": {calc.SwitchNewspaper, calc.SwitchCallCentre, calc.SwitchCondolence}, "ransomware": {calc.SwitchDataStolen}, "malware": nil, "transfer-fraud": {calc.SwitchTransferTypical},
	} {
		s.Choose(calc.FieldScenario, scenario)
		for _, field := range calc.Switches() {
			name := s.Voice.Say(words.Fields[field].Label)
			found := slices.ContainsFunc(s.Sheet.Changed(), func(run words.Run) bool { return strings.Contains(run.Text, name) })
			require.Equal(t, slices.Contains(listed, field), found, "%s: %s", scenario, name)
		}
	}
}
