package session_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestDefer_LetsWaitWhatNobodySees(t *testing.T) {
	s := sampled("manufacturing")
	require.False(t, s.Behind())
	require.False(t, s.MayWait("s5"))

	s.Defer([]string{"s4", "s5"})
	s.Type(calc.FieldRevenue, "6億")
	require.True(t, s.Behind())
	require.False(t, s.MayWait("s1"))
	require.True(t, s.MayWait("s5"))

	s.Defer(nil)
	require.False(t, s.Behind(), "nothing is known about a window")
	require.False(t, s.MayWait("s5"))
}

func TestCatchUp_BringsOnePartAfterTheOtherUpToDate(t *testing.T) {
	s := sampled("manufacturing")
	s.Defer([]string{"s4", "s5"})
	s.Type(calc.FieldRevenue, "6億")
	for _, part := range []string{"s4", "s5"} {
		require.True(t, s.CatchUp())
		require.False(t, s.MayWait(part))
		for _, other := range []string{"s1", "s4", "s5"} {
			require.Equal(t, other != part, s.MayWait(other), "%s while %s is brought up to date", other, part)
		}
		s.Rendered()
		require.False(t, s.MayWait("s1"), "another event shows at once where it is seen")
	}
	require.False(t, s.Behind())
	require.False(t, s.MayWait("s5"))
	require.False(t, s.CatchUp(), "nothing is behind any more")
}

func TestDefer_AKeyMeanwhileBeginsAnew(t *testing.T) {
	s := sampled("manufacturing")
	s.Defer([]string{"s4", "s5"})
	require.True(t, s.CatchUp())
	s.Defer([]string{"s5"})
	require.False(t, s.MayWait("s1"))
	require.False(t, s.MayWait("s4"))
	require.True(t, s.MayWait("s5"))
}

func TestCatchUp_APictureComesWithItsSectionAndNoOther(t *testing.T) {
	s := sampled("manufacturing")
	s.Defer([]string{"s4", "s4/fig-invest", "s5/fig-guide"})
	for _, id := range []string{"s4", "fig-invest", "fig-guide"} {
		require.True(t, s.MayWait(id), id)
	}
	require.False(t, s.MayWait("s5"), "it is seen, its picture is not")
	for _, now := range [][]string{{"s4"}, {"s4", "fig-invest"}, {"s5", "fig-guide"}} {
		require.True(t, s.CatchUp())
		for _, id := range []string{"s4", "fig-invest", "s5", "fig-guide", "fig-measure"} {
			require.Equal(t, !slices.Contains(now, id), s.MayWait(id), "%s while %s is brought up to date", id, now)
		}
	}
	require.False(t, s.CatchUp())
	require.False(t, s.Behind())
}
