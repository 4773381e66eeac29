package picture_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
)

func TestStackMessage_NamesTheHeaviestRow(t *testing.T) {
	cases := []struct{ name, investigation, containment, prevention, want string }{
		{"investigation", "600万", "300万", "100万", "いちばん重いのは原因・被害範囲調査費で、全体の60％"},
		{"containment", "100万", "200万", "100万", "いちばん重いのは事態収拾費で、全体の50％"},
		{"prevention", "0", "0", "100万", "いちばん重いのは再発防止費で、全体の100％"},
		{"the first of two as heavy", "100万", "100万", "0", "いちばん重いのは原因・被害範囲調査費で、全体の50％"},
		{"nothing", "0", "0", "0", "金額のある行はありません"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(chosen("kou", "method", "entered"),
				"investigation", c.investigation, "containment", c.containment, "prevention", c.prevention)
			require.Equal(t, c.want, drawnAs(t, s, "fig-stack").Message)
		})
	}
}

func TestStackMessage_ARowOfOursCanBeTheHeaviest(t *testing.T) {
	s := typing(prepared(calc.TransferFraud), "transfer-loss", "9億")
	require.Contains(t, drawnAs(t, s, "fig-stack").Message, "送金してしまった額")
}

func TestStackTable_AgreesWithTheBreakdown(t *testing.T) {
	ranges := 0
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		if !s.Result.Spread() {
			continue
		}
		ranges++
		rows := drawnAs(t, s, "fig-stack").Table.Rows
		for i := range 3 { // low, typical and high
			var want []decimal.Decimal
			other := decimal.Zero
			for _, row := range s.Report.BreakdownRows() {
				switch {
				case !row.Priced():
				case row.Kind == "deck":
					want = append(want, row.Cells[i].Value)
				default:
					other = other.Add(row.Cells[i].Value)
				}
			}
			for column, amount := range append(want, other) {
				require.Equal(t, amount.String(), exact(rows[i])[1+column], scenario)
				require.Equal(t, format.Man(amount), s.written(rows[i])[1+column], scenario)
			}
			require.Len(t, rows[i], 1+len(want)+1)
		}
	}
	require.Greater(t, ranges, 2)
}
