package session_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestAssumptionsNow_CountsWhatWasChanged(t *testing.T) {
	s := sampled("manufacturing")
	require.Equal(t, "いまはすべて初期値", s.AssumptionsNow())
	typing(s, "stopped-days-high", "70", "margin", "5")
	require.Equal(t, "2つ変更", s.AssumptionsNow())
	s.Switch(calc.SwitchDataStolen, true)
	require.Equal(t, "2つ変更", s.AssumptionsNow(), "what is asked in the open is none of those folded away")
	s.Choose(calc.FieldScenario, string(calc.CardLeak))
	s.Switch(calc.SwitchNewspaper, true)
	require.Equal(t, "3つ変更", s.AssumptionsNow())
	typing(s, "employees", "60")
	require.Equal(t, "3つ変更", s.AssumptionsNow(), "a fact of the company is no assumption")
}

func TestSwitchNote_NamesWhatOthersSentByTheFigures(t *testing.T) {
	s := newcomer()
	text, uses := s.SwitchNote(calc.SwitchTransferTypical)
	sent := calc.TransferSent(s.Figures).Amount
	for _, yen := range []decimal.Decimal{sent.Low, sent.Typical, sent.High} {
		require.Contains(t, text, s.Voice.Headline(yen).String())
	}
	require.Contains(t, uses, s.Figures.TransferTypical.ID)
	text, uses = s.SwitchNote(calc.SwitchDataStolen)
	require.Contains(t, text, "持ち出された")
	require.Empty(t, uses)
	text, _ = s.SwitchNote(calc.SwitchNewspaper)
	require.Empty(t, text)
}
