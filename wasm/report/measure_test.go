package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/words"
)

// measured is 甲社 with a chance of one in ten and a measure.
func measured(cost, left string) answered {
	return typing(newcomer(), "probability", "10", "measure-cost", cost, "measure-probability", left)
}

func TestMeasureAnswer_SaysWhatIsStillNeeded(t *testing.T) {
	lead, needs := words.MeasureLead.In(words.Japanese), words.MeasureNeeds.In(words.Japanese)
	cases := []struct {
		name string
		page answered
		want string
	}{
		{"nothing about a measure", newcomer(), lead},
		{"its cost only", typing(newcomer(), "measure-cost", "10万"), lead},
		{"cost and chance, but not today's chance", typing(newcomer(), "measure-cost", "10万", "measure-probability", "4"), needs},
		{"an empty page", typing(cleared(), "measure-cost", "10万", "measure-probability", "4"), lead},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, sentence(c.page.MeasureAnswer())) })
	}
}

// 622万円 × 10 % is 62.2万円, and × 4 % is 24.9万円.
func TestMeasureAnswer_SetsCostAgainstTheFallOfTheExpectedLoss(t *testing.T) {
	cases := []struct{ name, cost, net, says string }{
		{"it pays", "10万", "273200", "下がり、対策費を引くと1年あたり ＋27.3万円 です。"},
		{"it just pays back", "373,200", "0", "下がり、対策費を引くと1年あたり 0円 です。"},
		{"it does not pay", "100万", "-626800", "下がりますが、対策費のほうが1年あたり 62.7万円 高くつきます。"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := measured(c.cost, "4")
			same(t, "622000", s.Result.Measure.ALE.Value)
			same(t, "248800", s.Result.Measure.ALELeft.Value)
			same(t, c.net, s.Result.Measure.NetBenefit.Value)
			require.Equal(t, "1年の期待損失は 62.2万円 から 24.9万円 に"+c.says, sentence(s.MeasureAnswer()))
		})
	}
}

func TestMeasureStats_SayWhyANumberIsAbsent(t *testing.T) {
	stats := func(s answered) map[string]string {
		all := map[string]string{}
		for _, stat := range s.MeasureStats() {
			all[stat.Name] = s.written(stat.Cell) + "|" + stat.Note
			require.Equal(t, !stat.Cell.Number(), s.written(stat.Cell) == "—", stat.Name)
		}
		return all
	}
	require.Empty(t, stats(newcomer()))
	require.Len(t, stats(typing(newcomer(), "probability", "10")), 1)
	free := stats(measured("0", "4"))
	require.Equal(t, "—|"+words.StatROSINil.In(words.Japanese), free["投資対効果（ROSI）"])
	whole := stats(typing(measured("10万", "4"), "margin", "5"))
	require.Equal(t, "273.2％|"+words.StatROSIText.In(words.Japanese), whole["投資対効果（ROSI）"])
	require.Empty(t, cleared().MeasureStats())
}

func TestMeasureRefused_SaysThatNoOptimumExists(t *testing.T) {
	cases := []struct {
		name, cost, left string
		refused          bool
	}{
		{"an ordinary measure", "10万", "4", false},
		{"a measure that costs nothing", "0", "4", true},
		{"a measure that leaves no chance", "10万", "0", true},
		{"a measure dearer than everything it saves", "9億", "4", false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := measured(c.cost, c.left)
			require.NotNil(t, s.Result.Measure.NetBenefit)
			require.Equal(t, c.refused, s.MeasureRefused() != "")
			require.Equal(t, c.refused, len(s.Optima()) == 0)
			require.Equal(t, c.refused, s.OptimaText() == "")
		})
	}
	require.Empty(t, newcomer().MeasureRefused(), "nothing was described, so nothing is refused")
}
