package report_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/report"
	"cybercost/wasm/voice"
)

func TestLook_ShowsEveryFigureBehindTheNumber(t *testing.T) {
	s := newcomer()
	row := s.BreakdownRows()[0]
	s.Look(row.Name, row.Uses())
	require.Equal(t, row.Name, s.Looking.Title)
	var shown []string
	for _, source := range s.Looked() {
		for _, f := range source.Figures {
			shown = append(shown, f.ID)
		}
	}
	require.Equal(t, row.Uses(), shown)
}

func TestLook_LeavesOutNoFigureOfAnyNumber(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := typing(prepared(scenario), "probability", "10")
		for _, row := range slices.Concat(s.BreakdownRows(), s.LineRows(), s.GuideRows(), s.SurveyRows()) {
			s.Look(row.Name, row.Uses())
			looked := s.Looked()
			for i, by := range voice.BySource(s.Figures, row.Uses()) {
				require.Contains(t, looked[i].Name, by.Source.Title)
				for _, f := range by.Figures {
					require.True(t, slices.ContainsFunc(looked[i].Figures, func(e report.EvidenceFigure) bool {
						return e.ID == f.ID || e.Printed == f.Printed && strings.HasPrefix(f.Label, e.Label) // the other end of a printed range
					}), "%s of %s", f.ID, row.Name)
				}
				for _, e := range looked[i].Figures {
					require.Contains(t, row.Uses(), e.ID, "nothing else is shown")
				}
			}
			require.Len(t, looked, len(voice.BySource(s.Figures, row.Uses())))
		}
	}
}

func TestLook_ANumberOfTheUsersOwnHasNoFigure(t *testing.T) {
	s := newcomer()
	s.Look("いまの費用", nil)
	require.Empty(t, s.Looked())
}
