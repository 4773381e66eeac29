package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestExtrapolated_IsSaidOutsideTheTwoCompaniesOnly(t *testing.T) {
	cases := []struct {
		employees string
		outside   bool
	}{{"29", true}, {"30", false}, {"77", false}, {"200", false}, {"201", true}}
	for _, c := range cases {
		s := typing(newcomer(), "employees", c.employees)
		require.Equal(t, c.outside, len(s.Cautions()) == 1, c.employees)
		for _, way := range []calc.Method{calc.Cases, calc.Itemised} {
			s.Choose(calc.FieldMethod, string(way))
			said := strings.Join(s.Cautions(), "")
			require.Equal(t, c.outside, strings.Contains(said, "30〜200人"), c.employees)
			require.Equal(t, c.outside && way == calc.Itemised, strings.Contains(said, "再発防止費"), "one line of many is extended")
		}
	}
	require.Empty(t, cleared().Cautions())
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
		{"the money sent", chosen("giaj-b", "scenario", "transfer-fraud"), "送金してしまう額"},
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
