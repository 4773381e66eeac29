//go:build !wasm

package ui_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/html"
)

// half is how far a coordinate may be from what it was computed as: drawings
// are written with two decimal places.
const half = 0.005

// drawing is a drawing as it stands on the page: its pieces in the order in
// which they are drawn. x is in percent of the width, y in px.
type drawing struct {
	pieces []*piece
}

// piece is one element of a drawing.
type piece struct {
	is   string // "area", "line", "mark", "text" or "curve"
	kind string // tone of an area, kind of a line or a curve, role of a text, shape of a mark
	tone string // of a mark

	x, y, width, height float64 // of an area; x and y of a mark and a text
	toX, toY            float64 // of a line, from x and y
	text                string
	spans               []*piece // of a text
	anchor              string
	dx                  float64
	points              []point // of a curve

	told bool // a claim has been made about it
}

// point is a place on a curve.
type point struct{ x, y float64 }

// end is where an area ends on the right.
func (p *piece) end() float64 { return p.x + p.width }

// span is the further piece of a text in a role.
func (p *piece) span(role string) string {
	for _, s := range p.spans {
		if s.kind == role {
			return s.text
		}
	}
	return ""
}

// drawn reads a drawing.
func drawn(t *testing.T, svg *html.Node) *drawing {
	d := &drawing{}
	walk(svg, func(n *html.Node) {
		if p := pieceOf(t, n); p != nil {
			d.pieces = append(d.pieces, p)
		}
	})
	return d
}

func pieceOf(t *testing.T, n *html.Node) *piece {
	num := func(key string) float64 { return coordinate(t, attr(n, key)) }
	switch class := attr(n, "class"); {
	case class == "cc-chart__area" && attr(n, "data-tone") != "blank": // the ground under a text
		return &piece{is: "area", kind: attr(n, "data-tone"), x: num("x"), y: num("y"), width: num("width"), height: num("height")}
	case class == "cc-chart__line":
		return &piece{is: "line", kind: attr(n, "data-kind"), x: num("x1"), y: num("y1"), toX: num("x2"), toY: num("y2")}
	case class == "cc-chart__mark":
		return &piece{is: "mark", kind: attr(n, "href"), tone: attr(n, "data-tone"), x: num("x"), y: num("y")}
	case class == "cc-chart__curve":
		return &piece{is: "curve", kind: attr(n, "data-kind"), points: pathOf(t, n)}
	case n.Data == "text":
		p := &piece{is: "text", kind: attr(n, "data-role"), x: num("x"), y: num("y"), anchor: attr(n, "text-anchor"), dx: num("dx")}
		for child := n.FirstChild; child != nil; child = child.NextSibling {
			if child.Type == html.TextNode {
				p.text += child.Data
				continue
			}
			p.spans = append(p.spans, &piece{is: "text", kind: attr(child, "data-role"), text: text(child)})
		}
		return p
	}
	return nil
}

// coordinate reads a number with or without a percent sign; 0 if there is none.
func coordinate(t *testing.T, text string) float64 {
	if text == "" {
		return 0
	}
	v, err := strconv.ParseFloat(strings.TrimSuffix(text, "%"), 64)
	require.NoError(t, err)
	return v
}

// pathOf are the points of a curve. A curve stands in a drawing of its own,
// which is 100 high and is stretched to its height.
func pathOf(t *testing.T, path *html.Node) (points []point) {
	t.Helper()
	plot := path.Parent
	top, height := coordinate(t, attr(plot, "y")), coordinate(t, attr(plot, "height"))
	require.Equal(t, "0 0 100 100", attr(plot, "viewBox"))
	d := attr(path, "d")
	require.Equal(t, byte('M'), d[0])
	for _, at := range strings.Split(d[1:], "L") {
		x, y, _ := strings.Cut(at, " ")
		points = append(points, point{coordinate(t, x), top + coordinate(t, y)/100*height})
	}
	return points
}

// all lists the pieces of one sort, in some kinds or in any.
func (d *drawing) all(is string, kinds ...string) (list []*piece) {
	for _, p := range d.pieces {
		if p.is != is {
			continue
		}
		if len(kinds) == 0 {
			list = append(list, p)
		}
		for _, kind := range kinds {
			if p.kind == kind {
				list = append(list, p)
			}
		}
	}
	return list
}

// from are the pieces from each one of a kind of line on, up to the next.
func (d *drawing) from(kind string) (parts []*drawing) {
	for _, p := range d.pieces {
		if p.is == "line" && p.kind == kind {
			parts = append(parts, &drawing{})
		}
		if len(parts) > 0 {
			last := parts[len(parts)-1]
			last.pieces = append(last.pieces, p)
		}
	}
	return parts
}
