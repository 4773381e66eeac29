package chart_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/chart"
)

var curveWidths = []float64{288, 320, 358, 430, 543, 544, 640, 700, 832, 1060}

// drawnCurves are the curves of a picture by their kind, as points in px.
func drawnCurves(t *testing.T, root *node, width float64) map[string][][2]float64 {
	out := map[string][][2]float64{}
	var plot *node
	root.each(func(n *node) {
		if n.attr["class"] == "cc-chart__plot" {
			plot = n
		}
	})
	top, height := place(t, plot.attr["y"], 0), place(t, plot.attr["height"], 0)
	for _, path := range plot.children {
		var points [][2]float64
		for _, at := range strings.Split(path.attr["d"][1:], "L") {
			x, y, _ := strings.Cut(at, " ")
			px, py := place(t, x+"%", width), top+place(t, y+"%", height)
			if n := len(points); n > 0 { // the pieces between, for distances
				from := points[n-1]
				for i := range 20 {
					share := float64(i+1) / 20
					points = append(points, [2]float64{from[0] + (px-from[0])*share, from[1] + (py-from[1])*share})
				}
			}
			points = append(points, [2]float64{px, py})
		}
		out[path.attr["data-kind"]] = points
	}
	return out
}

// off is how far a text is from the nearest of some points.
func off(txt written, points [][2]float64) float64 {
	least := math.Inf(1)
	for _, p := range points {
		dx := max(txt.left-p[0], p[0]-txt.right, 0)
		dy := max(txt.top-p[1], p[1]-txt.bottom, 0)
		least = min(least, math.Hypot(dx, dy))
	}
	return least
}

// textNamed finds a text, or the first line of it.
func textNamed(t *testing.T, all []written, name string) written {
	t.Helper()
	name, _, _ = strings.Cut(name, "\n")
	for _, txt := range all {
		if txt.text == name {
			return txt
		}
	}
	require.Fail(t, "no text", name)
	return written{}
}

func TestCurve_TheNameOfALineStandsByIt(t *testing.T) {
	for _, name := range []string{"curve", "curve-bare", "curve-crossing", "curve-huge", "curve-now-ceiling", "curve-right", "curve-small", "exceedance", "exceedance-long", "exceedance-near"} {
		s := curveSamples()[name]
		lines, inset := []chart.Line(nil), 48.0
		switch k := s.(type) {
		case chart.Curve:
			lines = k.Lines
		case chart.Exceedance:
			lines = k.Lines
		}
		root := read(t, s.SVG())
		if root.attr["data-inset"] == "" {
			inset = 0
		}
		for _, w := range curveWidths {
			curves := drawnCurves(t, root, w-inset)
			for _, l := range lines {
				about := name + " at " + strconv.Itoa(int(w)) + " px: " + l.Name
				txt := textNamed(t, texts(t, root, w, screenFace), l.Name)
				own := off(txt, curves[string(l.Kind)])
				require.Greater(t, own, 1.0, about+" is not struck through")
				require.Less(t, own, 24.0, about)
				for kind, points := range curves {
					if kind != string(l.Kind) {
						require.Greater(t, off(txt, points), own+3, "%s and %s", about, kind)
					}
				}
			}
		}
	}
}

func TestExceedance_AnAmountStandsByItsOwnPlace(t *testing.T) {
	for _, name := range []string{"exceedance", "exceedance-long", "exceedance-near"} {
		e := curveSamples()[name].(chart.Exceedance)
		root := read(t, e.SVG())
		var marks []*node
		root.each(func(n *node) {
			if n.name == "use" {
				marks = append(marks, n)
			}
		})
		for _, w := range curveWidths {
			curves := drawnCurves(t, root, w-48)
			for i, s := range e.Spots {
				about := name + " at " + strconv.Itoa(int(w)) + " px: " + s.Text
				txt := textNamed(t, texts(t, root, w, screenFace), s.Text)
				at := func(m *node) [][2]float64 {
					return [][2]float64{{place(t, m.attr["x"], w-48), place(t, m.attr["y"], 0)}}
				}
				own := off(txt, at(marks[i]))
				require.Less(t, own, 26.0, about)
				require.Greater(t, off(txt, at(marks[1-i])), own, about)
				for _, l := range e.Lines {
					least := 1.0
					if string(l.Kind) != string(e.Lines[i].Kind) {
						least = 5
					}
					require.Greater(t, off(txt, curves[string(l.Kind)]), least, "%s and %s", about, l.Kind)
				}
			}
		}
	}
}
