package chart_test

import (
	"encoding/xml"
	"io"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/chart"
)

// A picture is read back from its text, so that what is checked is what a
// browser gets, with the style sheet's type sizes stated once more here.

type written struct {
	text                     string
	left, right, top, bottom float64
}

type node struct {
	name     string
	attr     map[string]string
	text     string
	children []*node
}

func read(t *testing.T, svg string) *node {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(svg))
	root := &node{}
	stack := []*node{root}
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err, svg)
		switch e := token.(type) {
		case xml.StartElement:
			n := &node{name: e.Name.Local, attr: map[string]string{}}
			for _, a := range e.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			parent := stack[len(stack)-1]
			parent.children = append(parent.children, n)
			stack = append(stack, n)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			stack[len(stack)-1].text += string(e)
		}
	}
	require.Len(t, root.children, 1, "one element")
	return root.children[0]
}

func (n *node) each(visit func(*node)) {
	visit(n)
	for _, c := range n.children {
		c.each(visit)
	}
}

// place turns a percentage or px into px at a width.
func place(t *testing.T, s string, width float64) float64 {
	t.Helper()
	if s == "" {
		return 0
	}
	part, isPercent := strings.CutSuffix(s, "%")
	v, err := strconv.ParseFloat(part, 64)
	require.NoError(t, err)
	require.False(t, math.IsNaN(v) || math.IsInf(v, 0), s)
	if isPercent {
		return v / 100 * width
	}
	return v
}

type typeFace struct {
	size float64
	bold bool
}

func screenFace(role string) typeFace {
	sizes := map[string]typeFace{"tick": {12, false}, "tick-strong": {11, false}, "lane": {14, true}, "lane-us": {15, true}, "lane-note": {12, false},
		"value": {13, false}, "value-strong": {14, true}, "us": {15, true}, "note": {12.5, false}}
	if f, ok := sizes[role]; ok {
		return f
	}
	return typeFace{13, true}
}

func paperFace(role string) typeFace {
	f := screenFace(role)
	f.size = map[string]float64{"lane": 11.5, "lane-us": 12.5, "us": 12.5, "lane-note": 9.5}[role]
	if f.size == 0 {
		f.size = 10.5
	}
	return f
}

func wallFace(role string) typeFace { return typeFace{16, screenFace(role).bold} }

// written lists the texts that show at a width of the container.
func texts(t *testing.T, root *node, container float64, face func(string) typeFace) (out []written) {
	width := container
	if root.attr["data-inset"] == "left" {
		width -= 48
	}
	root.each(func(n *node) {
		if n.name != "text" || n.attr["data-show"] == "wide" && container < 544 {
			return
		}
		f := face(n.attr["data-role"])
		w, size, all := chart.Width(n.text, f.size, f.bold), f.size, n.text
		for _, s := range n.children {
			g := face(s.attr["data-role"])
			w += place(t, s.attr["dx"], width) + chart.Width(s.text, g.size, g.bold)
			size, all = max(size, g.size), all+s.text
		}
		if all == "" {
			return
		}
		x := place(t, n.attr["x"], width) + place(t, n.attr["dx"], width)
		switch n.attr["text-anchor"] {
		case "middle":
			x -= w / 2
		case "end":
			x -= w
		}
		y := place(t, n.attr["y"], width)
		out = append(out, written{all, x, x + w, y - 0.84*size, y + 0.12*size})
	})
	return out
}
