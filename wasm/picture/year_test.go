package picture_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/words"
)

func TestYear_IsDrawnOnlyWhileItIsOpen(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10")
	require.Empty(t, s.Album.Year())
	s.OpenYear(true)
	require.Len(t, s.Album.Year(), 1)
	s.OpenYear(false)
	require.Empty(t, s.Album.Year())
}

func TestYear_WithACoverBothAreShown(t *testing.T) {
	s := typing(yearly(), "cost-limit", "1,000万")
	require.NotNil(t, s.Year.Kept)
	p := s.Album.Year()[0].Draw()
	require.Len(t, p.Table.Heads, 3)
	for _, row := range p.Table.Rows {
		require.Len(t, row, 3)
	}
	require.Contains(t, p.Message, "保険の条件を入れると")
}

func TestYear_ThatHardlyEverHappensHasNoLossInAHundred(t *testing.T) {
	s := typing(yearly(), "probability", "0.1")
	require.Equal(t, words.YearMessage0.In(words.Japanese), s.Album.Year()[0].Draw().Message)
}

func TestYear_EveryBasisOnOfferIsDrawn(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		typing(s, "probability", "10")
		s.OpenYear(true)
		require.NotEmpty(t, s.Severities())
		for _, basis := range s.Severities() {
			s.Choose(calc.FieldSeverity, string(basis))
			require.Equal(t, s.Year != nil, len(s.Album.Year()) == 1, "%s of %s", basis, scenario)
			for _, plan := range s.Album.Year() {
				p := plan.Draw()
				require.NotContains(t, p.SVG, "NaN")
				require.NotEmpty(t, p.Table.Rows)
			}
		}
	}
}

func TestYearTable_IsInTheOrderOfTheYears(t *testing.T) {
	s := yearly()
	rows := s.Album.Year()[0].Draw().Table.Rows
	require.Len(t, rows, 1+2*len(s.Year.Gross.Periods))
	require.Equal(t, s.Year.Gross.Mean.Value, rows[0][1].Value)
	previous := decimal.Zero
	for i, period := range s.Year.Gross.Periods {
		require.True(t, period.Loss.Value.GreaterThanOrEqual(previous))
		previous = period.Loss.Value
		require.Equal(t, period.Loss.Value, rows[1+i][1].Value)
		require.Equal(t, period.Tail.Value, rows[1+len(s.Year.Gross.Periods)+i][1].Value)
	}
}

func TestYear_TheMoneyAtHandIsALineOrIsSaidToLieOffTheDrawing(t *testing.T) {
	s := typing(yearly(), "cash", "3,000万")
	p := s.Album.Year()[0].Draw()
	require.Contains(t, p.SVG, `data-kind="nowref"`)
	require.Contains(t, p.SVG, "手元資金 3,000万円")
	require.Contains(t, p.Sub, "破線は手元資金")

	p = typing(s, "cash", "900億").Album.Year()[0].Draw()
	require.NotContains(t, p.SVG, `data-kind="nowref"`)
	require.Contains(t, p.Sub, "手元資金 900億円 は、この図の右の外")

	p = typing(s, "cash", "0").Album.Year()[0].Draw()
	require.NotContains(t, p.SVG, `data-kind="nowref"`)
	require.Equal(t, words.YearSub.In(words.Japanese), p.Sub, "no money is no line")
}
