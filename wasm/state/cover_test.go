package state_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

func TestCoverAnswer_SaysWhatIsStillNeeded(t *testing.T) {
	cases := []struct {
		name string
		page *state.Store
		want words.Text
	}{
		{"nothing entered", cleared(), words.NeedsCompany},
		{"no amount to split", typing(chosen("kou", "method", "entered"), "cost-limit", "100万"), words.CoverNoAmount},
		{"no term of a policy", newcomer(), words.CoverEmpty},
		{"a survey's value", typing(chosen("manufacturing", "method", "survey"), "cost-limit", "100万"), words.CoverNoRows},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want.In(words.Japanese), sentence(c.page.CoverAnswer()))
			require.False(t, c.page.Covered())
			require.Empty(t, c.page.CoverPictures())
			require.Empty(t, c.page.CoverTable().Rows)
			require.Empty(t, c.page.KeptRows())
		})
	}
}

// 甲社: 408万円 are costs, and 214万円 of prevention belong to no cover.
func TestCoverMessage_SaysWhatKeepsMost(t *testing.T) {
	cases := []struct{ name, limit, deductible, kept, message string }{
		{"enough for the costs", "1億", "0", "2140000", "自社の負担のうち100％は、対象外（再発防止費など）"},
		{"a deductible", "1億", "300万", "5140000", "自社の負担のうち58％は、免責金額"},
		{"a low limit", "100万", "0", "5220000", "自社の負担のうち59％は、限度額を超えた分"},
		{"a deductible above every cost", "1億", "500万", "6220000", words.CoverNone.In(words.Japanese)},
		{"a limit of nothing", "0", "0", "6220000", words.CoverNone.In(words.Japanese)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(newcomer(), "cost-limit", c.limit, "cost-deductible", c.deductible)
			same(t, c.kept, s.Result.Protection.Typical.Kept.Value)
			require.Equal(t, c.message, s.CoverPictures()[0].Draw().Message)
		})
	}
}

func TestCoverMessage_EverythingCoveredIsSaidWithItsException(t *testing.T) {
	s := typing(chosen("kou", "method", "entered"), "investigation", "100万", "cost-limit", "1億")
	require.Equal(t, words.CoverAll.In(words.Japanese), s.CoverPictures()[0].Draw().Message)
	require.Contains(t, s.CoverPictures()[0].Draw().Message, "信用")
}

func TestCoverTable_PaidAndKeptAreTheLossToTheYen(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		t.Run(string(scenario), func(t *testing.T) {
			s := typing(prepared(scenario), "liability-limit", "200万", "cost-limit", "333万", "cost-deductible", "10万", "cost-share", "90",
				"profit-limit", "50万", "profit-waiting", "12", "overall-limit", "400万")
			rows := s.CoverTable().Rows
			require.NotEmpty(t, rows)
			at := func(row, column int) decimal.Decimal { return yen(t, strings.ReplaceAll(rows[row][column], ",", "")) }
			last := len(rows) - 1
			for column := 1; column <= 3; column++ {
				require.Equal(t, at(0, column).String(), at(1, column).Add(at(last, column)).String(), "paid + kept = loss")
				reasons := decimal.Zero
				for row := 2; row < last; row++ {
					reasons = reasons.Add(at(row, column))
				}
				require.Equal(t, at(last, column).String(), reasons.String(), "the reasons are all that is kept")
			}
			require.Equal(t, format.Grouped(s.Total().Typical, 0), rows[0][2])
		})
	}
}

func TestCoverParts_SayWhatEachWouldHaveToCarry(t *testing.T) {
	for _, s := range []*state.Store{newcomer(), typing(newcomer(), "cost-limit", "1億")} {
		parts := s.CoverParts()
		for i, loss := range []string{"0円", "408万円", "0円"} {
			require.True(t, strings.HasSuffix(parts[i].Sub, "\u3000"+loss), parts[i].Sub)
			require.Len(t, parts[i].Fields, 3)
		}
	}
	for _, part := range append(chosen("manufacturing", "method", "survey").CoverParts(), cleared().CoverParts()...) {
		require.NotContains(t, part.Sub, "円", "nobody knows what belongs to which part")
	}
	for _, scenario := range calc.Scenarios() {
		s := typing(prepared(scenario), "cost-limit", "1億")
		if !s.HasAmount() {
			continue
		}
		for i, part := range s.CoverParts() {
			require.Contains(t, part.Sub, "\u3000"+format.Headline(s.Result.Protection.Typical.Parts[i].Loss.Value).String(), scenario)
		}
	}
}

func TestKeptRows_LeaveOutWhatKeepsNothingAndNameTheTerms(t *testing.T) {
	s := typing(newcomer(), "cost-limit", "1億", "cost-deductible", "10万")
	require.Equal(t, []state.KeptRow{
		{Named: state.Named{Name: "対象外（再発防止費など）", Text: "214万円", Value: "2140000", Key: "cover.kept.not-insurable"}, Why: "再発防止"},
		{Named: state.Named{Name: "免責金額", Text: "10万円", Value: "100000", Key: "cover.kept.deductible"}, Why: "費用は免責 10万円"},
	}, s.KeptRows())
}

func TestKeptRows_EveryReasonSaysWhichTermsKeepIt(t *testing.T) {
	s := typing(sampled("giaj-b"), "liability-limit", "100万", "liability-share", "90", "cost-limit", "5,000万", "cost-deductible", "10万",
		"profit-limit", "100万", "profit-waiting", "12", "overall-limit", "500万")
	why := map[string]string{}
	sum := decimal.Zero
	for i, row := range s.KeptRows() {
		why[strings.TrimPrefix(row.Key, "cover.kept.")] = row.Why
		sum = sum.Add(yen(t, row.Value))
		require.NotContains(t, row.Why, "{")
		if i > 0 {
			require.False(t, yen(t, row.Value).GreaterThan(yen(t, s.KeptRows()[i-1].Value)), "the largest first")
		}
	}
	require.Equal(t, map[string]string{
		"waiting": "利益は待機 12時間", "deductible": "費用は免責 10万円", "above-limit": "賠償は限度額 100万円まで、利益は限度額 100万円まで",
		"share": "賠償は支払割合 90％", "above-overall": "限度額 500万円", "not-insurable": "再発防止",
	}, why)
	require.Equal(t, s.Result.Protection.Typical.Kept.Value.String(), sum.String())

	s = typing(sampled("giaj-b"), "cost-limit", "5,000万")
	for _, row := range s.KeptRows() {
		if row.Key == "cover.kept.uncovered" {
			require.Equal(t, "賠償、利益", row.Why)
			return
		}
	}
	t.Fatal("a part without a limit is not covered")
}
