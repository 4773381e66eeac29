//go:build !wasm

package ui_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/html"
)

// figure is a picture of the page with its key and its table.
type figure struct {
	drawing *drawing
	keys    []key
	heads   []string
	rows    [][]string // the first cell names the row
}

// key is one entry of a key: what a tone or a mark stands for.
type key struct{ shows, text string }

// figureOf reads a picture.
func figureOf(t *testing.T, at *html.Node, id string) *figure {
	f := &figure{}
	for _, svg := range elements(at, "svg") {
		if attr(svg, "class") == "cc-chart__svg" {
			require.Nil(t, f.drawing, "%s is one drawing", id)
			f.drawing = drawn(t, svg)
		}
	}
	require.NotNil(t, f.drawing, "%s is a drawing", id)
	for _, item := range elements(at, "li") {
		shows := drawn(t, elements(item, "svg")[0]).pieces
		require.Len(t, shows, 1)
		f.keys = append(f.keys, key{shows[0].kind, text(elements(item, "span")[0])})
	}
	for _, table := range elements(at, "table") {
		for i, row := range elements(table, "tr") {
			var cells []string
			for _, cell := range elements(row, "th", "td") {
				cells = append(cells, text(cell))
			}
			if i == 0 {
				f.heads = cells
				continue
			}
			f.rows = append(f.rows, cells)
		}
	}
	return f
}

// row finds a row of the table by its name; nil if there is none.
func (f *figure) row(name string) []string {
	for _, row := range f.rows {
		if cutTo(name, row[0]) {
			return row
		}
	}
	return nil
}

// tone is what the key shows for a name; empty if it does not have it. A key
// may say more of a name: 再発防止費（投資） for 再発防止費.
func (f *figure) tone(name string) (shows string) {
	for _, k := range f.keys {
		if strings.HasPrefix(k.text, name) || strings.HasPrefix(name, k.text) {
			return k.shows
		}
	}
	return ""
}

// cutTo tells whether a text is another one, or as much of it as had room.
func cutTo(text, whole string) bool {
	begins, cut := strings.CutSuffix(text, "…")
	return text == whole || cut && strings.HasPrefix(whole, begins)
}

// called finds drawings by the class of something around them.
func called(t *testing.T, page *html.Node, class string) (list []*drawing) {
	t.Helper()
	walk(page, func(n *html.Node) {
		if attr(n, "class") != class {
			return
		}
		for _, svg := range elements(n, "svg") {
			if attr(svg, "class") == "cc-chart__svg" {
				list = append(list, drawn(t, svg))
			}
		}
	})
	return list
}

// classed is the first element of a class; nil if there is none.
func classed(page *html.Node, class string) (found *html.Node) {
	walk(page, func(n *html.Node) {
		if found == nil && attr(n, "class") == class {
			found = n
		}
	})
	return found
}
