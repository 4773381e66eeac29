package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/session"
)

// planner is a firm with a measure in its plan.
func planner() *session.Session {
	s := typing(sampled("manufacturing"), "probability", "10")
	for field, text := range shelved {
		s.Type(field, text)
	}
	s.Switch(calc.Safeguard("remote").Planned(), true)
	return s
}

func TestShelf_TravelsInALinkAndInAFile(t *testing.T) {
	s := planner()
	want := session.Plan(s).Amounts()
	require.NotEmpty(t, want)
	for name, next := range map[string]func(*session.Session){
		"a link": func(other *session.Session) { require.True(t, other.OpenLink(s.Fragment())) },
		"a file": func(other *session.Session) { other.OpenFile(s.SaveFile()) },
	} {
		other := newcomer()
		next(other)
		require.Equal(t, want, session.Plan(other).Amounts(), name)
		for field, text := range shelved {
			require.Equal(t, s.Draft.Texts[field], other.Draft.Texts[field], "%s: %s, typed as %s", name, field, text)
		}
	}
}

func TestShelf_IsEmptiedForTheNextClientAndBroughtBack(t *testing.T) {
	s := planner()
	want := session.Plan(s).Amounts()
	s.NextClient()
	require.Nil(t, session.Plan(s))
	for field := range shelved {
		require.Empty(t, s.Draft.Texts[field], field)
	}
	require.False(t, s.Draft.On[calc.Safeguard("remote").Planned()])
	s.Undo()
	require.Equal(t, want, session.Plan(s).Amounts())
}

func TestPlan_ASubsidyGoesByItselfAfterItsLastDay(t *testing.T) {
	s := planner()
	s.Today = 20270930
	require.Equal(t, "190000", session.Plan(s).Subsidy.Value.String())
	s.Print(session.Printout{Day: 20271001})
	require.Equal(t, "0", session.Plan(s).Subsidy.Value.String(), "the page stood open overnight")
	require.True(t, session.Plan(s).Measures[0].Lapsed)
}

func TestShelf_SaysWhatStandsInForAnEmptyField(t *testing.T) {
	s := sampled("manufacturing")
	for field, want := range map[calc.Field]string{
		calc.FieldPlanYears: "3", calc.FieldDiscount: "0", calc.FieldHourCost: "3,125", calc.FieldBudget: "",
		calc.Safeguard("remote").Start(): "1", calc.Safeguard("remote").EffectChance(): "", calc.Safeguard("remote").First(): "",
	} {
		spec, _ := calc.SpecOf(field)
		require.Equal(t, want, s.Default(spec), field)
	}
}
