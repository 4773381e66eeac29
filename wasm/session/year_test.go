package session_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/session"
)

// yearly is a company with a range, one in ten, and the year open.
func yearly() *session.Session {
	s := typing(sampled("manufacturing"), "probability", "10")
	s.OpenYear(true)
	return s
}

// drawn catches up with all that is behind, and returns the parts of the page that
// this draws anew, in their order.
func drawn(s *session.Session) (all []string) {
	for s.Parts.CatchUp() {
		for _, part := range []string{"s8", "fig-year", "fig-several", "s3", "s6"} {
			if !s.Parts.MayWait(part) && !slices.Contains(all, part) {
				all = append(all, part)
			}
		}
		s.Parts.Rendered()
	}
	return all
}

func TestYear_IsComputedOnlyWhileItIsOpen(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10")
	require.Nil(t, s.Year)
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
	require.True(t, s.Parts.CatchUp())
	require.True(t, s.Year.Gross.Mean.Value.GreaterThan(before))
	require.Subset(t, drawn(s), []string{"s8", "fig-year"})
	require.False(t, s.Parts.CatchUp())
	typing(s, "probability", "")
	require.Nil(t, s.Year)
	typing(s, "probability", "20")
	require.NotNil(t, s.Year)
	typing(s, "probability", "")
	require.Nil(t, s.Year)
	s.NextClient()
	require.Nil(t, s.Year)
}

func TestYear_IsUpToDateOnPaper(t *testing.T) {
	s := yearly()
	s.Type(calc.FieldProbability, "20")
	s.Print(session.Printout{})
	require.False(t, s.Parts.CatchUp())
}

// Money at hand is held against the year, too. Without it a key waits for no year.
func TestYear_IsComputedWhereMoneyAtHandIsHeldAgainstIt(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10")
	require.Nil(t, s.Year)
	require.False(t, s.Parts.Behind())
	typing(s, "cash", "3,000万")
	require.NotNil(t, s.Year)
	before := s.Year
	s.Type(calc.FieldRevenue, "3億")
	require.Same(t, before, s.Year, "the amount comes first")
	require.True(t, s.Parts.CatchUp())
	require.NotSame(t, before, s.Year)
	require.Equal(t, []string{"fig-year", "s3"}, drawn(s)[1:], "the part that says what the year leaves follows it")
	typing(s, "cash", "")
	require.Nil(t, s.Year)
}

// Limits are sought in steps, during which no part of the page is drawn: somebody
// who types on waits for one. Until all are found those of the answer before stay.
func TestLimits_AreSoughtInSteps(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10", "target-kept", "300万", "cost-limit", "1,000万")
	require.False(t, session.Seeking(s))
	session.OpenLimits(s, true)
	require.True(t, session.Seeking(s))
	require.Equal(t, []string{"s6"}, drawn(s))
	require.False(t, session.Seeking(s))
	before := s.Comparing.Limits
	require.NotNil(t, before)
	s.Type(calc.FieldTargetKept, "100万")
	unseen := 0
	for s.Comparing.Limits == before {
		require.True(t, s.Parts.CatchUp())
		if !slices.ContainsFunc([]string{"s3", "s6", "s8", "fig-year"}, func(part string) bool { return !s.Parts.MayWait(part) }) {
			unseen++
		}
		s.Parts.Rendered()
	}
	require.Greater(t, unseen, 10)
	require.Equal(t, []string{"s6"}, drawn(s))
	require.Equal(t, s.Model.YearFinder(*s.Result), s.Comparing.Limits)

	s.Type(calc.FieldTargetKept, "50万")
	for range 10 {
		require.True(t, s.Parts.CatchUp())
		s.Parts.Rendered()
	}
	s.Type(calc.FieldTargetKept, "500万")
	drawn(s)
	require.Equal(t, s.Model.YearFinder(*s.Result), s.Comparing.Limits, "nothing of a search that a key broke off")
	before = s.Comparing.Limits
	s.Choose(calc.FieldScenario, string(calc.PersonalLeak))
	require.True(t, session.Sought(s), "a press waits for none of them")
	require.Same(t, before, s.Comparing.Limits)
	require.Equal(t, []string{"s6"}, drawn(s))
	require.Equal(t, s.Model.YearFinder(*s.Result), s.Comparing.Limits)
	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	require.True(t, s.Parts.CatchUpPressed())
	s.Type(calc.FieldTargetKept, "400万")
	require.False(t, s.Parts.CatchUpPressed(), "the key is followed by itself")
	require.True(t, s.Parts.Behind())
	session.OpenLimits(s, false)
	require.Nil(t, s.Comparing.Limits)
	require.False(t, session.Sought(s))

	s.Type(calc.FieldTargetKept, "100万")
	session.OpenLimits(s, true) // before the key's year has come
	s.Print(session.Printout{})
	require.Equal(t, s.Model.YearFinder(*s.Result), s.Comparing.Limits, "paper waits for all")
	before = s.Comparing.Limits
	s.EndPrint()
	require.Same(t, before, s.Comparing.Limits, "once for an answer")
	s.NextClient()
	require.Nil(t, s.Comparing.Limits)
}

// A key is followed by the browser; what is taken over or brought back is followed
// by nobody.
func TestYear_WaitsForNoKeyThatDoesNotCome(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10")
	draft := s.Draft.Clone()
	draft.Texts[calc.FieldCash] = "3,000万"
	s.Adopt(draft)
	require.NotNil(t, s.Year)
	require.False(t, s.Parts.Behind())

	before := s.Year
	s.Type(calc.FieldRevenue, "3億")
	s.NextClient()
	s.Undo()
	require.NotSame(t, before, s.Year)
	require.False(t, s.Parts.Behind())

	session.OpenLimits(s, true)
	drawn(s)
	s.Type(calc.FieldTargetKept, "100万")
	s.NextClient()
	s.Undo()
	require.True(t, session.Sought(s), "these are sought as after a press")
}

// An example is a company, not what its owner has in the bank.
func TestSamples_BringNoMoneyAtHand(t *testing.T) {
	s := typing(sampled("manufacturing"), "cash", "3,000万")
	s.PickSample("restaurant")
	require.Empty(t, s.Draft.Texts[calc.FieldCash])
	require.Nil(t, s.Result.Carry)
}

func TestSeveral_IsComputedWhileTheYearIsOpenAndAnotherIncidentHasAChance(t *testing.T) {
	s := yearly()
	require.Nil(t, s.Several)
	typing(s, "probability-malware", "20")
	require.Len(t, s.Several.Counted, 2)
	before := s.Several
	s.Type("probability-malware", "30")
	require.Same(t, before, s.Several, "the amount comes first")
	for s.Parts.CatchUp() {
		s.Parts.Rendered()
	}
	require.NotSame(t, before, s.Several)
	s.OpenYear(false)
	require.Nil(t, s.Several)
}

// Each chance stays with its incident, so that looking at another changes no year.
func TestChances_FollowTheirIncidents(t *testing.T) {
	s := typing(yearly(), "probability-malware", "20")
	before := s.Several
	s.Choose(calc.FieldScenario, string(calc.Malware))
	require.Equal(t, "20", s.Draft.Texts[calc.FieldProbability])
	require.Equal(t, "10", s.Draft.Texts[calc.ChanceOf(calc.Ransomware)])
	require.NotContains(t, s.OtherChances(), calc.ChanceOf(calc.Malware), "that is the chance of the page")
	require.Len(t, s.OtherChances(), len(calc.Scenarios())-1)
	require.Equal(t, before.Counted, s.Several.Counted)
	require.Contains(t, s.Changed, "確率")

	s.Choose(calc.FieldScenario, string(calc.CardLeak))
	require.Empty(t, s.Draft.Texts[calc.FieldProbability], "it has no chance, and is not counted")
	require.Equal(t, before.Counted, s.Several.Counted)

	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	require.Equal(t, "10", s.Draft.Texts[calc.FieldProbability])
	require.Equal(t, "20", s.Draft.Texts[calc.ChanceOf(calc.Malware)])

	alone := typing(sampled("manufacturing"), "probability", "10")
	alone.Choose(calc.FieldScenario, string(calc.Malware))
	require.Equal(t, "10", alone.Draft.Texts[calc.FieldProbability], "with no other chance it is that of whichever is chosen")
	require.Empty(t, alone.Changed)
}
