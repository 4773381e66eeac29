package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

// A user must not take an example's amount for the own company's.
func TestWho_AnExampleIsCalledByItsName(t *testing.T) {
	s := newcomer()
	require.Equal(t, "例・甲社", s.Who())
	require.Equal(t, "例・甲社の想定被害額", s.LossName())
	s.Type(calc.FieldEmployees, "31")
	require.Equal(t, "御社", s.Who())
	require.Equal(t, "想定被害額", s.LossName())
}

// An example that a link brings back is still one.
func TestWho_IsKnownOfAnEstimateThatWasSent(t *testing.T) {
	s := cleared()
	s.OpenLink(typing(sampled("otsu"), "probability", "10").Fragment())
	require.Equal(t, "例・乙社", s.Who())
	s.OpenLink(typing(sampled("otsu"), "employees", "201").Fragment())
	require.Equal(t, "御社", s.Who())
}
