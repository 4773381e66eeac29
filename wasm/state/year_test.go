package state_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// yearly is a company with a range, one in ten, and the year open.
func yearly() *state.Store {
	s := typing(sampled("manufacturing"), "probability", "10")
	s.OpenYear(true)
	return s
}

func TestYear_IsComputedOnlyWhileItIsOpen(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10")
	require.Nil(t, s.Year)
	require.Empty(t, s.YearStats())
	require.Empty(t, s.YearPictures())
	s.OpenYear(true)
	require.NotNil(t, s.Year)
	s.OpenYear(false)
	require.Nil(t, s.Year)
}

func TestYear_FollowsTheInputWhileItIsOpen(t *testing.T) {
	s := yearly()
	before := s.Year.Gross.Mean.Value
	s.Type(calc.FieldProbability, "20")
	require.True(t, s.Year.Gross.Mean.Value.Equal(before), "the amount comes first")
	require.True(t, s.CatchUp())
	require.True(t, s.Year.Gross.Mean.Value.GreaterThan(before))
	require.True(t, s.CatchUp(), "its picture")
	require.False(t, s.CatchUp())
	typing(s, "probability", "")
	require.Nil(t, s.Year)
	typing(s, "probability", "20")
	require.NotNil(t, s.Year)
	typing(s, "probability", "")
	require.Nil(t, s.Year)
	s.Clear()
	require.Nil(t, s.Year)
}

func TestYear_IsUpToDateOnPaper(t *testing.T) {
	s := yearly()
	s.Type(calc.FieldProbability, "20")
	s.Print(state.Printout{})
	require.False(t, s.CatchUp())
}

func TestYearNote_SaysWhatIsMissing(t *testing.T) {
	open := func(s *state.Store) *state.Store { s.OpenYear(true); return s }
	cases := []struct {
		name string
		page *state.Store
		want words.Text
	}{
		{"nothing entered", open(cleared()), words.NeedsCompany},
		{"no amount", open(chosen("kou", "method", "entered")), words.YearNoAmount},
		{"no chance", open(sampled("manufacturing")), words.YearNeedsP},
		{"a certain incident", open(typing(sampled("manufacturing"), "probability", "100")), words.YearCertain},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want.In(words.Japanese), c.page.YearNote())
			require.Nil(t, c.page.Year)
		})
	}
	require.Empty(t, yearly().YearNote())
}

func TestYearStats_HoldTogether(t *testing.T) {
	s := yearly()
	stats := s.YearStats()
	require.Len(t, stats, 4)
	same(t, "0.9", stats[0].Amount.Value)
	require.Equal(t, "90％", stats[0].Text.String())
	require.Equal(t, "20年に1度の年", stats[2].Name)
	require.Equal(t, "100年に1度の年", stats[3].Name)
	require.True(t, stats[3].Amount.Value.GreaterThanOrEqual(stats[2].Amount.Value))
	for _, stat := range stats[1:] {
		require.Empty(t, stat.Note, "there is no cover to compare with")
	}
}

func TestYearStats_SayWhereTheLossesLieIfNotYetInSuchAYear(t *testing.T) {
	for probability, none := range map[string]bool{"4": true, "5": true, "5.1": false} {
		stat := typing(yearly(), "probability", probability, "cost-limit", "1,000万").YearStats()[2]
		require.Equal(t, none, stat.Amount.Value.IsZero(), probability)
		require.Equal(t, none, strings.Contains(stat.Note, "損失が出るのはこれより悪い年です"), probability)
		require.Equal(t, !none, strings.Contains(stat.Note, "保険の条件"), probability)
	}
}

func TestYear_WithACoverBothAreShown(t *testing.T) {
	s := typing(yearly(), "cost-limit", "1,000万")
	require.NotNil(t, s.Year.Kept)
	require.Contains(t, s.YearStats()[1].Note, format.Headline(s.Year.Kept.Mean.Value).String())
	p := s.YearPictures()[0].Draw()
	require.Len(t, p.Table.Heads, 3)
	for _, row := range p.Table.Rows {
		require.Len(t, row, 3)
	}
	require.Contains(t, p.Message, "保険の条件を入れると")
}

func TestYear_ThatHardlyEverHappensHasNoLossInAHundred(t *testing.T) {
	s := typing(yearly(), "probability", "0.1")
	require.Equal(t, words.YearMessage0.In(words.Japanese), s.YearPictures()[0].Draw().Message)
	require.True(t, s.YearStats()[1].Amount.Value.IsPositive(), "its mean is not nothing")
}

func TestYear_EveryBasisOnOfferIsAnswered(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		typing(s, "probability", "10")
		s.OpenYear(true)
		require.NotEmpty(t, s.Severities())
		for _, basis := range s.Severities() {
			s.Choose(calc.FieldSeverity, string(basis))
			require.True(t, s.Year != nil || s.YearNote() != "", "%s of %s", basis, scenario)
			for _, plan := range s.YearPictures() {
				p := plan.Draw()
				require.NotContains(t, p.SVG, "NaN")
				require.NotEmpty(t, p.Table.Rows)
			}
		}
	}
}

func TestYear_ABasisThatDoesNotFitTheIncidentIsRefusedInWords(t *testing.T) {
	s := yearly()
	s.Choose(calc.FieldScenario, string(calc.Malware))
	require.NotNil(t, s.Year)
	s.Choose(calc.FieldSeverity, string(calc.SeveritySurvey)) // as an old link may
	require.Nil(t, s.Year)
	require.Equal(t, words.YearBasis.In(words.Japanese), s.YearNote())
	require.Equal(t, state.Ready, s.Status(), "the amounts above do not need it")
}

func TestYearTable_IsInTheOrderOfTheYears(t *testing.T) {
	s := yearly()
	previous := decimal.Zero
	for _, period := range s.Year.Gross.Periods {
		require.True(t, period.Loss.Value.GreaterThanOrEqual(previous))
		previous = period.Loss.Value
	}
	require.Len(t, s.YearPictures()[0].Draw().Table.Rows, 1+2*len(s.Year.Gross.Periods))
}
