package picture_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
)

func TestMeasureTable_HasTheBestOfEachShapeAndTheMeasure(t *testing.T) {
	s := measured("10万", "4")
	m := s.Result.Measure
	both := s.Outlook.Optima()
	rows := s.Album.Measure()[0].Draw().Table.Rows
	require.Equal(t, []string{"0", format.Man(m.ALE.Value), format.Man(m.ALE.Value)}, s.written(rows[0]), "without spending the whole expected loss is left")
	named := map[string][]format.Cell{}
	for _, row := range rows {
		named[s.Voice.Write(row[0])] = row
	}
	best := func(o *calc.Optimum) string { return m.ALE.Value.Sub(o.NetBenefit.Value).String() }
	one := named[format.Man(both.ClassOne.Investment.Value)+"（効き方１の最適）"]
	require.Equal(t, both.ClassOne.Investment.Value, one[0].Value)
	require.Equal(t, best(both.ClassOne), one[1].Value.Round(0).String())
	two := named[format.Man(both.ClassTwo.Investment.Value)+"（効き方２の最適）"]
	require.Equal(t, both.ClassTwo.Investment.Value, two[0].Value)
	require.Equal(t, best(both.ClassTwo), two[2].Value.Round(0).String())
	own := m.ALELeft.Value.Add(decimal.New(100_000, 0))
	measure := named["10（書いた対策）"]
	require.Equal(t, []string{"100000", own.String(), own.String()}, exact(measure), "both shapes go through the one fact")
	require.Equal(t, []string{format.Man(own), format.Man(own)}, s.written(measure)[1:])
}

func TestMeasurePictures_AreDrawnWhereAnOptimumExists(t *testing.T) {
	cases := []struct {
		name, cost, left string
		drawn            bool
	}{
		{"an ordinary measure", "10万", "4", true},
		{"a measure that costs nothing", "0", "4", false},
		{"a measure that leaves no chance", "10万", "0", false},
		{"a measure dearer than everything it saves", "9億", "4", true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := measured(c.cost, c.left)
			require.NotNil(t, s.Result.Measure.NetBenefit)
			require.Equal(t, c.drawn, len(s.Album.Measure()) == 1)
			for _, plan := range s.Album.Measure() {
				p := plan.Draw()
				require.NotEmpty(t, p.Message)
				require.NotContains(t, p.SVG, "NaN")
				require.Contains(t, p.SVG, "aria-label=")
				for _, row := range p.Table.Rows {
					require.Len(t, row, len(p.Table.Heads))
				}
			}
		})
	}
	require.Empty(t, newcomer().Album.Measure())
}
