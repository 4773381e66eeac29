package state_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// measured is 甲社 with a chance of one in ten and a measure.
func measured(cost, left string) *state.Store {
	return typing(newcomer(), "probability", "10", "measure-cost", cost, "measure-probability", left)
}

func TestMeasureAnswer_SaysWhatIsStillNeeded(t *testing.T) {
	lead, needs := words.MeasureLead.In(words.Japanese), words.MeasureNeeds.In(words.Japanese)
	cases := []struct {
		name string
		page *state.Store
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
	stats := func(s *state.Store) map[string]string {
		all := map[string]string{}
		for _, stat := range s.MeasureStats() {
			all[stat.Name] = stat.Text.String() + "|" + stat.Note
			require.Equal(t, stat.Amount == nil, stat.Text.String() == "", stat.Name)
		}
		return all
	}
	require.Empty(t, stats(newcomer()))
	require.Len(t, stats(typing(newcomer(), "probability", "10")), 1)
	free := stats(measured("0", "4"))
	require.Equal(t, "|"+words.StatROSINil.In(words.Japanese), free["投資対効果（ROSI）"])
	whole := stats(typing(measured("10万", "4"), "margin", "5"))
	require.Equal(t, "273.2％|"+words.StatROSIText.In(words.Japanese), whole["投資対効果（ROSI）"])
	require.Empty(t, cleared().MeasureStats())
}

func TestSalesNeeded_NeedsTheMargin(t *testing.T) {
	require.Empty(t, cleared().SalesNeeded())
	require.Equal(t, words.SalesNil.In(words.Japanese), sentence(newcomer().SalesNeeded()))
	require.Equal(t, "想定被害額を取り返すには、利益率5％なら 1.24億円 の売上が要ります。", sentence(typing(newcomer(), "margin", "5").SalesNeeded()))
}

func TestMeasureTable_HasTheBestOfEachShapeAndTheMeasure(t *testing.T) {
	s := measured("10万", "4")
	m := s.Result.Measure
	rows := s.MeasurePictures()[0].Draw().Table.Rows
	named := map[string][]string{}
	for i, row := range rows {
		named[row[0]] = row[1:]
		if i == 0 {
			require.Equal(t, []string{"0", format.Man(m.ALE.Value), format.Man(m.ALE.Value)}, row, "without spending the whole expected loss is left")
		}
	}
	best := func(o *calc.Optimum) string {
		return format.Man(m.ALE.Value.Sub(o.NetBenefit.Value))
	}
	require.Equal(t, best(m.ClassOne), named[format.Man(m.ClassOne.Investment.Value)+"（効き方１の最適）"][0])
	require.Equal(t, best(m.ClassTwo), named[format.Man(m.ClassTwo.Investment.Value)+"（効き方２の最適）"][1])
	own := format.Man(yen(t, "100000").Add(m.ALELeft.Value))
	require.Equal(t, []string{own, own}, named["10（書いた対策）"], "both shapes go through the one fact")
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
			require.Equal(t, c.drawn, len(s.MeasurePictures()) == 1)
			require.Equal(t, !c.drawn, s.MeasureRefused() != "")
			for _, plan := range s.MeasurePictures() {
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
	require.Empty(t, newcomer().MeasurePictures())
	require.Empty(t, newcomer().MeasureRefused(), "nothing was described, so nothing is refused")
}

func TestMeasure_ThatDoesNotLowerTheChanceIsAProblem(t *testing.T) {
	s := measured("10万", "10")
	p, shown := s.ProblemAt(calc.FieldMeasureProbability)
	require.True(t, shown)
	require.Equal(t, calc.NotLower, p.Code)
	typing(s, "measure-probability", "9.99")
	require.Equal(t, state.Ready, s.Status())
}

func TestPrices_AreComparedWithTheGuideOfTheCompany(t *testing.T) {
	s := newcomer()
	monthly := s.Figures.OtasuketaiMonthlyFee.Value
	prices := s.Prices()
	require.Len(t, prices, 2)
	require.Contains(t, prices[0].Name, format.Exact(monthly))
	require.Contains(t, prices[0].Text, format.Exact(monthly.Mul(yen(t, "12"))))
	require.Contains(t, prices[1].Name, "150万円")
	require.Len(t, cleared().Prices(), 1, "without revenue there is nothing to compare with")
	require.Len(t, typing(newcomer(), "revenue", "1").Prices(), 1, "a guide of zero is no divisor")
}

func TestPhases_NameTheDeadlinesOfTheLaw(t *testing.T) {
	for _, p := range newcomer().Phases() {
		require.NotContains(t, p.Text, "{")
		require.NotEmpty(t, p.Name)
	}
}

func TestTick_StaysThroughEverythingElse(t *testing.T) {
	s := newcomer()
	s.Tick("update", true)
	s.PickSample("otsu")
	require.True(t, s.Done["update"])
	s.Tick("update", false)
	require.False(t, s.Done["update"])
}
