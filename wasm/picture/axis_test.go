package picture_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

func TestAxisMessage_PlacesTheTypicalAmountAtEveryEdge(t *testing.T) {
	f := newcomer().Figures
	small, public, one := f.SmeDamageMean.Newest().Value, f.RansomwareMedian.Newest().Value, decimal.New(1, 0)
	require.True(t, small.LessThan(public))
	cases := []struct {
		name   string
		amount decimal.Decimal
		want   words.Text
	}{
		{"nothing at all", decimal.Zero, words.AxisBelow},
		{"a yen below the survey's mean", small.Sub(one), words.AxisBelow},
		{"at the survey's mean", small, words.AxisBetween},
		{"a yen below the publicised median", public.Sub(one), words.AxisBetween},
		{"at the publicised median", public, words.AxisAbove},
		{"far above", public.Mul(decimal.New(1000, 0)), words.AxisAbove},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(chosen("kou", "method", "entered"), "investigation", c.amount.String())
			require.Equal(t, c.want.Put(words.Japanese, "例・甲社"), drawnAs(t, s, "fig-axis").Message)
		})
	}
}

func TestAxisMessage_ASurveysValueIsNotComparedWithItself(t *testing.T) {
	s := chosen("manufacturing", "method", "survey")
	require.Equal(t, s.Figures.RansomwareMedian.Newest().Value, s.Result.Total().Typical)
	require.NotContains(t, drawnAs(t, s, "fig-axis").Message, "試算")
}

func TestAxisTable_HoldsTheEstimateAndEveryPopulation(t *testing.T) {
	s := sampled("manufacturing")
	rows := drawnAs(t, s, "fig-axis").Table.Rows
	total := s.Result.Total()
	for i, end := range []struct {
		name   string
		amount decimal.Decimal
	}{{"低め", total.Low}, {"ふつう", total.Typical}, {"高め", total.High}} {
		require.Equal(t, []string{"例・製造業の試算", end.name, format.Man(end.amount) + "＋？", "—"}, s.written(rows[i]))
		require.Equal(t, []string{"", "", end.amount.String(), ""}, exact(rows[i]))
	}
	f := s.Figures
	amounts := map[string]bool{}
	for _, row := range rows {
		require.Empty(t, row[2].Key, "it is a result elsewhere")
		amounts[exact(row)[2]] = true
	}
	for _, edition := range slices.Concat(f.RansomwareMedian[:], f.RansomwareMean[:]) {
		require.Contains(t, amounts, edition.Value.String(), edition.ID)
	}
	for _, figure := range []decimal.Decimal{
		f.SmeDamageMean.Newest().Value,
		f.KouTotalPrinted.Value, f.OtsuTotalPrinted.Value, f.CompanyDRecovery.Value, f.ManufacturerATotal.Value, f.RetailerBTotal.Value,
	} {
		require.Contains(t, amounts, figure.String())
	}
	sum := decimal.Zero
	for _, row := range rows {
		if row[0].Text == words.LanePolice.In(words.Japanese) {
			require.True(t, row[3].Number())
			sum = sum.Add(row[3].Value)
		}
	}
	require.Equal(t, f.NpaCostAnswers.Newest().Value.String(), sum.String(), "the police's bands are all answers")
}

func TestAxisTable_TheNoteAboutCompanyDIsAtCompanyDOnly(t *testing.T) {
	p := drawnAs(t, sampled("manufacturing"), "fig-axis")
	var noted []string
	for _, row := range p.Table.Rows {
		if row[0].Text == words.LaneDeck.In(words.Japanese) && strings.Contains(row[1].Text, "復旧の費用のみ") {
			noted = append(noted, row[1].Text)
		}
	}
	require.Len(t, noted, 1)
	require.Contains(t, noted[0], "：D社")
	require.Contains(t, p.SVG, "D社は復旧の費用のみ", "the lane of all three tells it too")
}
