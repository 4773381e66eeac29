package report_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
)

func TestTypical_ANewcomerSeesTheDecksFirstCompany(t *testing.T) {
	s := newcomer()
	require.Equal(t, format.Text{Value: "622", Unit: "万円"}, s.Voice.Parts(s.Typical()))
	require.Equal(t, "622万円＋？", s.written(s.Typical()))
	require.Equal(t, "estimate.typical", s.Typical().Key)
	same(t, "6220000", s.Typical().Value)
}

func TestTypical_OfTheQuotesIsTheirSum(t *testing.T) {
	s := typing(chosen("kou", "method", "entered"), "investigation", "100万", "containment", "200万", "prevention", "300万")
	same(t, "6000000", s.Result.Total().Typical)
	require.Equal(t, "600万円", s.Voice.Parts(s.Typical()).String())
	require.Equal(t, "600万円", s.written(s.Way(calc.Entered)))
}

// sum is a number beside the amount, as it is read and as programs have it.
type sum struct{ name, text, value, key string }

func sumsOf(s answered) []sum {
	var list []sum
	for _, item := range s.Sums() {
		one := sum{name: item.Name, text: s.written(item.Cell), key: item.Cell.Key}
		if item.Cell.Number() {
			one.value = item.Cell.Value.String()
		}
		list = append(list, one)
	}
	return list
}

func TestSums_AreTheResultsOwn(t *testing.T) {
	require.Equal(t, []sum{
		{"年商の0.5％", "150万円／年", "1500000", "benchmark.half-percent"},
		{"上限の目安", "22.9万円／年", "228821", "ceiling.gordon-loeb"},
		{"いまの費用", "30万円／年", "300000", "spending"},
	}, sumsOf(typing(newcomer(), "probability", "10")))
	require.Equal(t, []sum{
		{"年商の0.5％", "150万円／年", "1500000", "benchmark.half-percent"}, {"上限の目安", "—", "", ""}, {"いまの費用", "—", "", ""},
	}, sumsOf(typing(newcomer(), "spending", "")))
	require.Empty(t, cleared().Sums())
	require.Empty(t, cleared().LargeSums())
}

func TestLargeSums_NameBothEndsOfARangeOnly(t *testing.T) {
	require.Len(t, newcomer().LargeSums(), 2)
	s := sampled("manufacturing")
	require.Len(t, s.LargeSums(), 4)
	for i, end := range []decimal.Decimal{s.Result.Total().Low, s.Result.Total().High} {
		sum := s.LargeSums()[i]
		require.Equal(t, end, sum.Cell.Value)
		require.Equal(t, s.Voice.Headline(end), s.Voice.Parts(sum.Cell))
		require.True(t, sum.Cell.Open, "with ＋？")
	}
}
