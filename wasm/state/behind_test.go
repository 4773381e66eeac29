package state_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/state"
)

func TestHurry_LetsWaitWhatNobodySees(t *testing.T) {
	s := sampled("manufacturing")
	require.False(t, s.Behind())
	require.False(t, s.MayWait("s5"))

	s.Hurry([]string{"s4", "s5"})
	s.Type(calc.FieldRevenue, "6億")
	require.True(t, s.Behind())
	require.False(t, s.MayWait("s1"))
	require.True(t, s.MayWait("s5"))

	s.Hurry(nil)
	require.False(t, s.Behind(), "nothing is known about a window")
	require.False(t, s.MayWait("s5"))
}

func TestCatchUp_BringsOnePartAfterTheOtherUpToDate(t *testing.T) {
	s := sampled("manufacturing")
	s.Hurry([]string{"s4", "s5"})
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

func TestHurry_AKeyMeanwhileBeginsAnew(t *testing.T) {
	s := sampled("manufacturing")
	s.Hurry([]string{"s4", "s5"})
	require.True(t, s.CatchUp())
	s.Hurry([]string{"s5"})
	require.False(t, s.MayWait("s1"))
	require.False(t, s.MayWait("s4"))
	require.True(t, s.MayWait("s5"))
}

func TestCatchUp_APictureComesWithItsSectionAndNoOther(t *testing.T) {
	s := sampled("manufacturing")
	s.Hurry([]string{"s4", "s4/fig-invest", "s5/fig-guide"})
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

func TestDrawn_APictureMayWait(t *testing.T) {
	s := sampled("manufacturing")
	plan := s.GuidePictures()[0]
	before := s.Drawn(plan)
	s.Hurry([]string{"s5/fig-guide"})
	s.Type(calc.FieldRevenue, "6億")
	require.Equal(t, before, s.Drawn(plan), "nobody sees it")
	require.NotEqual(t, before, plan.Draw(), "what is saved and printed is never from before")
	require.True(t, s.CatchUp())
	require.Equal(t, plan.Draw(), s.Drawn(plan))
}

func TestDrawn_WhatIsKeptIsWhatWouldBeDrawn(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10", "measure-cost", "60万", "measure-probability", "4", "cost-limit", "1,000万")
	same := func(after string) {
		for _, plan := range slices.Concat(s.LossPictures(), s.InvestPictures(), s.GuidePictures(), s.MeasurePictures(), s.CoverPictures()) {
			require.Equal(t, plan.Draw(), s.Drawn(plan), "%s after %s", plan.ID, after)
		}
	}
	for _, scenario := range calc.Scenarios() {
		s.Choose(calc.FieldScenario, string(scenario))
		same(string(scenario))
		for _, spec := range calc.Fields() {
			old := s.Draft.Texts[spec.Field]
			for _, text := range []string{"3", "", old} {
				s.Type(spec.Field, text)
				same(string(scenario) + ", " + string(spec.Field) + " " + text)
			}
		}
	}
}

func TestDrawn_APictureIsNotDrawnAgainFromTheSame(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10", "measure-cost", "60万", "measure-probability", "4")
	drawn := 0
	show := func() {
		plan := s.MeasurePictures()[0]
		s.Drawn(state.Plan{ID: plan.ID, From: plan.From, Draw: func() state.Picture { drawn++; return plan.Draw() }})
	}
	show()
	typing(s, "cost-limit", "1,000万")
	show()
	require.Equal(t, 1, drawn, "no policy is in it")
	typing(s, "probability", "12")
	show()
	require.Equal(t, 2, drawn)
}

func TestDrawn_APictureThatWasNotOnThePageIsDrawn(t *testing.T) {
	s := sampled("manufacturing")
	plan := s.InvestPictures()[0]
	s.Drawn(plan)
	s.Hurry([]string{"s4", "s5/fig-guide"}) // the window does not know it
	s.Type(calc.FieldRevenue, "6億")
	require.Equal(t, plan.Draw(), s.Drawn(plan))
}

func TestCatchUp_TheYearComesWithItsPicture(t *testing.T) {
	s := yearly()
	before := s.Drawn(s.YearPictures()[0])
	s.Hurry([]string{"s8", "s8/fig-year"})
	s.Type(calc.FieldRevenue, "6億")
	require.Equal(t, before, s.Drawn(s.YearPictures()[0]))
	for range 3 { // the section, its picture of before, the section with the year
		require.True(t, s.CatchUp())
		require.Equal(t, before, s.Drawn(s.YearPictures()[0]))
		s.Rendered()
	}
	require.True(t, s.Behind())
	require.True(t, s.CatchUp())
	require.NotEqual(t, before, s.Drawn(s.YearPictures()[0]))
	require.False(t, s.MayWait("s8"))
	require.False(t, s.Behind())
}
