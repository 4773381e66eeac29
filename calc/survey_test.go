package calc

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

func TestSurveyPair_IsOfOneEditionEvenIfANewerHasOnlyOneOfTheTwo(t *testing.T) {
	f := figures()
	median, mean := SurveyPair(f)
	require.Same(t, median.Source, mean.Source)
	require.Equal(t, f.RansomwareMedian.Newest().ID, median.ID, "the newest edition gives both")
	newer := *mean.Source
	f.RansomwareMean[0].Source = &newer
	f.RansomwareMean[1].Source = median.Source
	left, right := SurveyPair(f)
	require.Equal(t, []string{median.ID, f.RansomwareMean[1].ID}, []string{left.ID, right.ID})
}

func TestSurveyValues_HoldEveryEditionMediansFirst(t *testing.T) {
	f := figures()
	var want []seeds.Figure
	want = append(append(want, f.RansomwareMedian[:]...), f.RansomwareMean[:]...)
	values := SurveyValues(f, Ransomware)
	require.Len(t, values, len(want))
	for i, v := range values {
		require.Equal(t, want[i].ID, v.Figure.ID)
		require.Equal(t, i < len(f.RansomwareMedian), v.Median)
	}
}
