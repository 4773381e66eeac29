package report_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

func TestCoverAnswer_SaysWhatIsStillNeeded(t *testing.T) {
	cases := []struct {
		name string
		page answered
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
			require.Empty(t, c.page.CoverTable().Rows)
			require.Empty(t, c.page.KeptItems())
		})
	}
}

func TestCoverTable_PaidAndKeptAreTheLossToTheYen(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		t.Run(string(scenario), func(t *testing.T) {
			s := typing(prepared(scenario), "liability-limit", "200万", "cost-limit", "333万", "cost-deductible", "10万", "cost-share", "90",
				"profit-limit", "50万", "profit-waiting", "12", "overall-limit", "400万")
			rows := s.CoverTable().Rows
			require.NotEmpty(t, rows)
			at := func(row, column int) decimal.Decimal {
				cell := rows[row][column]
				require.True(t, cell.Number())
				require.Equal(t, cell.Value.String(), strings.ReplaceAll(s.written(cell), ",", ""), "to the yen")
				return cell.Value
			}
			last := len(rows) - 1
			for column := 1; column <= 3; column++ {
				require.Equal(t, at(0, column).String(), at(1, column).Add(at(last, column)).String(), "paid + kept = loss")
				reasons := decimal.Zero
				for row := 2; row < last; row++ {
					reasons = reasons.Add(at(row, column))
				}
				require.Equal(t, at(last, column).String(), reasons.String(), "the reasons are all that is kept")
			}
			require.Equal(t, format.Grouped(s.Result.Total().Typical, 0), s.written(rows[0][2]))
		})
	}
}

func TestCoverTable_HasAsManyCellsAsHeads(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		table := typing(prepared(scenario), "probability", "10", "cost-limit", "1,000万").CoverTable()
		require.NotEmpty(t, table.Caption)
		require.NotEmpty(t, table.Rows)
		require.LessOrEqual(t, table.Words, len(table.Heads))
		for _, row := range table.Rows {
			require.Len(t, row, len(table.Heads), scenario)
			require.NotEmpty(t, row[0].Text, scenario)
		}
	}
}

func TestCoverParts_SayWhatEachWouldHaveToCarry(t *testing.T) {
	for _, s := range []answered{newcomer(), typing(newcomer(), "cost-limit", "1億")} {
		parts := s.CoverParts()
		for i, loss := range []string{"0円", "408万円", "0円"} {
			require.True(t, strings.HasSuffix(parts[i].Sub, " "+loss), parts[i].Sub)
			require.Len(t, parts[i].Fields, 3)
		}
	}
	for _, part := range append(chosen("manufacturing", "method", "survey").CoverParts(), cleared().CoverParts()...) {
		require.NotContains(t, part.Sub, "円", "nobody knows what belongs to which part")
	}
	for _, scenario := range calc.Scenarios() {
		s := typing(prepared(scenario), "cost-limit", "1億")
		if !s.Result.HasAmount() {
			continue
		}
		for i, part := range s.CoverParts() {
			require.Contains(t, part.Sub, " "+format.Headline(s.Result.Protection.Typical.Parts[i].Loss.Value).String(), scenario)
		}
	}
}
