package report_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// answered is a session with its report.
type answered struct {
	*session.Session
	*report.Report
}

// newcomer is the page as it opens.
func newcomer() answered {
	figures := seeds.Current()
	s := session.New(&figures, words.Japanese)
	return answered{s, report.Of(s)}
}

// cleared is the page with nothing entered.
func cleared() answered {
	s := newcomer()
	s.NextClient()
	return s
}

// sampled is the page with a ready-made company.
func sampled(id string) answered {
	s := newcomer()
	s.PickSample(id)
	return s
}

// chosen is a sample with one choice made.
func chosen(sample, field, value string) answered {
	s := sampled(sample)
	s.Choose(calc.Field(field), value)
	return s
}

// prepared is a company in which every line of the scenario has an amount.
func prepared(scenario calc.Scenario) answered {
	s := sampled("giaj-b")
	s.Choose(calc.FieldScenario, string(scenario))
	s.Choose(calc.FieldMethod, string(calc.Itemised))
	s.Switch(calc.SwitchCallCentre, true)
	typing(s, "partner-revenue", "1億", "partner-margin", "30", "partner-months", "3",
		"transfer-loss", "500万", "margin", "5", "effort", "2",
		"stopped-days-low", "", "stopped-days-typical", "", "stopped-days-high", "", "stopped-share", "")
	return s
}

// typing types into fields one after another: field, text, field, text.
func typing(s answered, pairs ...string) answered {
	for i := 0; i < len(pairs); i += 2 {
		s.Type(calc.Field(pairs[i]), pairs[i+1])
		s.Leave(calc.Field(pairs[i]))
	}
	for s.Parts.CatchUp() {
		s.Parts.Rendered()
	}
	return s
}

// written is how a cell is read.
func (s answered) written(c format.Cell) string { return s.Voice.Write(c) }

// sentence joins the pieces of a sentence.
func sentence(runs []words.Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// keyed are the numbers of a sentence that programs can read.
func keyed(runs []words.Run) map[string]string {
	keys := map[string]string{}
	for _, run := range runs {
		if run.Cell.Key != "" {
			keys[run.Cell.Key] = run.Cell.Value.String()
		}
	}
	return keys
}

// yen is an exact number for comparison.
func yen(t *testing.T, text string) decimal.Decimal {
	t.Helper()
	v, err := decimal.NewFromString(text)
	require.NoError(t, err)
	return v
}

// same compares numbers, not how many zeros they carry.
func same(t *testing.T, want string, got decimal.Decimal, about ...any) {
	t.Helper()
	require.Equal(t, yen(t, want).String(), got.String(), about...)
}
