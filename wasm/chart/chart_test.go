package chart_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/chart"
)

var update = flag.Bool("update", false, "write the golden pictures")

func TestPictures_AreTheGoldenOnes(t *testing.T) {
	for name, s := range samples() {
		path := filepath.Join("testdata", name+".svg")
		got := s.SVG()
		require.Equal(t, got, s.SVG(), "the same input gives the same picture")
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(got+"\n"), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, string(want), got+"\n", name)
	}
}

func TestPictures_ObeyThePolicyOfThePage(t *testing.T) {
	for name, s := range samples() {
		root := read(t, s.SVG())
		require.Equal(t, "svg", root.name, name)
		require.Equal(t, "100%", root.attr["width"], name)
		require.NotContains(t, root.attr, "viewBox", name)
		if root.attr["aria-label"] != "" {
			require.Equal(t, "img", root.attr["role"], name)
		} else {
			require.Equal(t, "true", root.attr["aria-hidden"], name)
		}
		root.each(func(n *node) {
			require.NotContains(t, n.attr, "style", name)
			for key := range n.attr {
				require.False(t, strings.HasPrefix(key, "on"), "%s: %s", name, key)
			}
		})
	}
}

// hidden samples overlap on purpose: each text shows in its own states.
var hidden = map[string]bool{"ruler-title-both": true}

func faceOf(name string) (func(string) typeFace, []float64) {
	switch {
	case strings.Contains(name, "paper"):
		return paperFace, []float64{680, 688, 700}
	case strings.Contains(name, "wall"):
		return wallFace, []float64{288, 300, 390, 700, 1000}
	}
	return screenFace, []float64{288, 300, 345, 390, 480, 543, 544, 640, 700, 832, 1060}
}

func TestTexts_StayInsideThePicture(t *testing.T) {
	for name, s := range samples() {
		face, widths := faceOf(name)
		root := read(t, s.SVG())
		for _, w := range widths {
			left, width := 0.0, w
			if root.attr["data-inset"] == "left" {
				left, width = -48, w-48
			}
			for _, txt := range texts(t, root, w, face) {
				require.GreaterOrEqual(t, txt.left, left-0.6, "%s at %v px: %s", name, w, txt.text)
				require.LessOrEqual(t, txt.right, width+0.6, "%s at %v px: %s", name, w, txt.text)
				require.GreaterOrEqual(t, txt.top, 0.0, "%s: %s", name, txt.text)
				require.LessOrEqual(t, txt.bottom, place(t, root.attr["height"], 0)+1.5, "%s: %s", name, txt.text)
			}
		}
	}
}

func TestTexts_DoNotMeet(t *testing.T) {
	for name, s := range samples() {
		if hidden[name] {
			continue
		}
		face, widths := faceOf(name)
		root := read(t, s.SVG())
		for _, w := range widths {
			all := texts(t, root, w, face)
			for i, a := range all {
				for _, b := range all[i+1:] {
					apart := a.right <= b.left+0.5 || b.right <= a.left+0.5 || a.bottom <= b.top || b.bottom <= a.top
					require.True(t, apart, "%s at %v px: %q and %q", name, w, a.text, b.text)
				}
			}
		}
	}
}

func TestBars_StayInsideThePicture(t *testing.T) {
	for name, s := range samples() {
		root := read(t, s.SVG())
		for _, w := range []float64{288, 700} {
			root.each(func(n *node) {
				if n.name != "rect" {
					return
				}
				x := place(t, n.attr["x"], w)
				require.GreaterOrEqual(t, x, 0.0, name)
				require.LessOrEqual(t, x+place(t, n.attr["width"], w), w+0.1, name)
			})
		}
	}
}

func TestKeys_AreWellFormed(t *testing.T) {
	for _, k := range []string{chart.AreaKey(chart.Paid), chart.MarkKey(chart.Mean, chart.Ink)} {
		require.Equal(t, "cc-legend__key", read(t, k).attr["class"])
	}
}
