package chart_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What joins two bars is drawn first; where a text is in its way, an area of
// the page's ground covers it.
func TestWaterfall_NoLineRunsThroughAText(t *testing.T) {
	for name, s := range samples() {
		if !strings.HasPrefix(name, "waterfall") {
			continue
		}
		root := read(t, s.SVG())
		for _, w := range []float64{544, 640, 700, 832, 1060} {
			for _, txt := range texts(t, root, w, screenFace) {
				for i, line := range root.children {
					if line.attr["data-kind"] != "join" {
						continue
					}
					x, top, bottom := place(t, line.attr["x1"], w), place(t, line.attr["y1"], w), place(t, line.attr["y2"], w)
					if x < txt.left-2 || x > txt.right+2 || bottom <= txt.top || top >= txt.bottom {
						continue
					}
					require.True(t, covered(t, root.children[i+1:], txt, w), "%s at %v px: %q", name, w, txt.text)
				}
			}
		}
	}
}

// covered tells whether an area of the ground lies under a whole text.
func covered(t *testing.T, over []*node, txt written, w float64) bool {
	for _, n := range over {
		left, top := place(t, n.attr["x"], w), place(t, n.attr["y"], w)
		if n.attr["data-tone"] == "blank" && left <= txt.left && top <= txt.top &&
			left+place(t, n.attr["width"], w) >= math.Min(txt.right+2, w) && top+place(t, n.attr["height"], w) >= txt.bottom {
			return true
		}
	}
	return false
}
