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
			require.Equal(t, c.message, s.CoverPictures()[0].Message)
		})
	}
}

func TestCoverMessage_EverythingCoveredIsSaidWithItsException(t *testing.T) {
	s := typing(chosen("kou", "method", "entered"), "investigation", "100万", "cost-limit", "1億")
	require.Equal(t, words.CoverAll.In(words.Japanese), s.CoverPictures()[0].Message)
	require.Contains(t, s.CoverPictures()[0].Message, "信用")
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
	for _, part := range newcomer().CoverParts() {
		require.NotContains(t, part.Sub, "この事故では")
		require.Len(t, part.Fields, 3)
	}
	s := typing(newcomer(), "cost-limit", "1億")
	parts := s.CoverParts()
	require.Contains(t, parts[0].Sub, "0円")
	require.Contains(t, parts[1].Sub, "408万円")
	require.Contains(t, parts[2].Sub, "0円")
}

func TestKeptRows_LeaveOutWhatKeepsNothing(t *testing.T) {
	s := typing(newcomer(), "cost-limit", "1億", "cost-deductible", "10万")
	require.Equal(t, []state.Named{{Name: "免責金額", Text: "10", Value: "100000", Key: "cover.kept.deductible"}, {Name: "対象外（再発防止費など）", Text: "214", Value: "2140000", Key: "cover.kept.not-insurable"}}, s.KeptRows())
}
