package main

import (
	"fmt"
	"html"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc/backtest"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

func backtestText(t *testing.T) string {
	t.Helper()
	text, err := triedOut()
	require.NoError(t, err)
	return string(text)
}

func TestBacktest_ShowsEveryTrialEveryCaseAndEverySource(t *testing.T) {
	text := backtestText(t)
	figures, evidence := seeds.Current(), seeds.CurrentEvidence()
	result, err := backtest.Run(&figures, &evidence)
	require.NoError(t, err)
	for _, y := range result.Years {
		for _, trial := range y.Trials {
			require.NotEmpty(t, modelName(trial.Model).In(words.Japanese), trial.Model)
			require.Contains(t, text, fmt.Sprintf(`<data value="%.4f" data-backtest="%s.%s.inside">`, trial.Inside, y.Tested, trial.Model))
			require.Contains(t, text, fmt.Sprintf(">%.3f</td>", trial.RPS))
		}
	}
	require.NotEmpty(t, result.Cases)
	for _, c := range result.Cases {
		require.Contains(t, text, html.EscapeString(c.Case.Name))
		require.Contains(t, text, ">"+format.Man(c.Actual)+"</td>", c.Case.ID)
	}
	for _, s := range result.Slopes {
		require.Contains(t, text, `href="#src-`+s.Source.ID+`"`)
		require.Contains(t, text, fmt.Sprintf(">%.2f</td>", s.Exponent))
	}
}

// A word that no template names would never be read.
func TestBacktest_UsesEveryWord(t *testing.T) {
	code, err := os.ReadFile("backtest.go")
	require.NoError(t, err)
	named := backtestTemplate + string(code)
	for _, w := range words.BacktestWords {
		unit := w.Name == string(seeds.Dollars) || w.Name == string(seeds.Euros)
		require.True(t, unit || strings.Contains(named, `"`+w.Name+`"`), w.Name)
	}
}

func TestBacktest_HasNothingThatAPageWithoutScriptsMustNotHave(t *testing.T) {
	text := backtestText(t)
	for _, banned := range []string{"<script", " style=", "<style", "ZgotmplZ", "{{", "{0}", "{1}", "{2}", "{3}"} {
		require.NotContains(t, text, banned)
	}
	require.NotRegexp(t, ` on[a-z]+=`, text)
	require.Equal(t, strings.Count(text, "<caption"), strings.Count(text, "<table"))
}

// The golden is what a reader sees, a line for each row.
func TestBacktest_ReadsAsItDid(t *testing.T) {
	var lines []string
	for line := range strings.Lines(backtestText(t)) {
		line = regexp.MustCompile(`<span class="cc-table__sub">([^<]*)</span>`).ReplaceAllString(line, "［$1］")
		line = regexp.MustCompile(`</t[hd]>|<br>`).ReplaceAllString(line, " | ")
		line = regexp.MustCompile(`<[^>]+>`).ReplaceAllString(line, "")
		if line = strings.Trim(html.UnescapeString(line), " |\n"); line != "" {
			lines = append(lines, line)
		}
	}
	got := strings.Join(lines, "\n") + "\n"
	const golden = "testdata/backtest.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "if it should have changed: go test ./scripts/page -update, then read the diff")
}
