package session_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestDefer_LetsWaitWhatNobodySees(t *testing.T) {
	s := sampled("manufacturing")
	require.False(t, s.Parts.Behind())
	require.False(t, s.Parts.MayWait("s5"))

	s.Parts.Defer(nil, []string{"s4", "s5"})
	s.Type(calc.FieldRevenue, "6億")
	require.True(t, s.Parts.Behind())
	require.False(t, s.Parts.MayWait("s1"))
	require.True(t, s.Parts.MayWait("s5"))

	s.Parts.Defer(nil, nil)
	require.False(t, s.Parts.Behind(), "nothing is known about a window")
	require.False(t, s.Parts.MayWait("s5"))
}

func TestCatchUp_BringsOnePartAfterTheOtherUpToDate(t *testing.T) {
	s := sampled("manufacturing")
	s.Parts.Defer(nil, []string{"s4", "s5"})
	s.Type(calc.FieldRevenue, "6億")
	for _, part := range []string{"s4", "s5"} {
		require.True(t, s.Parts.CatchUp())
		require.False(t, s.Parts.MayWait(part))
		for _, other := range []string{"s1", "s4", "s5"} {
			require.Equal(t, other != part, s.Parts.MayWait(other), "%s while %s is brought up to date", other, part)
		}
		s.Parts.Rendered()
		require.False(t, s.Parts.MayWait("s1"), "another event shows at once where it is seen")
	}
	require.False(t, s.Parts.Behind())
	require.False(t, s.Parts.MayWait("s5"))
	require.False(t, s.Parts.CatchUp(), "nothing is behind any more")
}

func TestDefer_AKeyMeanwhileBeginsAnew(t *testing.T) {
	s := sampled("manufacturing")
	s.Parts.Defer(nil, []string{"s4", "s5"})
	require.True(t, s.Parts.CatchUp())
	s.Parts.Defer(nil, []string{"s5"})
	require.False(t, s.Parts.MayWait("s1"))
	require.False(t, s.Parts.MayWait("s4"))
	require.True(t, s.Parts.MayWait("s5"))
}

func TestCatchUp_APictureComesWithItsSectionAndNoOther(t *testing.T) {
	s := sampled("manufacturing")
	s.Parts.Defer(nil, []string{"s4", "s4/fig-invest", "s5/fig-guide"})
	for _, id := range []string{"s4", "fig-invest", "fig-guide"} {
		require.True(t, s.Parts.MayWait(id), id)
	}
	require.False(t, s.Parts.MayWait("s5"), "it is seen, its picture is not")
	for _, now := range [][]string{{"s4"}, {"s4", "fig-invest"}, {"s5", "fig-guide"}} {
		require.True(t, s.Parts.CatchUp())
		for _, id := range []string{"s4", "fig-invest", "s5", "fig-guide", "fig-measure"} {
			require.Equal(t, !slices.Contains(now, id), s.Parts.MayWait(id), "%s while %s is brought up to date", id, now)
		}
	}
	require.False(t, s.Parts.CatchUp())
	require.False(t, s.Parts.Behind())
}

func TestCatchUpSeen_BringsWhatIsInTheWindowAndNothingElse(t *testing.T) {
	s := sampled("manufacturing")
	s.Parts.Defer([]string{"s2/fig-incidents", "s3"}, []string{"s5"})
	s.Type(calc.FieldRevenue, "6億")
	for _, part := range []string{"fig-incidents", "s3", "s5"} {
		require.True(t, s.Parts.MayWait(part), part)
	}
	for _, part := range []string{"fig-incidents", "s3"} {
		require.False(t, s.Parts.Drawn())
		require.True(t, s.Parts.CatchUpSeen())
		require.False(t, s.Parts.MayWait(part))
		s.Parts.Rendered()
	}
	require.True(t, s.Parts.Drawn())
	require.False(t, s.Parts.CatchUpSeen())
	require.True(t, s.Parts.Behind())
	require.False(t, s.Parts.MayWait("s3"))
	require.True(t, s.Parts.MayWait("s5"), "nobody sees it yet")

	s.Parts.Defer([]string{"s3"}, []string{"s5"})
	for s.Parts.CatchUp() {
		s.Parts.Rendered()
	}
	require.False(t, s.Parts.CatchUpSeen(), "it came with the rest")
	require.False(t, s.Parts.Behind())
}
