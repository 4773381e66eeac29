package keep

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func TestCSV_IsReadByExcel(t *testing.T) {
	got := string(CSV(
		Table{"図1 内訳", []string{"費目", "円", "根拠"}, [][]string{
			{"事故原因の調査", "2500000", "NPA, 2024"},
			{"合計 \"税込\"", "-12345678901234.5", "1行目\n2行目"},
		}},
		Table{"", []string{"一つ"}, [][]string{{"0"}}},
	))
	require.Equal(t, "\ufeff図1 内訳,,\r\n費目,円,根拠\r\n事故原因の調査,2500000,\"NPA, 2024\"\r\n"+
		"\"合計 \"\"税込\"\"\",-12345678901234.5,\"1行目\n2行目\"\r\n,,\r\n一つ,,\r\n0,,\r\n", got)
}

func TestCSV_NeverHasACellThatIsCalculated(t *testing.T) {
	for text, want := range map[string]string{
		"=1+1":                   "'=1+1",
		"+81-3":                  "'+81-3",
		"-":                      "'-",
		"- 未算定":                  "'- 未算定",
		"-1+1":                   "'-1+1",
		"--1":                    "'--1",
		"+1":                     "'+1",
		"-01":                    "'-01",
		"-1e9":                   "'-1e9",
		"@SUM(1)":                "'@SUM(1)",
		"\t=1":                   "'\t=1",
		"\ta":                    "'\ta",
		"\r=1":                   "\"'\r=1\"",
		"\n=1":                   "\"'\n=1\"",
		" =1":                    "'" + " =1",
		"\u3000=1":               "'\u3000=1",
		"＝1":                     "'＝1",
		"＋1":                     "'＋1",
		"－1":                     "'－1",
		"＠a":                     "'＠a",
		`=HYPERLINK("http://x")`: `"'=HYPERLINK(""http://x"")"`,
		"-5":                     "-5",
		"-0.5":                   "-0.5",
		"1000000000000000":       "1000000000000000",
		"0.25":                   "0.25",
		"a=1":                    "a=1",
		"甲社":                     "甲社",
		" 甲社":                    `" 甲社"`,
		"−5":                     "−5",
		"":                       "",
	} {
		require.Equal(t, want, cell(text), "%q", text)
	}
}

func TestPlain_WritesNumbersThatStayNumbers(t *testing.T) {
	for text, v := range map[string]decimal.Decimal{
		"0":                   decimal.New(0, 5),
		"-1234567":            decimal.New(-1234567, 0),
		"1000000000000000":    decimal.New(1, 15),
		"0.5":                 decimal.New(500, -3),
		"9007199254740993.01": decimal.RequireFromString("9007199254740993.010"),
	} {
		require.Equal(t, text, Plain(v))
		require.Equal(t, text, cell(Plain(v)))
	}
}

func FuzzCSV_AReaderSeesEveryCellAndNoFormula(f *testing.F) {
	for _, seed := range []string{"=1+1", "a,b", "\"", "\r\n", "\t@x", "-5", " ＝1"} {
		f.Add(seed, "1")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		content := string(CSV(Table{a, []string{b, a}, [][]string{{a, b, a}, {b}}}))
		reader := csv.NewReader(strings.NewReader(strings.TrimPrefix(content, "\ufeff")))
		lines, err := reader.ReadAll()
		require.NoError(t, err)
		require.Len(t, lines[len(lines)-1], 3)
		for _, line := range lines {
			for _, text := range line {
				require.True(t, plainNumber(text) || !formula(text), "%q", text)
			}
		}
		for i, want := range []string{a, b, a} {
			if formula(want) && !plainNumber(want) {
				want = "'" + want
			}
			// The reader takes every end of line for a single LF.
			require.Equal(t, strings.ReplaceAll(want, "\r\n", "\n"), lines[len(lines)-2][i])
		}
	})
}
