package chart_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/chart"
)

// A note that needs more than two lines has them; only what four do not hold is
// cut.
func TestNotes_GoOnInAsManyLinesAsTheyNeed(t *testing.T) {
	for n, cut := range map[int]bool{3: false, 4: false, 5: true} {
		note := strings.Repeat(strings.Repeat("長", 20)+"・", n)
		picture := chart.Axis{Lanes: []chart.Lane{{Name: "段", Note: note, Points: []chart.Point{{chart.Mean, 73 * ten, "73"}}}}, Tick: yen}.SVG()
		require.Equal(t, min(n, 4), strings.Count(picture, `data-role="lane-note"`))
		require.Equal(t, cut, strings.Contains(picture, "…"))
	}
}

// A note or the name of a group goes on in a second line, between words where
// there are any; no letter of it is lost.
func TestNotes_GoOnInASecondLine(t *testing.T) {
	cases := []struct{ name, text, first, second string }{
		{"at a dot", "警察庁 令和7年・ランサムウェア・調査と復旧の費用・n=89", "警察庁 令和7年・ランサムウェア・", "調査と復旧の費用・n=89"},
		{"at a space", "What surveys say of this incident (no breakdown)", "What surveys say of this incident (no ", "breakdown)"},
		{"without words", strings.Repeat("長", 30), strings.Repeat("長", 22), strings.Repeat("長", 8)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for _, s := range []drawable{
				chart.Axis{Lanes: []chart.Lane{{Name: "段", Note: c.text, Points: []chart.Point{{chart.Mean, 73 * ten, "73"}}}}, Tick: yen},
				chart.Stack{Rows: []chart.StackRow{{Group: c.text, Name: "列", Parts: parts(ten)}}},
				chart.Stack{Rows: []chart.StackRow{{Name: strings.Repeat("名", 12), Note: c.text, Value: "1万円", Parts: parts(ten)}}},
			} {
				var lines []written
				for _, txt := range texts(t, read(t, s.SVG()), 288, screenFace) {
					if txt.text == c.first || txt.text == c.second {
						lines = append(lines, txt)
					}
				}
				require.Len(t, lines, 2, s.SVG())
				require.Greater(t, lines[1].top, lines[0].bottom)
			}
		})
	}
}
