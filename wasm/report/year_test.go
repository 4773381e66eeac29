package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// yearly is a company with a range, one in ten, and the year open.
func yearly() answered {
	s := typing(sampled("manufacturing"), "probability", "10")
	s.OpenYear(true)
	return s
}

func TestYearNote_SaysWhatIsMissing(t *testing.T) {
	open := func(s answered) answered { s.OpenYear(true); return s }
	cases := []struct {
		name string
		page answered
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

func TestYearStats_AreThereOnlyWhileTheYearIsOpen(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10")
	require.Empty(t, s.YearStats())
	s.OpenYear(true)
	require.NotEmpty(t, s.YearStats())
	s.OpenYear(false)
	require.Empty(t, s.YearStats())
}

func TestYearStats_HoldTogether(t *testing.T) {
	s := yearly()
	stats := s.YearStats()
	require.Len(t, stats, 4)
	same(t, "0.9", stats[0].Cell.Value)
	require.Equal(t, "90％", s.written(stats[0].Cell))
	require.Equal(t, "20年に1度の年", stats[2].Name)
	require.Equal(t, "100年に1度の年", stats[3].Name)
	require.True(t, stats[3].Cell.Value.GreaterThanOrEqual(stats[2].Cell.Value))
	for _, stat := range stats[1:] {
		require.Empty(t, stat.Note, "there is no cover to compare with")
	}
}

func TestYearStats_SayWhereTheLossesLieIfNotYetInSuchAYear(t *testing.T) {
	for probability, none := range map[string]bool{"4": true, "5": true, "5.1": false} {
		stat := typing(yearly(), "probability", probability, "cost-limit", "1,000万").YearStats()[2]
		require.Equal(t, none, stat.Cell.Value.IsZero(), probability)
		require.Equal(t, none, strings.Contains(stat.Note, "損失が出るのはこれより悪い年です"), probability)
		require.Equal(t, !none, strings.Contains(stat.Note, "保険の条件"), probability)
	}
}

func TestYearStats_WithACoverBothAreSaid(t *testing.T) {
	s := typing(yearly(), "cost-limit", "1,000万")
	require.NotNil(t, s.Year.Kept)
	require.Contains(t, s.YearStats()[1].Note, format.Headline(s.Year.Kept.Mean.Value).String())
}

func TestYearStats_OfWhatHardlyEverHappensHaveAMean(t *testing.T) {
	s := typing(yearly(), "probability", "0.1")
	require.True(t, s.YearStats()[1].Cell.Value.IsPositive(), "its mean is not nothing")
	require.True(t, s.YearStats()[3].Cell.Value.IsZero())
}

func TestYear_EveryBasisOnOfferIsAnsweredOrSaysWhyNot(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		typing(s, "probability", "10")
		s.OpenYear(true)
		require.NotEmpty(t, s.Severities())
		for _, basis := range s.Severities() {
			s.Choose(calc.FieldSeverity, string(basis))
			require.True(t, s.Year != nil || s.YearNote() != "", "%s of %s", basis, scenario)
			require.NotEmpty(t, s.SeverityName(basis))
			require.NotContains(t, s.SeverityName(basis), "{")
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
	require.Equal(t, session.Ready, s.Status(), "the amounts above do not need it")
}
