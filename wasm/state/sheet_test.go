package state_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// printed is a store while the browser prints.
func printed(s *state.Store) *state.Store {
	s.Print(state.Printout{Date: "2026-11-24", Address: "https://example.test/"})
	return s
}

func TestSheet_NamesTheSourceOfEveryNumber(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			for _, basis := range calc.SeveritiesFor(scenario) {
				s := newcomer()
				s.PickSample("giaj-b")
				s.Choose(calc.FieldScenario, string(scenario))
				s.Choose(calc.FieldMethod, string(method))
				s.Choose(calc.FieldSeverity, string(basis))
				for field, text := range map[calc.Field]string{
					calc.FieldRevenue: "200億", calc.FieldProbability: "10", calc.FieldMeasureCost: "60万", calc.FieldMeasureProbability: "4",
					calc.FieldCostLimit: "1,000万", calc.FieldProfitLimit: "500万", calc.FieldTransferLoss: "500万",
				} {
					s.Type(field, text)
				}
				require.Equal(t, state.Ready, printed(s).Status())
				lines := s.SheetSources()
				uses := s.PriceUses()
				for _, a := range s.Result.Amounts() {
					uses = append(uses, a.Uses...)
				}
				if s.Year != nil {
					for _, a := range s.Year.Amounts() {
						uses = append(uses, a.Uses...)
					}
				}
				for _, line := range s.Result.Chosen.Lines {
					uses = append(uses, line.Uses...)
				}
				require.NotEmpty(t, uses)
				for _, id := range uses {
					source := s.Figures.ByID(id).Source
					named := slices.ContainsFunc(lines, func(line string) bool {
						return strings.Contains(line, source.Title) && strings.Contains(line, source.Edition)
					})
					require.True(t, named, "%s, %s, %s: %s of %s is not among the sources", scenario, method, basis, id, source.ID)
				}
			}
		}
	}
}

func TestSheet_NamesEachSourceOnce(t *testing.T) {
	s := printed(newcomer())
	lines := s.SheetSources()
	require.NotEmpty(t, lines)
	slices.Sort(lines)
	require.Len(t, slices.Compact(slices.Clone(lines)), len(lines))
}

func TestSheet_ShowsTheInputsOfTheResultNotOfTheFields(t *testing.T) {
	s := newcomer()
	before := s.SheetInputs()
	s.Type(calc.FieldEmployees, "0")
	s.Submit()
	require.True(t, s.Stale())
	require.Equal(t, before, s.SheetInputs())
	require.Contains(t, s.SheetNotes(), s.Say(words.StaleNote))
}

func TestSheet_ComputesAYearOnlyWhileItIsPrinted(t *testing.T) {
	s := newcomer()
	s.Type(calc.FieldProbability, "10")
	require.Nil(t, s.Year)
	require.NotNil(t, printed(s).Year)
	require.NotEmpty(t, s.SheetYear().Rows)
	s.EndPrint()
	require.Nil(t, s.Year)
	require.Nil(t, s.Printing)
}

func TestSheet_TheCodeOpensTheEstimateOrThePage(t *testing.T) {
	s := printed(newcomer())
	code, name := s.SheetCode()
	require.Contains(t, code, "<svg")
	require.Equal(t, s.Say(words.SheetOpen), name)
	s.Type(calc.FieldRevenue, "5億")
	other, _ := s.SheetCode()
	require.NotEqual(t, code, other, "the code of another estimate")
	s.Clear()
	blank, name := s.SheetCode()
	require.Contains(t, blank, "<svg")
	require.NotEqual(t, code, blank)
	require.Equal(t, s.Say(words.SheetOpenPage), name)
}

func TestSheet_WritesAmountsWithTheirUnitWhereColumnsWouldBeTooNarrow(t *testing.T) {
	s := newcomer()
	require.False(t, s.SheetDense())
	require.Equal(t, "30", s.SheetGuides().Rows[0].Cells[0].Text)
	s.Type(calc.FieldRevenue, "1,000兆")
	require.True(t, s.SheetDense())
	require.Equal(t, "30万円", s.SheetGuides().Rows[0].Cells[0].Text)
}

func TestSheet_ListsWhatWasEnteredAndSaysThatTheRestIsOurs(t *testing.T) {
	s := newcomer()
	said := func() string {
		var b strings.Builder
		for _, run := range s.SheetChanged() {
			b.WriteString(run.Text)
		}
		return b.String()
	}
	require.Equal(t, s.Say(words.SheetAllDefault), said())
	s.Type(calc.FieldMargin, "5")
	require.Contains(t, said(), s.Say(words.Fields[calc.FieldMargin].Label)+"\u00a05％")
	require.Contains(t, said(), s.Say(words.SheetDefaults))
}

func TestSheet_DoesNotListWhatWasTickedForAnotherIncident(t *testing.T) {
	s := sampled("manufacturing")
	for _, field := range calc.Switches() {
		s.Switch(field, true)
	}
	for scenario, listed := range map[string][]calc.Field{
		"card-leak": calc.Switches(), "ransomware": {calc.SwitchOnlineShop}, "malware": nil, "transfer-fraud": nil,
	} {
		s.Choose(calc.FieldScenario, scenario)
		for _, field := range calc.Switches() {
			name := s.Say(words.Fields[field].Label)
			found := slices.ContainsFunc(s.SheetChanged(), func(run words.Run) bool { return strings.Contains(run.Text, name) })
			require.Equal(t, slices.Contains(listed, field), found, "%s: %s", scenario, name)
		}
	}
}
