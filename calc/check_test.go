package calc

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

// Each worked example is a table written by hand from the source's own lines;
// this reads it and asks for the same numbers.
func TestChecks_PublishedCasesComeOutAsWorkedByHand(t *testing.T) {
	evidence := seeds.CurrentEvidence()
	checks := append(Checks(figures()), BenchmarkChecks(figures(), &evidence)...)
	var names []string
	for _, c := range checks {
		names = append(names, string(c.Case)+".md")
		t.Run(string(c.Case), func(t *testing.T) {
			file := filepath.Join("testdata", "worked", string(c.Case)+".md")
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			var got []string
			for _, r := range c.Rows {
				got = append(got, fmt.Sprintf("%s: %s, ours %s / %s / %s, gap %s",
					r.Key, r.Published.Value, r.Ours.Low, r.Ours.Typical, r.Ours.High, r.Gap))
				require.True(t, r.Difference.Equal(r.Ours.Typical.Sub(r.Published.Value)))
				require.NotEmpty(t, r.Published.Uses)
				require.NotEmpty(t, r.Uses)
			}
			require.Equal(t, workedRows(string(text)), got,
				"a figure of this case has changed: work the table in calc/%s again by hand, from the source; -update does not write it", filepath.ToSlash(file))
		})
	}
	files, err := os.ReadDir(filepath.Join("testdata", "worked"))
	require.NoError(t, err)
	for _, file := range files {
		require.Contains(t, names, file.Name(), "a worked example that no check computes")
	}
}

// workedRows reads the rows of a worked example's table.
func workedRows(text string) []string {
	var rows []string
	for line := range strings.Lines(text) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(cells) != 7 {
			continue
		}
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if cells[0] == "row" || strings.HasPrefix(cells[0], "-") {
			continue
		}
		for i := 2; i < 6; i++ {
			cells[i] = strings.ReplaceAll(cells[i], ",", "")
		}
		cells[6] = strings.Trim(cells[6], "–")
		rows = append(rows, fmt.Sprintf("%s: %s, ours %s / %s / %s, gap %s", cells[0], cells[2], cells[3], cells[4], cells[5], cells[6]))
	}
	return rows
}

func TestChecks_ADifferenceIsAlwaysExplained(t *testing.T) {
	for _, c := range Checks(figures()) {
		for _, r := range c.Rows {
			if !r.Difference.IsZero() {
				require.Contains(t, Gaps(), r.Gap, "%s %s", c.Case, r.Key)
			}
		}
	}
}
