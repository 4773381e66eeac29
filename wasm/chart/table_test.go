package chart

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTable_EscapesEveryText(t *testing.T) {
	html := Table{Caption: "<i>", Heads: []string{"<a>", "&"}, Rows: [][]string{{"<b>", `"1"`}}, Words: 1}.HTML()
	require.NotContains(t, html, "<i>")
	require.NotContains(t, html, "<a>")
	require.NotContains(t, html, "<b>")
	require.Contains(t, html, `<th scope="col" data-align="word">&lt;a&gt;</th><th scope="col" data-align="num">&amp;</th>`)
	require.Contains(t, html, `<tr><th scope="row">&lt;b&gt;</th><td data-align="num">`)
}
