package state_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestHurry_LetsWaitWhatNobodySees(t *testing.T) {
	s := sampled("manufacturing")
	require.False(t, s.Behind())
	require.False(t, s.MayWait("s5"))

	s.Hurry([]string{"s1", "s2"})
	s.Type(calc.FieldRevenue, "6億")
	require.True(t, s.Behind())
	require.False(t, s.MayWait("s1"))
	require.True(t, s.MayWait("s5"))

	require.True(t, s.CatchUp())
	require.False(t, s.Behind())
	require.False(t, s.MayWait("s5"))
	require.False(t, s.CatchUp(), "nothing is behind any more")
}

func TestHurry_WithNothingInTheWindowLetsAllWait(t *testing.T) {
	s := sampled("manufacturing")
	s.Hurry([]string{})
	require.True(t, s.MayWait("s1"))
	s.Hurry(nil)
	require.False(t, s.MayWait("s1"), "nothing is known about a window")
}
