package calc

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

// meanAlone are figures with an edition, newer than all, that gives a mean and
// no median; the edition before gives both.
func meanAlone() *seeds.Figures {
	f := figures()
	newer := *f.RansomwareMean[0].Source
	newer.Published = "9999"
	f.RansomwareMean[0].Source, f.RansomwareMean[1].Source = &newer, f.RansomwareMedian[0].Source
	return f
}

func TestSurveyPair_IsOfTheNewestEditionThatGivesBoth(t *testing.T) {
	for name, c := range map[string]struct {
		f    *seeds.Figures
		mean int
	}{"the newest gives both": {figures(), 0}, "the newest gives a mean alone": {meanAlone(), 1}} {
		median, mean := SurveyPair(c.f)
		require.Same(t, median.Source, mean.Source, name)
		require.Equal(t, c.f.RansomwareMean[c.mean].ID, mean.ID, name)
	}
}

func TestSurveyValues_HoldEveryEditionNewestFirstAndItsMedianBeforeItsMean(t *testing.T) {
	for _, f := range []*seeds.Figures{figures(), meanAlone()} {
		values := SurveyValues(f, Ransomware)
		require.Len(t, values, len(f.RansomwareMedian)+len(f.RansomwareMean))
		for i := range values[1:] {
			before, v := values[i], values[i+1]
			require.GreaterOrEqual(t, before.Figure.Source.Published, v.Figure.Source.Published)
			if before.Figure.Source == v.Figure.Source {
				require.Equal(t, []bool{true, false}, []bool{before.Median, v.Median})
			}
		}
	}
}

func TestSurveyValues_TheEstimateTakesTheNewestMedianOrElseTheNewestMean(t *testing.T) {
	for _, f := range []*seeds.Figures{figures(), meanAlone()} {
		for scenario, want := range map[Scenario]string{Ransomware: f.RansomwareMedian[0].ID, Malware: f.EmotetMean[0].ID} {
			var taken []string
			for _, v := range SurveyValues(f, scenario) {
				if v.Taken {
					taken = append(taken, v.Figure.ID)
				}
			}
			require.Equal(t, []string{want}, taken)
			e := surveyEstimate(f, Input{Scenario: scenario})
			require.Equal(t, taken, e.Lines[0].Uses)
		}
	}
}
