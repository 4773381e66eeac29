//go:build !wasm

package ui_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/html"

	"cybercost/wasm/words"
)

// Each face of the page is kept as an outline: one element a line, a row of a
// table of words too. Drawings are left out, because package chart keeps its
// own; so is what is hidden, and what an earlier face has shown.
func TestRender_EveryFaceIsAsItWasLastReviewed(t *testing.T) {
	before := map[string]string{}
	for _, p := range pages {
		t.Run(p.name, func(t *testing.T) {
			app := ids(t, rendered(t, words.Japanese, p.name))["app"]
			require.NotNil(t, app)
			got := outline(app, before) + "\n"
			walk(app, func(n *html.Node) {
				if whole := complete(n); before[whole] == "" {
					before[whole] = p.name
				}
			})
			golden(t, filepath.Join("testdata", p.name+".golden"), got)
		})
	}
	t.Run("no golden file is left over", func(t *testing.T) {
		files, err := filepath.Glob(filepath.Join("testdata", "*.golden"))
		require.NoError(t, err)
		require.Len(t, files, len(pages))
	})
}

// golden compares with a reviewed file, or writes it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err, "make golden writes it")
	require.Equal(t, string(want), got, "make golden rewrites %s; read the difference before committing", name)
}

// completed keeps the outlines of what has been compared once.
var completed = map[*html.Node]string{}

// complete is an outline with nothing left out.
func complete(n *html.Node) string {
	if completed[n] == "" {
		completed[n] = outline(n, nil)
	}
	return completed[n]
}

// outline writes an element and what is in it. Of what is before, and more
// than a few lines, only the face that shows it is named.
func outline(n *html.Node, before map[string]string) string {
	return strings.Join(describe(n, before), "\n")
}

func describe(n *html.Node, before map[string]string) []string {
	head := tag(n)
	if _, hidden := attrOK(n, "hidden"); hidden || n.Data == "svg" {
		return []string{head}
	}
	if n.Data == "tr" && plainRow(n) {
		var cells []string
		for _, cell := range elements(n, "th", "td") {
			cells = append(cells, text(cell))
		}
		return []string{head + strings.Join(cells, " | ")}
	}
	var within []string
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		switch child.Type {
		case html.ElementNode:
			for _, line := range describe(child, before) {
				within = append(within, "  "+line)
			}
		case html.TextNode:
			if words := strings.TrimSpace(child.Data); words != "" {
				within = append(within, "  "+words)
			}
		}
	}
	if len(within) == 1 {
		return []string{head + strings.TrimLeft(within[0], " ")}
	}
	if before != nil && len(within) > 2 {
		if face := before[complete(n)]; face != "" {
			return []string{head + " as in " + face}
		}
	}
	return append([]string{head}, within...)
}

// plainRow reports whether the cells of a row hold nothing but words.
func plainRow(row *html.Node) bool {
	for _, cell := range elements(row, "th", "td") {
		if cell.FirstChild != nil && (cell.FirstChild != cell.LastChild || cell.FirstChild.Type != html.TextNode) {
			return false
		}
	}
	return true
}

// tag is an element's start tag; an icon is named by what it shows.
func tag(n *html.Node) string {
	var b strings.Builder
	b.WriteString("<" + n.Data)
	for _, a := range n.Attr {
		b.WriteString(" " + a.Key)
		if a.Val != "" {
			b.WriteString(`="` + a.Val + `"`)
		}
	}
	b.WriteString(">")
	if uses := elements(n, "use"); n.Data == "svg" && len(uses) == 1 {
		b.WriteString(attr(uses[0], "href"))
	}
	return b.String()
}
