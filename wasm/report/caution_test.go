package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/report"
)

func TestCautions_SayWhichLinesAreBeyondTheirEvidence(t *testing.T) {
	cases := []struct {
		employees, pcs string
		way            calc.Method
		says           []string
	}{
		{"29", "", calc.Cases, []string{"30人以上", "原因・被害範囲調査、事態収拾、再発防止。"}},
		{"77", "", calc.Cases, nil},
		{"201", "", calc.Cases, []string{"200人以下", "事態収拾"}},
		{"29", "", calc.Itemised, []string{"30人以上）の資料から、大きさの関係を延ばして計算した行があります：再発防止。"}},
		{"30", "", calc.Itemised, nil},
		{"9", "", calc.Itemised, []string{"10台・10人以上", "原因・被害範囲調査、システム復旧。", "30人以上"}},
		{"30", "9", calc.Itemised, []string{"10台・10人以上"}},
		{"30", "301", calc.Itemised, []string{"300台・300人以下"}},
		{"301", "", calc.Itemised, []string{"300台・300人以下", "200人以下"}},
	}
	for _, c := range cases {
		s := typing(cleared(), "employees", c.employees, "revenue", "3億", "pcs", c.pcs)
		s.Choose(calc.FieldScenario, string(calc.Malware))
		s.Choose(calc.FieldMethod, string(c.way))
		said := strings.Join(s.Cautions(), "")
		require.Equal(t, len(c.says) > 0, strings.Contains(said, "大きさの関係"), "%v: %s", c, said)
		for _, part := range c.says {
			require.Contains(t, said, part)
		}
	}
	require.Empty(t, cleared().Cautions())
}

func TestCautions_SayWhoseLossesAnAmountIsMadeFrom(t *testing.T) {
	for _, c := range []struct {
		page answered
		says []string
	}{
		{prepared(calc.Ransomware), []string{"警察に届け出て費用を答えた89社", "小さく見るとふつうは"}},
		{prepared(calc.Malware), []string{"多くの感染は、もっと軽く済みます", "小さく見るとふつうは"}},
		{prepared(calc.CardLeak), []string{"実際に漏えいした店の調査"}},
		{prepared(calc.PartnerStop), []string{"止まる日数は当ページの仮定"}},
		{typing(prepared(calc.TransferFraud), "transfer-loss", "500万"), nil},
	} {
		said := strings.Join(report.Whom(c.page.Report), "")
		require.Equal(t, len(c.says) == 2, strings.Contains(said, "小さく見るとふつうは"), said)
		require.Equal(t, len(c.says) > 0, strings.Contains(said, "届け出") || strings.Contains(said, "実例と調査") || strings.Contains(said, "仮定") || strings.Contains(said, "店の調査"), said)
		for _, part := range c.says {
			require.Contains(t, said, part)
		}
	}
	same := typing(prepared(calc.Ransomware), "pcs", "100")
	require.NotContains(t, strings.Join(report.Whom(same.Report), ""), "小さく見るとふつうは", "at the reference size the exponent does not matter")
}

func TestCautions_TheTwoCasesAreAnotherIncidentThanMostOthers(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := newcomer()
		s.Choose(calc.FieldScenario, string(scenario))
		s.Choose(calc.FieldMethod, string(calc.Cases))
		other := s.Result.HasAmount() && scenario != calc.Malware
		require.Equal(t, other, strings.Contains(strings.Join(s.Cautions(), ""), "手がかり"), scenario)
		if other {
			require.Contains(t, s.Cautions()[0], s.ScenarioName())
		}
	}
}

func TestCautions_SayBesideTheAmountWhatMoreInputWouldAdd(t *testing.T) {
	cases := []struct {
		name string
		page answered
		says string
	}{
		{"the site that closes", typing(chosen("giaj-b", "scenario", "card-leak"), "online-share", ""), "休業による利益の減少"},
		{"a partner's sales", chosen("giaj-b", "scenario", "partner-stop"), "取引先を失う損失"},
		{"the people", typing(chosen("giaj-b", "scenario", "card-leak"), "records", ""), "漏えいした人数による費用"},
		{"all there", prepared(calc.PartnerStop), ""},
		{"nothing to ask for", chosen("giaj-b", "scenario", "malware"), ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			said := strings.Join(c.page.Cautions(), "")
			require.Equal(t, c.says != "", strings.Contains(said, "この額には"), said)
			require.Contains(t, said, c.says)
		})
	}
}

func TestCautions_SayWhichAmountIsTheFirstBeyondAYearsRevenue(t *testing.T) {
	for _, c := range []struct{ revenue, says string }{
		{"5億", ""}, {"2500万", "高めの額は、1年の売上を超えます。"}, {"400万", "ふつうの額は、1年の売上を超えます。"}, {"10万", "低めの額は、1年の売上を超えます。"},
	} {
		s := newcomer()
		s.Choose(calc.FieldScenario, string(calc.Ransomware))
		s.Choose(calc.FieldMethod, string(calc.Itemised))
		typing(s, "employees", "3", "pcs", "3", "revenue", c.revenue)
		said := strings.Join(s.Cautions(), "")
		require.Equal(t, c.says != "", strings.Contains(said, "1年の売上"), said)
		require.Contains(t, said, c.says)
		total, revenue := s.Result.Total(), s.Result.Input.Numbers[calc.FieldRevenue]
		require.Equal(t, strings.Contains(said, "高め"), total.High.GreaterThan(revenue) && total.Typical.LessThanOrEqual(revenue))
	}
	one := typing(chosen("kou", "method", "entered"), "investigation", "9億", "revenue", "3億")
	require.Contains(t, one.Cautions(), "この額は、1年の売上を超えます。")
	same := typing(chosen("kou", "method", "entered"), "investigation", "3億", "revenue", "3億")
	require.NotContains(t, strings.Join(same.Cautions(), ""), "1年の売上", "as much is not more")
}
