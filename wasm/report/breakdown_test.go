package report_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

func TestTotal_IsZeroWhereThereIsNoAmount(t *testing.T) {
	for name, s := range map[string]answered{
		"nothing entered": cleared(), "no quotes": chosen("kou", "method", "entered"),
	} {
		t.Run(name, func(t *testing.T) {
			require.False(t, s.Result.HasAmount())
			require.False(t, s.Result.Spread())
			require.True(t, s.Result.Total().Typical.IsZero())
			require.Empty(t, s.BreakdownRows())
			require.Empty(t, s.LineRows())
			require.Empty(t, s.Omitted())
			require.Empty(t, s.LineCount())
			require.Equal(t, format.Word("—"), s.Typical())
			require.Empty(t, s.Ends())
		})
	}
}

func TestBreakdownRows_AddUpToTheTotal(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		t.Run(string(scenario), func(t *testing.T) {
			s := prepared(scenario)
			var sum [3]decimal.Decimal
			for _, row := range s.BreakdownRows() {
				require.NotEmpty(t, row.Name)
				require.Len(t, row.Cells, 3)
				for i, cell := range row.Cells {
					if cell.Unpriced() {
						require.True(t, cell.Value.IsZero())
						require.Empty(t, cell.Key)
					}
					require.Equal(t, row.Priced(), cell.Number(), "low, typical and high alike")
					sum[i] = sum[i].Add(cell.Value)
				}
				if row.Priced() && row.Cells[2].Value.IsPositive() { // a row without a line has nothing to mark
					require.NotEmpty(t, row.Mark(), row.Name)
				}
			}
			total := s.Result.Total()
			for i, end := range []decimal.Decimal{total.Low, total.Typical, total.High} {
				require.Equal(t, end.String(), sum[i].String())
				require.Equal(t, end.String(), s.TotalCells()[i].Value.String())
				require.True(t, s.TotalCells()[i].Open, "with ＋？")
			}
		})
	}
}

func TestBreakdownRows_StartWithTheDecksFourInItsOrder(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		var kinds, keys []string
		for _, row := range s.BreakdownRows() {
			kinds = append(kinds, row.Kind)
			keys = append(keys, row.Cells[1].Key)
		}
		require.Equal(t, []string{"deck", "deck", "deck", "deck"}, kinds[:4])
		require.Equal(t, []string{"breakdown.investigation", "breakdown.containment", "breakdown.prevention", ""}, keys[:4])
		for _, kind := range kinds[4:] {
			require.Equal(t, "own", kind)
		}
	}
}

func TestBreakdownRows_AreMarkedByTheirWeakestLine(t *testing.T) {
	strength := map[seeds.Mark]int{seeds.Measured: 1, seeds.Estimated: 2, seeds.Assumed: 3}
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		weakest := map[string]seeds.Mark{}
		for _, line := range s.Result.Chosen.Lines {
			row := string(line.Row)
			if strength[line.Mark] > strength[weakest[row]] {
				weakest[row] = line.Mark
			}
		}
		for _, row := range s.BreakdownRows() {
			if _, name, ok := strings.Cut(row.Cells[1].Key, "."); ok {
				require.Equal(t, weakest[name], row.Mark(), "%s of %s", name, scenario)
			}
		}
	}
}

func TestBreakdownRows_AQuoteThatWasNotEnteredHasNoNumber(t *testing.T) {
	s := typing(chosen("kou", "method", "entered"), "investigation", "100万", "containment", "0")
	rows := s.BreakdownRows()
	require.Equal(t, "100", s.written(rows[0].Cells[1]))
	require.Equal(t, "0", s.written(rows[1].Cells[1]), "nothing was entered as such")
	for _, cell := range rows[2].Cells {
		require.False(t, cell.Number())
		require.Empty(t, cell.Key)
		require.Equal(t, words.Lacks.Of(calc.LackQuotes).In(words.Japanese), s.written(cell))
	}
	require.False(t, rows[2].Priced())
}

func TestLineRows_ListEveryLineToTheYenWithItsEvidenceAndAddUp(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			s := prepared(scenario)
			typing(s, "investigation", "100万")
			s.Choose(calc.FieldMethod, string(method))
			if !s.Result.HasAmount() {
				continue
			}
			rows := s.LineRows()
			last := rows[len(rows)-1]
			require.Len(t, rows, len(s.Result.Chosen.Lines)+1)
			var sum [3]decimal.Decimal
			for i, line := range s.Result.Chosen.Lines {
				for j, want := range []decimal.Decimal{line.Amount.Low, line.Amount.Typical, line.Amount.High} {
					cell := rows[i].Cells[j]
					require.Equal(t, want, cell.Value)
					require.Equal(t, want.String(), strings.ReplaceAll(s.written(cell), ",", ""), "to the yen")
					sum[j] = sum[j].Add(cell.Value)
				}
				require.NotEmpty(t, rows[i].Sub, line.Key)
				require.NotEmpty(t, rows[i].Kind, line.Key)
				require.Equal(t, line.Mark, rows[i].Mark())
				require.Equal(t, line.Uses, rows[i].Uses())
			}
			for j, cell := range last.Cells {
				require.Equal(t, cell.Value.String(), sum[j].String())
				require.Equal(t, cell.Value.String(), strings.ReplaceAll(s.written(cell), ",", ""))
			}
		}
	}
}
