package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

func TestSeveral_SaysWhatWasCountedAndWhatNot(t *testing.T) {
	require.Nil(t, report.SeveralOf(yearly().Report))
	require.False(t, report.SeveralOf(yearly().Report).Told())

	s := typing(yearly(), "probability-malware", "20", "probability-transfer-fraud", "5")
	y := report.SeveralOf(s.Report)
	require.True(t, y.Told())
	notes := strings.Join(y.Notes(), "")
	require.Contains(t, notes, "数えた事故：マルウェア感染・なりすましメール 20％、ランサムウェア 10％。")
	require.Contains(t, notes, "送金詐欺は、金額がないので数えていません（送金額が未入力）。")
	require.Contains(t, y.Now(), "数えた事故は2つ。100年に1度の年の損失は")

	only := report.SeveralOf(typing(chosen("manufacturing", "scenario", "transfer-fraud"), "probability", "5", "probability-malware", "100").Report)
	require.Nil(t, only, "nobody looks at a year")
	certain := typing(yearly(), "probability-malware", "100")
	y = report.SeveralOf(certain.Report)
	require.False(t, y.Told())
	require.Equal(t, []string{words.SeveralCertain.In(words.Japanese)}, y.Notes())
	require.Empty(t, y.States())
}

func TestSeveral_HasAStateForTheMeasureAndTheCover(t *testing.T) {
	s := typing(yearly(), "probability-malware", "20")
	names := func() (all []string) {
		for s.Parts.CatchUp() {
			s.Parts.Rendered()
		}
		for _, row := range report.SeveralOf(s.Report).Rows(format.StyleMan) {
			all = append(all, row.Name)
			require.Len(t, row.Cells, 4)
		}
		return all
	}
	require.Equal(t, []string{"いま"}, names())
	typing(s, "cost-limit", "1,000万")
	require.Equal(t, []string{"いま", "いま＋保険"}, names())
	typing(s, "measure-cost", "60万", "measure-probability", "4")
	require.Equal(t, []string{"いま", "対策後", "対策後＋保険"}, names())
	require.Equal(t, "compare.cover.100", report.SeveralOf(s.Report).Rows(format.StyleMan)[2].Cells[3].Key)
	require.Contains(t, strings.Join(report.SeveralOf(s.Report).Notes(), ""), words.SeveralMeasure.In(words.Japanese))
	typing(s, "cash", "800万")
	require.Equal(t, []string{"いま", "対策後", "対策後＋保険", "事故に使える手元資金"}, names(), "the money at hand stands below what it has to bear")
	rows := report.SeveralOf(s.Report).Rows(format.StyleMan)
	require.Equal(t, "800", s.written(rows[3].Cells[3]))
	require.Equal(t, "—", s.written(rows[3].Cells[0]))
	require.Empty(t, rows[3].Cells[3].Key)
}

func TestSeveral_SaysWhenTheCoverCannotBeTaken(t *testing.T) {
	s := typing(chosen("manufacturing", "method", "survey"), "probability", "10", "probability-malware", "20", "cost-limit", "1,000万")
	s.OpenYear(true)
	y := report.SeveralOf(s.Report)
	require.Len(t, y.States(), 1)
	require.Contains(t, y.Notes(), words.SeveralNoCover.In(words.Japanese))
}

func TestWithin_SaysHowLikelyOneIsInSomeYears(t *testing.T) {
	require.Nil(t, report.WithinLines(typing(sampled("manufacturing"), "probability", "10").Report), "nobody looks at a year")
	lines := report.WithinLines(yearly().Report)
	require.Len(t, lines, 1)
	require.Equal(t, "確率を入れた事故が1回以上起きる見込み：1年のうちに 10％、3年のうちに 27.1％、5年のうちに 41％、10年のうちに 65.1％", sentence(lines[0]))
	require.Equal(t, "0.6513215599", keyed(lines[0])["within.10"])
	s := typing(yearly(), "measure-cost", "60万", "measure-probability", "4")
	lines = report.WithinLines(s.Report)
	require.Len(t, lines, 2)
	require.Equal(t, "0.04", keyed(lines[1])["within.measures.1"])
}
