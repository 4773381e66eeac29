package rules

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

// People quote amounts with the edition of the figures that the page shows.
func TestChangelog_SaysWhatTheEditionOfTheFiguresBrought(t *testing.T) {
	_, newest, found := strings.Cut(content(t, "CHANGELOG.md"), "\n### Figures\n")
	require.True(t, found, "CHANGELOG.md has no part for figures")
	newest, _, _ = strings.Cut(newest, "\n##")
	require.Contains(t, newest, "`"+seeds.Edition+"`",
		"a figure changed: under Unreleased, Figures, of CHANGELOG.md write\n\n- Edition `%s`: id, old → new, source and place; the amounts that moved.", seeds.Edition)
}
