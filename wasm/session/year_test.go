package session_test

import (
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
	s.Print(session.Printout{})
	require.False(t, s.CatchUp())
}
