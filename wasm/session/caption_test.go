package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestAssumptionsNow_CountsWhatWasChanged(t *testing.T) {
	s := sampled("manufacturing")
	require.Equal(t, "いまはすべて初期値", s.AssumptionsNow())
	typing(s, "stopped-days-high", "70", "margin", "5")
	s.Switch(calc.SwitchDataStolen, true)
	require.Equal(t, "3つ変更", s.AssumptionsNow())
	typing(s, "employees", "60")
	require.Equal(t, "3つ変更", s.AssumptionsNow(), "a fact of the company is no assumption")
}
