package paper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/words"
)

func TestSheet_WritesAmountsWithTheirUnitWhereColumnsWouldBeTooNarrow(t *testing.T) {
	s := newcomer()
	require.False(t, s.Sheet.Dense())
	require.Equal(t, "30", s.Voice.Write(s.Sheet.Guides().Rows[0].Cells[0]))
	s.Type(calc.FieldRevenue, "1,000兆")
	require.True(t, s.Sheet.Dense())
	require.Equal(t, "30万円", s.Voice.Write(s.Sheet.Guides().Rows[0].Cells[0]))
}

// Nothing was entered, so there is no amount; nothing was entered as such.
func TestSheet_AQuoteThatWasNotEnteredIsADash(t *testing.T) {
	s := printed(typing(chosen("kou", "method", "entered"), "investigation", "100万", "containment", "0"))
	read := map[string]string{}
	for _, row := range s.Sheet.Breakdown().Rows {
		require.Len(t, row.Cells, 1, "there is no range")
		read[row.Name] = s.Voice.Write(row.Cells[0])
		require.Equal(t, row.Cells[0].Key != "", row.Cells[0].Number(), row.Name)
	}
	rows := s.Report.BreakdownRows()
	require.Equal(t, map[string]string{
		rows[0].Name: "100", rows[1].Name: "0", rows[2].Name: "—", rows[3].Name: "？", s.Voice.Say(words.Total): "100＋？",
	}, read)

	typing(s, "investigation", "", "prevention", "0")
	require.Equal(t, "—", s.Voice.Write(s.Sheet.Breakdown().Rows[0].Cells[0]), "it was taken out again")
	require.Equal(t, "0", s.Voice.Write(s.Sheet.Breakdown().Rows[2].Cells[0]))
}
