package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestSurveyRows_AreNewestFirstAndTheFirstIsTheAmount(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := chosen("kou", "scenario", string(scenario))
		s.Choose(calc.FieldMethod, string(calc.Survey))
		rows := s.SurveyRows()
		require.Equal(t, s.Result.HasAmount(), len(rows) > 0, scenario)
		for i, row := range rows {
			require.Equal(t, i == 0, row.Cells[0].Key == "estimate.typical")
			require.Len(t, row.Uses(), 1)
			if i == 0 {
				require.Equal(t, s.Result.Total().Typical.String(), row.Cells[0].Value.String())
				continue
			}
			newer, older := s.Figures.ByID(rows[i-1].Uses()[0]), s.Figures.ByID(row.Uses()[0])
			require.GreaterOrEqual(t, newer.Source.Published, older.Source.Published, scenario)
		}
	}
}
