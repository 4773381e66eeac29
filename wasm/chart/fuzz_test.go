package chart_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/chart"
)

// Any numbers and texts give well-formed pictures with finite places, bars
// inside and texts apart.
func FuzzChart_AlwaysWellFormed(f *testing.F) {
	f.Add(1264e4, 2180e4, 3900e4, 0.1, "御社の試算")
	f.Add(0.0, 0.0, 0.0, 0.0, "")
	f.Add(1e15, 1.0, 1e-300, 2.0, hostileText)
	f.Add(math.Inf(1), math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64, "\xff\xfe\uffff")
	f.Add(-5.0, -1e300, 5e8, -0.1, longName)
	f.Fuzz(func(t *testing.T, a, b, c, p float64, text string) {
		if len(text) > 300 {
			return
		}
		own := chart.Range{Low: a, Typical: b, High: c}
		several := parts(a, b, c, p)
		points := []chart.XY{{X: 0, Y: a}, {X: b, Y: c}, {X: c, Y: b}, {X: c * 2, Y: p}}
		cover := []chart.XY{{X: 0, Y: p}, {X: a, Y: p / 2}, {X: b, Y: p / 100}, {X: c, Y: 0}}
		lanes := []chart.Lane{{Name: text, Note: text, Join: true, Reach: &own, Points: []chart.Point{{chart.Mean, a, text}, {chart.Median, b, "b"}, {chart.Case, c, text}}},
			{Name: "帯", Bands: []chart.Band{{0, a, b, text, true}, {a, b, c, "2", false}, {b, 0, p, "3", false}}}}
		pictures := []drawable{
			chart.Ruler{Own: &own, Text: text, Waiting: text, Label: text, Pins: []chart.Reference{{a, text, "1"}, {b, "2", text}}, Tick: yen, Minor: yen, Scale: chart.LogScale{Low: a, High: c}},
			chart.Ruler{Size: chart.Panel, Own: &own, Tick: yen},
			chart.Ruler{Size: chart.Wall, Own: &own, Tick: yen},
			chart.Strip{Own: own, Tick: yen},
			chart.Stack{Rows: []chart.StackRow{{Name: text, Note: text, Value: text, Parts: several, Unpriced: "？", End: text}, {Group: text, Parts: several[1:], End: "x", Own: true}}},
			chart.Axis{Own: &chart.OwnLane{Name: text, Range: own, Text: text, Low: text, High: "h"}, Lanes: lanes, Tick: yen, Minor: yen},
			chart.Axis{Own: &chart.OwnLane{Name: text, Range: own, Text: text}, Lanes: lanes, Tick: yen, Minor: yen, Paper: true},
			chart.Bars{Now: &a, Rows: []chart.Bar{{Name: text, Text: text, High: a, Whole: b}, {Shape: chart.Interval, Low: a, High: b, Text: text}, {Shape: chart.Single, High: c, Text: text}}},
			chart.Curve{Lines: []chart.Line{{Kind: chart.Class1, Points: points, Name: text}, {Kind: chart.Spend, Points: points[1:], Name: "b"}}, Spots: []chart.Spot{{At: points[1], Text: text}},
				Band: &chart.Span{From: a, To: b}, Ceiling: &chart.Station{X: c, Text: text}, Now: &chart.Station{X: a, Text: text}, X: yen, Y: yen, Unit: text, XName: text},
			chart.Exceedance{Lines: []chart.Line{{Kind: chart.Gross, Points: cover, Name: text}, {Kind: chart.Kept, Points: cover[1:], Name: "a\nb"}}, Levels: []chart.Level{{p, text, text}, {p / 10, "b", "b"}, {0.01, "c", ""}},
				Spots: []chart.Spot{{At: cover[1], Text: text}}, X: yen, Unit: "円", XName: text},
			chart.Waterfall{Total: chart.Step{Name: text, Text: text, Value: c}, Paid: []chart.Step{{text, text, text, a}, {"", "", "", b}}, Kept: chart.KeptRow{Name: text, Text: text, Parts: several, Unpriced: "？"}},
			chart.Split{Label: text, Parts: several},
		}
		for _, picture := range pictures {
			root := read(t, picture.SVG())
			root.each(func(n *node) {
				for _, key := range []string{"x", "y", "x1", "x2", "y1", "y2", "dx", "width", "height"} {
					if v := n.attr[key]; v != "" {
						at := place(t, v, 700)
						require.Less(t, math.Abs(at), 1e5, "%T %s=%s", picture, key, v)
					}
				}
				if n.name == "rect" {
					require.LessOrEqual(t, place(t, n.attr["x"], 700)+place(t, n.attr["width"], 700), 700.1, "%T", picture)
				}
			})
		}
	})
}
