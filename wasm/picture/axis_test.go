package picture_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

func TestAxisMessage_ComparesWithTheSameIncidentAtEveryEdge(t *testing.T) {
	f := newcomer().Figures
	one := decimal.New(1, 0)
	for _, incident := range []struct {
		scenario  calc.Scenario
		published decimal.Decimal
		says      string
	}{
		{calc.Ransomware, f.RansomwareMedian.Newest().Value, "公表された「ランサムウェア」の中央値（" + format.Man(f.RansomwareMedian.Newest().Value) + "万円）"},
		{calc.Malware, f.EmotetMean.Newest().Value, "公表された「マルウェア感染・なりすましメール」の平均（1,030万円）"},
		{calc.CardLeak, f.CardLeakMean.Newest().Value, "公表された「Webからの漏えい（カード情報あり）」の平均（3,843万円）"},
		{calc.PersonalLeak, f.PersonalLeakMean.Newest().Value, "公表された「Webからの漏えい（個人情報のみ）」の平均（2,955万円）"},
	} {
		about := incident.published.Mul(decimal.New(15, -2))
		for _, c := range []struct {
			name   string
			amount decimal.Decimal
			ends   string
		}{
			{"nothing at all", decimal.Zero, "より小さい"},
			{"more than 15 % below", incident.published.Sub(about).Sub(one), "より小さい"},
			{"15 % below", incident.published.Sub(about), "とほぼ同じ"},
			{"the same", incident.published, "とほぼ同じ"},
			{"15 % above", incident.published.Add(about), "とほぼ同じ"},
			{"more than 15 % above", incident.published.Add(about).Add(one), "より大きい"},
		} {
			t.Run(string(incident.scenario)+", "+c.name, func(t *testing.T) {
				s := newcomer()
				s.Choose(calc.FieldScenario, string(incident.scenario))
				s.Choose(calc.FieldMethod, string(calc.Entered))
				typing(s, "investigation", c.amount.String())
				require.Equal(t, s.Report.Who()+"の試算は、"+incident.says+c.ends, drawnAs(t, s, "fig-axis").Message)
			})
		}
	}
}

func TestAxisMessage_SaysWhereNobodySurveyedTheIncident(t *testing.T) {
	for _, scenario := range []calc.Scenario{calc.PartnerStop, calc.TransferFraud} {
		message := drawnAs(t, prepared(scenario), "fig-axis").Message
		require.Contains(t, message, "費用の調査は見つかりません", scenario)
		require.NotContains(t, message, words.Scenarios.Of(calc.Ransomware).Name.In(words.Japanese))
	}
}

func TestAxisMessage_ASurveysValueIsNotComparedWithItself(t *testing.T) {
	s := chosen("manufacturing", "method", "survey")
	require.Equal(t, s.Figures.RansomwareMedian.Newest().Value, s.Result.Total().Typical)
	require.Equal(t, "この額は、公表された「ランサムウェア」の中央値（"+format.Man(s.Result.Total().Typical)+"万円）そのもの", drawnAs(t, s, "fig-axis").Message)
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
	var order []string // of the populations, from little to much
	for _, row := range rows[3:] {
		if name := row[0].Text; len(order) == 0 || order[len(order)-1] != name {
			order = append(order, name)
		}
	}
	require.Equal(t, []string{"攻撃を受けた会社", "中小企業への調査", "届け出た組織（この大きさ）", "届け出て答えた組織", "公表された事案", "大商の資料の例", "損保協会の例"}, order)
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
	carried := s.Result.Chosen.Row(calc.RowInvestigation).Add(lineAmount(s, calc.LineRecovery))
	for _, v := range []decimal.Decimal{carried.Low, carried.Typical, carried.High, f.SmeDamageMaximum.Value} {
		require.Contains(t, amounts, v.String())
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

// lineAmount is the amount of one line of the estimate.
func lineAmount(s page, key calc.LineKey) calc.Range {
	for _, l := range s.Result.Chosen.Lines {
		if l.Key == key {
			return l.Amount
		}
	}
	return calc.Range{}
}

// Who was asked, and how many, stands at every population.
func TestAxisPicture_SaysOfEveryPopulationHowManyWereAsked(t *testing.T) {
	for _, language := range []words.Language{words.Japanese, words.English} {
		s := preparedIn(language, calc.Ransomware)
		svg := drawnAs(t, s, "fig-axis").SVG
		for _, n := range []string{"1,251", "77.9", "9.4", "89", "21"} {
			require.Contains(t, svg, n, language)
		}
		for _, unknown := range []words.Text{words.LaneCountUnknown, words.LaneDeckNoteD, words.LaneInsurersNote} {
			require.Contains(t, svg, strings.TrimLeft(unknown.In(language), "・, "))
		}
	}
}

func TestAxisTable_OfTheAttackedMostSpentNothing(t *testing.T) {
	s := newcomer()
	var rows [][]string
	for _, row := range drawnAs(t, s, "fig-axis").Table.Rows {
		if row[0].Text == words.LaneAttacked.In(words.Japanese) {
			rows = append(rows, s.written(row)[1:])
		}
	}
	require.Equal(t, [][]string{
		{"支出0円（77.9％）", "—", "—"},
		{"100万円未満（15.1％）", "—", "—"},
		{"100万円以上（3％）", "—", "—"},
		{"うち1,000万円〜3,000万円未満（0.8％）", "—", "—"},
	}, rows)
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
