package words_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/words"
)

func checks() []calc.Check {
	figures, evidence := seeds.Current(), seeds.CurrentEvidence()
	return append(calc.Checks(&figures), calc.BenchmarkChecks(&figures, &evidence)...)
}

func TestCheck_EveryCaseAndRowHasWords(t *testing.T) {
	for _, c := range checks() {
		w := words.CheckCaseOf(c.Case)
		require.Equal(t, c.Case, w.Case)
		inEach(t, w.Name, "case", c.Case)
		inEach(t, w.Facts, "facts of case", c.Case)
		inEach(t, w.Why, "explanation of case", c.Case)
		require.NotContains(t, w.Why.In(words.Japanese), "{", c.Case)
		for _, row := range c.Rows {
			inEach(t, words.CheckRow(c.Case, row.Key), "row", row.Key)
		}
	}
	require.Empty(t, words.CheckCaseOf("no such case"))
	require.Empty(t, words.CheckRow(calc.CaseKou, "no such row"))
}

func TestCheck_EveryGapHasItsOwnWords(t *testing.T) {
	for name, l := range languages {
		said := map[string]calc.Gap{}
		for _, gap := range calc.Gaps() {
			text := words.CheckGapOf(gap).In(l)
			require.NotEmpty(t, text, "gap %s in %s", gap, name)
			require.Empty(t, said[text], "%s and %s say the same in %s", said[text], gap, name)
			said[text] = gap
		}
	}
}
