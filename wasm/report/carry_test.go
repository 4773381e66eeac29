package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// carrying is a company with a range, one in ten, and money at hand.
func carrying(cash string, more ...string) answered {
	return typing(sampled("manufacturing"), append([]string{"probability", "10", "cash", cash}, more...)...)
}

func TestCarry_WithoutTheMoneyNothingIsSaid(t *testing.T) {
	for _, s := range []answered{cleared(), newcomer(), carrying(""), typing(chosen("kou", "method", "entered"), "cash", "1億")} {
		require.Nil(t, report.CarryOf(s.Report))
		require.Empty(t, report.CarryOf(s.Report).Items())
	}
}

func TestCarryAnswer_SaysWhatTheMoneyIsEnoughFor(t *testing.T) {
	terms := []string{"cost-limit", "10億", "profit-limit", "10億", "cost-share", "99"}
	for _, c := range []struct {
		cash string
		more []string
		want string
	}{
		{"10億", nil, "手元資金 10億円 で、ふつうの場合、高めの場合、100年に1度の年は足ります。"},
		{"3,000万", nil, "手元資金 3,000万円 で、ふつうの場合は足ります。高めの場合、100年に1度の年は足りません。"},
		{"0", nil, "手元資金 0円 では、ふつうの場合、高めの場合、100年に1度の年は足りません。"},
		{"3,000万", terms, "手元資金 3,000万円 で、ふつうの場合は足ります。高めの場合、100年に1度の年は足りません。入れた保険の条件どおりに払われれば、どれも足ります。"},
		{"0", terms, "手元資金 0円 では、ふつうの場合、高めの場合、100年に1度の年は足りません。入れた保険の条件どおりに払われても、ふつうの場合、高めの場合、100年に1度の年は足りません。"},
	} {
		require.Equal(t, c.want, sentence(report.CarryOf(carrying(c.cash, c.more...).Report).Answer()))
	}
}

func TestCarryRows_AShortfallIsAnAmountThatIsLackingInWords(t *testing.T) {
	s := carrying("3,000万", "cost-limit", "1,000万", "cost-deductible", "10万", "profit-limit", "500万")
	rows := report.CarryOf(s.Report).Rows()
	require.Len(t, rows, 3)
	require.Equal(t, "損失 1,280万円 なら 1,720万円 残る", sentence(rows[0].Gross))
	require.Equal(t, "損失 6,420万円 なら 3,420万円 足りない", sentence(rows[1].Gross))
	for _, row := range rows {
		require.NotContains(t, sentence(row.Gross)+sentence(row.Kept), "−")
		for _, runs := range [][]words.Run{row.Gross, row.Kept} {
			for key, value := range keyed(runs) {
				require.Equal(t, strings.Contains(sentence(runs), "足りない"), strings.HasPrefix(value, "-"), "%s is %s for programs", key, value)
			}
		}
	}
	require.Equal(t, []string{"carry.high"}, keys(rows[1].Gross))
	require.Equal(t, []string{"carry.kept.year-100"}, keys(rows[2].Kept))
}

func keys(runs []words.Run) (list []string) {
	for key := range keyed(runs) {
		list = append(list, key)
	}
	return list
}

func TestCarryRows_SayWhyAnOutcomeIsMissing(t *testing.T) {
	rows := report.CarryOf(typing(sampled("manufacturing"), "cash", "3,000万").Report).Rows()
	require.Len(t, rows, 3)
	require.Equal(t, words.YearNeedsP.In(words.Japanese), sentence(rows[2].Gross))
	require.Empty(t, rows[2].Kept)

	s := typing(chosen("manufacturing", "method", string(calc.Survey)), "cash", "3,000万")
	rows = report.CarryOf(s.Report).Rows()
	require.Equal(t, words.CarryFlat.In(words.Japanese), sentence(rows[1].Gross))
	require.Len(t, report.CarryOf(s.Report).Items(), 1, "a spreadsheet gets numbers only")
}

func TestCarryItems_AreTheNumbersOfTheRows(t *testing.T) {
	s := carrying("3,000万", "cost-limit", "1,000万")
	items := report.CarryOf(s.Report).Items()
	require.Len(t, items, 6)
	same(t, yen(t, "30000000").Sub(s.Result.Total().High).String(), items[2].Cell.Value)
	require.Equal(t, "手元資金の残り（高めの場合）", items[2].Name)
	require.Equal(t, "手元資金の残り（高めの場合・条件を入れた後）", items[3].Name)
}
