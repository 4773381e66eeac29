package report_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// kept is a reason as it is read and as programs have it.
type kept struct{ name, text, value, key, why string }

func TestKeptItems_LeaveOutWhatKeepsNothingAndNameTheTerms(t *testing.T) {
	s := typing(newcomer(), "cost-limit", "1億", "cost-deductible", "10万")
	var list []kept
	for _, item := range s.KeptItems() {
		list = append(list, kept{item.Name, s.written(item.Cell), item.Cell.Value.String(), item.Cell.Key, item.Note})
	}
	require.Equal(t, []kept{
		{"補償に数えていない分（再発防止費など）", "214万円", "2140000", "cover.kept.not-insurable", "再発防止"},
		{"免責金額", "10万円", "100000", "cover.kept.deductible", "費用は免責 10万円"},
	}, list)
}

func TestKeptItems_EveryReasonSaysWhichTermsKeepIt(t *testing.T) {
	s := typing(sampled("giaj-b"), "liability-limit", "50万", "liability-share", "90", "cost-limit", "5,000万", "cost-deductible", "10万",
		"profit-limit", "100万", "profit-waiting", "12", "overall-limit", "500万")
	why := map[string]string{}
	sum := decimal.Zero
	for i, row := range s.KeptItems() {
		why[strings.TrimPrefix(row.Cell.Key, "cover.kept.")] = row.Note
		sum = sum.Add(row.Cell.Value)
		require.NotContains(t, row.Note, "{")
		if i > 0 {
			require.False(t, row.Cell.Value.GreaterThan(s.KeptItems()[i-1].Cell.Value), "the largest first")
		}
	}
	require.Equal(t, map[string]string{
		"waiting": "利益は待機 12時間", "deductible": "費用は免責 10万円", "above-limit": "賠償は限度額 50万円まで、利益は限度額 100万円まで",
		"share": "賠償は支払割合 90％", "above-overall": "限度額 500万円", "not-insurable": "再発防止",
	}, why)
	require.Equal(t, s.Result.Protection.Typical.Kept.Value.String(), sum.String())

	s = typing(sampled("giaj-b"), "cost-limit", "5,000万")
	for _, row := range s.KeptItems() {
		if row.Cell.Key == "cover.kept.uncovered" {
			require.Equal(t, "賠償、利益", row.Note)
			return
		}
	}
	t.Fatal("a part without a limit is not covered")
}
