package main

import (
	"flag"
	"html"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

var update = flag.Bool("update", false, "write testdata/checks.txt anew")

func fragment(t *testing.T) string {
	t.Helper()
	text, err := publishedCases()
	require.NoError(t, err)
	return string(text)
}

var rowOf = regexp.MustCompile(`<tr>.*?</tr>`)

// rows finds the row of each comparison by its name.
func rows(t *testing.T, text string) map[string]string {
	t.Helper()
	found := map[string]string{}
	for _, row := range rowOf.FindAllString(text, -1) {
		name := regexp.MustCompile(`data-check="([^"]+)"`).FindStringSubmatch(row)
		if name == nil {
			continue
		}
		require.Empty(t, found[name[1]], "%s stands twice", name[1])
		found[name[1]] = row
	}
	return found
}

func TestChecks_ShowEveryComparisonWithItsDifferenceAndReason(t *testing.T) {
	figures, evidence := seeds.Current(), seeds.CurrentEvidence()
	text := fragment(t)
	shown := rows(t, text)
	count := 0
	for _, c := range append(calc.Checks(&figures), calc.BenchmarkChecks(&figures, &evidence)...) {
		require.Contains(t, text, html.EscapeString(words.CheckCaseOf(c.Case).Why.In(words.Japanese)))
		for _, r := range c.Rows {
			count++
			name := string(c.Case) + "." + r.Key
			row := shown[name]
			require.NotEmpty(t, row, "%s is not on the page", name)
			require.Contains(t, row, `<data value="`+r.Difference.String()+`"`, name)
			require.Contains(t, row, ">"+format.Man(r.Published.Value)+"</td>", name)
			require.Contains(t, row, ">"+format.Man(r.Ours.Typical), name)
			if !r.Ours.Low.Equal(r.Ours.High) {
				require.Contains(t, row, format.Man(r.Ours.Low)+"〜"+format.Man(r.Ours.High), name)
			}
			require.Equal(t, !r.Within(), strings.Contains(row, words.CheckOutside.In(words.Japanese)), name)
			if r.Gap != "" {
				require.Contains(t, row, words.CheckGapOf(r.Gap).In(words.Japanese), name)
			}
		}
	}
	require.Len(t, shown, count)
}

// A reader subtracts what is printed, not what was rounded.
func TestChecks_TheDifferenceShownIsTheDifferenceOfWhatIsShown(t *testing.T) {
	number := func(text string) int {
		digits := strings.NewReplacer(",", "", "＋", "", format.Minus, "-").Replace(text)
		n := 0
		for _, r := range strings.TrimPrefix(digits, "-") {
			require.True(t, r >= '0' && r <= '9', text)
			n = n*10 + int(r-'0')
		}
		if strings.HasPrefix(digits, "-") {
			return -n
		}
		return n
	}
	cells := regexp.MustCompile(`<td data-num>([0-9,]+)</td><td data-num>([0-9,]+).*?<data [^>]+>([^<]+)</data>`)
	for name, row := range rows(t, fragment(t)) {
		m := cells.FindStringSubmatch(row)
		require.NotNil(t, m, name)
		require.Equal(t, number(m[2])-number(m[1]), number(m[3]), name)
		require.Equal(t, number(m[3]) > 0, strings.HasPrefix(m[3], "＋"), name)
	}
}

func TestChecks_HaveNothingThatAPageWithoutScriptsMustNotHave(t *testing.T) {
	text := fragment(t)
	for _, banned := range []string{"<script", " style=", "<style", "ZgotmplZ", "{{", "{0}", "{1}", "{2}", "{3}"} {
		require.NotContains(t, text, banned)
	}
	require.NotRegexp(t, ` on[a-z]+=`, text)
	require.Equal(t, strings.Count(text, "<caption"), strings.Count(text, "<table"))
}

// The golden is what a reader sees, a line for each row.
func TestChecks_ReadAsTheyDid(t *testing.T) {
	var lines []string
	for line := range strings.Lines(fragment(t)) {
		line = regexp.MustCompile(`<span class="cc-table__sub">([^<]*)</span>`).ReplaceAllString(line, "［$1］")
		line = regexp.MustCompile(`</t[hd]>|</summary>|<span[^>]*>`).ReplaceAllString(line, " | ")
		line = regexp.MustCompile(`<[^>]+>`).ReplaceAllString(line, "")
		if line = strings.Trim(html.UnescapeString(line), " |\n"); line != "" {
			lines = append(lines, line)
		}
	}
	got := strings.Join(lines, "\n") + "\n"
	const golden = "testdata/checks.txt"
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "if it should have changed: go test ./scripts/page -update, then read the diff")
}
