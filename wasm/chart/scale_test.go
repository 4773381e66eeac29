package chart_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/chart"
)

func TestLogScale_ZeroIsTheYardstick(t *testing.T) {
	require.Equal(t, chart.Yardstick, chart.LogScale{}.Including())
	require.Equal(t, chart.Yardstick, chart.LogScale{Low: 5, High: 1}.Including())
	require.Equal(t, chart.Yardstick, chart.LogScale{Low: math.NaN(), High: math.Inf(1)}.Including())
}

func TestLogScale_ExtendsByWholeDecadesAndOnlyAsFarAsNeeded(t *testing.T) {
	base := chart.Yardstick
	require.Equal(t, base, base.Including(base.Low, base.High, 1e7))
	wide := base.Including(base.Low-1, base.High+1)
	require.InEpsilon(t, base.Low/10, wide.Low, 1e-12)
	require.InEpsilon(t, base.High*10, wide.High, 1e-12)
	require.Equal(t, base, base.Including(0, -5, math.NaN(), math.Inf(1)), "what is no amount does not extend")
	require.LessOrEqual(t, base.Including(1e300).High, base.High, "nor what is out of reach")
}

func TestLogScale_HoldsEveryValueInOrder(t *testing.T) {
	s := chart.Yardstick.Including(1, 1e15)
	last := -1.0
	for e := 0.0; e <= 15; e += 0.25 {
		at := s.At(math.Pow(10, e))
		require.Greater(t, at, last)
		require.GreaterOrEqual(t, at, 0.0)
		require.LessOrEqual(t, at, 100.0)
		last = at
	}
	require.InDelta(t, 50, chart.LogScale{Low: 1e6, High: 1e8}.At(1e7), 1e-9)
	require.Zero(t, s.At(0))
	require.Zero(t, s.At(math.NaN()))
	require.Equal(t, 100.0, chart.Yardstick.At(1e12), "a value beyond stands at the end")
}

func TestWidth_CountsFullWidthAsOneEm(t *testing.T) {
	require.InDelta(t, 40, chart.Width("御社試算", 10, false), 1e-9)
	require.InDelta(t, 20, chart.Width("＋？", 10, true), 1e-9)
	require.Greater(t, chart.Width("12", 10, true), chart.Width("12", 10, false))
	require.Greater(t, chart.Width("12万", 10, false), chart.Width("12", 10, false)+10, "browsers set digits and kanji apart")
}

func TestTexts_AreEscaped(t *testing.T) {
	got := chart.Bars{Label: hostileText, Rows: []chart.Bar{{Name: hostileText, Text: hostileText}}}.SVG()
	require.NotContains(t, got, "<b>")
	require.NotContains(t, got, "\x00")
	require.NotContains(t, got, "\u202e")
	require.Contains(t, got, "&lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt;")
}

func TestUnpricedBox_StaysInsideBehindAFullBar(t *testing.T) {
	root := read(t, samples()["stack-extreme"].SVG())
	boxes := 0
	root.each(func(n *node) {
		if n.attr["data-tone"] == "unknown" {
			boxes++
			for _, w := range []float64{288, 700, 1060} {
				require.LessOrEqual(t, place(t, n.attr["x"], w)+place(t, n.attr["width"], w), w)
			}
		}
	})
	require.Equal(t, 4, boxes)
}

func TestSegments_OfAnyAmountCanBeSeenAndDoNotOverlap(t *testing.T) {
	root := read(t, chart.Stack{Rows: []chart.StackRow{{Parts: parts(1e15, 1, 1, 1, 1e13)}}}.SVG())
	end, n := -1.0, 0
	root.each(func(e *node) {
		if e.name == "rect" {
			x, w := place(t, e.attr["x"], 100), place(t, e.attr["width"], 100)
			require.Greater(t, w, 0.3)
			require.Greater(t, x, end)
			end, n = x+w, n+1
		}
	})
	require.Equal(t, 5, n)
}

func TestBars_KeepTheProportionOfAmounts(t *testing.T) {
	root := read(t, chart.Bars{Rows: []chart.Bar{{High: 100, Text: "百"}, {High: 25, Text: "二十五"}}}.SVG())
	var widths []float64
	root.each(func(e *node) {
		if e.name == "rect" {
			widths = append(widths, place(t, e.attr["width"], 100))
		}
	})
	require.InDelta(t, widths[0]/4, widths[1], 0.01)
}

func TestRuler_ShowsAQuestionBeforeThereIsAResult(t *testing.T) {
	empty := chart.Ruler{Waiting: "どのあたり", Pins: pins, Tick: yen}.SVG()
	require.Contains(t, empty, "どのあたり")
	require.NotContains(t, empty, "cc-when")
	both := chart.Ruler{Waiting: "どのあたり", Own: &example, Text: "試算", Tick: yen}.SVG()
	require.Equal(t, 2, strings.Count(both, `class="cc-when"`))
}

func TestCurves_EndOnTheFloorOfTheProbabilities(t *testing.T) {
	svg := chart.Exceedance{Levels: []chart.Level{{P: 0.1, Text: "10"}, {P: 0.01, Text: "1"}},
		Lines: []chart.Line{{Kind: chart.Gross, Points: []chart.XY{{X: 0, Y: 0.1}, {X: 10, Y: 0.01}, {X: 20, Y: 0.001}, {X: 1000, Y: 0}}}}}.SVG()
	root := read(t, svg)
	root.each(func(n *node) {
		if n.name == "path" {
			require.True(t, strings.HasSuffix(n.attr["d"], " 100"), n.attr["d"])
			require.NotContains(t, n.attr["d"], "NaN")
		}
	})
}
