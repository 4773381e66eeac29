package picture_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/wasm/format"
)

func TestMeasureTable_HasTheSpanWhereTheBurdenIsLeastAndAtTheMeasure(t *testing.T) {
	s := measured("10万", "4")
	m := s.Result.Measure
	both := s.Outlook.Optima()
	rows := s.Album.Measure()[0].Draw().Table.Rows
	require.Equal(t, []string{"0", format.Man(m.ALE.Value), format.Man(m.ALE.Value)}, s.written(rows[0]), "without spending the whole expected loss is left")
	named := map[string][]format.Cell{}
	for _, row := range rows {
		named[s.Voice.Write(row[0])] = row
		require.False(t, row[1].Value.GreaterThan(row[2].Value), "from less to more")
	}
	for i, o := range both.Each() {
		row := named[format.Man(o.Investment.Value)+"（負担がいちばん軽い）"]
		require.Equal(t, o.Investment.Value, row[0].Value)
		other := both.Each()[1-i].Curve(o.Investment.Value, 2)[1].Burden
		least := m.ALE.Value.Sub(o.NetBenefit.Value)
		require.Equal(t, decimal.Min(least, other.Round(0)).String(), row[1].Value.Round(0).String(), "%s", o.Investment.Key)
		require.Equal(t, decimal.Max(least, other.Round(0)).String(), row[2].Value.Round(0).String(), "%s", o.Investment.Key)
	}
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
