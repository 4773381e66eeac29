package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
)

func TestChoose_EveryScenarioAndMethodIsAnsweredOrSaysWhatItLacks(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			t.Run(string(scenario)+" by "+string(method), func(t *testing.T) {
				s := newcomer()
				s.Choose(calc.FieldScenario, string(scenario))
				s.Choose(calc.FieldMethod, string(method))
				require.Equal(t, session.Ready, s.Status())
				require.Equal(t, s.Result.HasAmount(), s.LackText() == "", "an amount or a reason, never both")
				require.Equal(t, scenario, s.Result.Input.Scenario)
				require.Equal(t, method, s.Result.Chosen.Method)
			})
		}
	}
}

func TestLackText_SaysWhatToDoAboutEveryLack(t *testing.T) {
	cases := []struct{ name, scenario, method, says string }{
		{"nobody surveyed it", "partner-stop", "survey", "ほかの計算のしかたを選んでください"},
		{"no quote was entered", "malware", "entered", "見積もりなどを入れてください"},
		{"the money sent is not known", "transfer-fraud", "itemised", "送金してしまう額を入れるか"},
		{"the two cases were something else", "transfer-fraud", "cases", "この事故には使えません"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := chosen("kou", "scenario", c.scenario)
			s.Choose(calc.FieldMethod, c.method)
			require.False(t, s.Result.HasAmount())
			require.Contains(t, s.LackText(), c.says)
			require.Equal(t, session.Ready, s.Status(), "a lack is no mistake of the user's")
		})
	}
}

func TestOmitted_SaysWhatIsLeftOutAndWhy(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		require.Len(t, s.Omitted(), len(s.Result.Chosen.Omitted))
		for _, o := range s.Omitted() {
			require.NotEmpty(t, o.Name)
			require.NotEmpty(t, o.Note)
			require.NotContains(t, o.Note, "{")
		}
	}
}

func TestOmitted_OwnLabourIsWorthSomethingWhereTheEffortIsKnown(t *testing.T) {
	s := prepared(calc.Ransomware)
	want := format.Headline(s.Result.InternalLabour.Amount.Typical).String()
	found := false
	for _, o := range s.Omitted() {
		found = found || strings.Contains(o.Note, want)
	}
	require.True(t, found, want)
}

func TestWay_KeepsTheDigitsOfTheWay(t *testing.T) {
	s := sampled("otsu")
	require.Equal(t, "3,475万円", s.written(s.Way(calc.Cases)), "printed")
	s.Choose(calc.FieldMethod, string(calc.Itemised))
	require.Equal(t, "3,480万円", s.written(s.Way(calc.Cases)), "the same amount beside another way")
}

func TestWay_SaysInAWordWhyThereIsNoAmount(t *testing.T) {
	s := newcomer()
	for _, method := range calc.Methods() {
		cell, way := s.Way(method), s.Outlook.Way(method)
		require.Equal(t, way.Lack == "", cell.Number(), method)
		require.NotEmpty(t, s.written(cell), method)
		if way.Lack == "" {
			require.Equal(t, way.Total.Typical, cell.Value, method)
		}
	}
	require.Equal(t, "—", cleared().Way(calc.Cases).Text)
}

// A fraud has no amount before the money sent is known. Whatever would need one
// says what to enter.
func TestNoAmount_AsksForTheMoneySentWhereverAnAmountWouldStand(t *testing.T) {
	s := typing(chosen("manufacturing", "scenario", "transfer-fraud"), "probability", "10", "measure-cost", "60万", "measure-probability", "4", "cost-limit", "100万")
	s.Choose(calc.FieldMethod, string(calc.Itemised))
	require.Equal(t, calc.LackTransfer, s.Result.Chosen.Lack)
	asks := "送金してしまう額を入れるか、「実際に送金した会社の額で試す」を選んでください。"
	for place, text := range map[string]string{
		"the loss": s.LackText(), "cost and investment": sentence(s.InvestAnswer()), "cover": sentence(s.CoverAnswer()),
		"the measure": sentence(s.MeasureAnswer()), "the year": s.YearNote(),
	} {
		require.Contains(t, text, asks, place)
	}
	require.Empty(t, s.Ends())
	require.Empty(t, s.MeasureStats())
	require.Equal(t, "送金額が未入力", s.written(s.Way(calc.Itemised)))

	s.Switch(calc.SwitchTransferTypical, true)
	require.True(t, s.Result.HasAmount())
	require.NotContains(t, sentence(s.CoverAnswer()), asks)
}

func TestOmitted_SaysWhoseEffortStandsThereUntilItIsEntered(t *testing.T) {
	effort := func(s answered) string {
		for _, item := range s.Omitted() {
			if item.Name == "社内の手間" {
				return item.Note
			}
		}
		return ""
	}
	require.Contains(t, effort(chosen("manufacturing", "scenario", "ransomware")), "公表された会社の平均27.7人月")
	own := effort(typing(prepared(calc.Ransomware), "effort", "3"))
	require.Contains(t, own, "3人月")
	require.NotContains(t, own, "公表された会社")
}
