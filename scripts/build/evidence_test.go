package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const section = `<section><p>before</p>
<details class="a"><summary>one<span>1</span></summary><div><details><summary>within</summary>deep</details></div></details>
<details id="b"><summary>two</summary>second</details>
<p>after</p></section>`

func TestFoldedAway_LeavesTheTitlesAndMovesTheRestWhole(t *testing.T) {
	titles, folded, err := foldedAway(section)
	require.NoError(t, err)
	for _, kept := range []string{"before", "one<span>1</span></summary>", `id="b"`, "two</summary>", "after", `href="sources.html#evidence-1"`, `href="sources.html#evidence-2"`} {
		require.Contains(t, titles, kept)
	}
	for _, gone := range []string{"within", "deep", "second"} {
		require.NotContains(t, titles, gone)
		require.Contains(t, folded, gone)
	}
	require.Equal(t, strings.Count(titles, openFold), strings.Count(titles, closeFold))
	require.Equal(t, 2, strings.Count(titles, openFold))
	require.Contains(t, folded, `<div id="evidence-1"><details class="a"><summary>one<span>1</span></summary><div><details><summary>within</summary>deep</details></div></details></div>`)
}

func TestFoldedAway_RefusesWhatItWouldTear(t *testing.T) {
	for _, text := range []string{"", "<p>no folds</p>", "<details><summary>one</summary>", "<details>no title</details>", "<details><details><summary>one</summary></details>"} {
		_, _, err := foldedAway(text)
		require.Error(t, err, text)
	}
}

func TestWithEvidence_PutsItBeforeTheSources(t *testing.T) {
	page, err := withEvidence(`<body class="cc-page"><section class="cc-section" aria-labelledby="how-h">sources</section>`, "FOLDED", "SPRITE")
	require.NoError(t, err)
	require.Less(t, strings.Index(page, "SPRITE"), strings.Index(page, "FOLDED"))
	require.Less(t, strings.Index(page, "FOLDED"), strings.Index(page, "sources"))
	_, err = withEvidence("<body>", "", "")
	require.Error(t, err)
}
