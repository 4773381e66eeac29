package paper_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/book"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// answeredBy is what the list of clients makes of a file.
func answeredBy(t *testing.T, language words.Language, file string) string {
	t.Helper()
	figures := seeds.Current()
	e := book.NewEstimator(&figures, voice.Voice{Language: language})
	rows := book.NewReader(strings.NewReader(strings.TrimPrefix(file, "\ufeff")))
	head := rows.Head()
	require.Empty(t, head.Problems(e.Voice()))
	out := "\ufeff" + keep.Line(e.Heads()) + "\r\n"
	for row, ok := rows.Next(); ok; row, ok = rows.Next() {
		one, problems := e.Estimate(head, row)
		require.Empty(t, problems)
		out += e.Line(one) + "\r\n"
	}
	return out
}

// The row is what the list of clients would write for it, to the byte: whoever
// reads it in again gets the same.
func TestRow_IsThatOfTheListOfClients(t *testing.T) {
	for _, language := range []words.Language{words.Japanese, words.English} {
		s := typing(sampledIn(language, "manufacturing"), "records", "30,000", "cash", "300万", "cost-limit", "1,000万", "cost-share", "90", "bank-balance", "2,000万")
		s.SetName(keep.NameCustomer, "=乙,株式会社")
		s.SetName(keep.NameTrade, "金属加工")
		s.Choose(calc.FieldScenario, string(calc.TransferFraud))
		row := string(s.Sheet.Row())
		require.Equal(t, 2, strings.Count(row, "\r\n"))
		require.Contains(t, row, "'=乙,株式会社")
		require.Equal(t, row, answeredBy(t, language, row))
	}
}

// What the list cannot enter, one incident's own assumptions and the way, is in the
// row's amounts as it is on the page.
func TestRow_HasTheAmountsOfThePage(t *testing.T) {
	s := typing(sampled("manufacturing"), "stopped-days-typical", "90", "stopped-days-high", "120")
	heads, row, _ := strings.Cut(strings.TrimSuffix(string(s.Sheet.Row()), "\r\n"), "\r\n")
	at := -1
	for i, head := range strings.Split(heads, ",") {
		if head == "ランサムウェア ふつう（円）" {
			at = i
		}
	}
	require.Equal(t, s.Result.Total().Typical.String(), strings.Split(row, ",")[at])
	require.NotEqual(t, sampled("manufacturing").Result.Total().Typical.String(), strings.Split(row, ",")[at])
}

func TestRow_NeedsAnEstimate(t *testing.T) {
	s := cleared()
	require.Nil(t, s.Sheet.Row())
	require.NotEmpty(t, s.Notice)
}
