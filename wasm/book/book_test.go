package book_test

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/book"
	"cybercost/wasm/entry"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

var japanese = voice.Voice{Language: words.Japanese}

// read answers a whole file: the clients, and what is wrong, as it is said.
func read(t *testing.T, text string) (clients []book.Estimate, problems []string) {
	t.Helper()
	figures := seeds.Current()
	e := book.NewEstimator(&figures, japanese)
	r := book.NewReader(strings.NewReader(text))
	head := r.Head()
	for _, p := range head.Problems(japanese) {
		problems = append(problems, p.Say(japanese))
	}
	if problems != nil {
		return nil, problems
	}
	for row, ok := r.Next(); ok; row, ok = r.Next() {
		one, wrong := e.Estimate(head, row)
		for _, p := range wrong {
			problems = append(problems, p.Say(japanese))
		}
		if wrong == nil {
			clients = append(clients, one)
		}
	}
	require.NoError(t, r.Err())
	return clients, problems
}

func names(clients []book.Estimate) string {
	var all []string
	for _, c := range clients {
		all = append(all, c.Names.Customer)
	}
	return strings.Join(all, " ")
}

const small = "顧客名,従業員数,年商\r\n"

func TestReader_ReadsWhatSpreadsheetsWrite(t *testing.T) {
	for name, text := range map[string]string{
		"commas and CR LF":         "顧客名,従業員数,年商\r\nA,30,5億\r\nB,12,8000万\r\n",
		"LF alone, no end":         "顧客名,従業員数,年商\nA,30,5億\nB,12,8000万",
		"CR alone":                 "顧客名,従業員数,年商\rA,30,5億\rB,12,8000万\r",
		"tabs":                     "顧客名\t従業員数\t年商\r\nA\t30\t5億\r\nB\t12\t80,000,000\r\n",
		"semicolons":               "顧客名;従業員数;年商\r\nA;30;5億\r\nB;12;8000万\r\n",
		"a mark":                   "\ufeff顧客名,従業員数,年商\r\nA,30,5億\r\nB,12,8000万\r\n",
		"quotes":                   "\"顧客名\",\"従業員数\",\"年商\"\r\n\"A\",\"30\",\"500,000,000\"\r\n\"B\",12,\"8,000万円\"\r\n",
		"line breaks in headings":  "\"顧客\n名\",\"従業員数\n（人）\",\"年商\n（円）\"\r\nA,30,500000000\r\nB,12,80000000\r\n",
		"wide digits and units":    "顧客名,従業員数,年商\r\nA,３０人,５億円\r\nB,十二,￥８０，０００，０００\r\n" + "",
		"a unit in the heading":    "会社名,社員数（名）,売上高（百万円）\r\nA,30,500\r\nB,12,80\r\n",
		"one without brackets":     "会社名,人数,年商万円\r\nA,30,50000\r\nB,12,\"8,000\"\r\n",
		"cells with their own":     "会社名,人数,年商［千円］\r\nA,30,5億\r\nB,12,80000\r\n",
		"titles and empty lines":   "顧客名簿,,\r\n,,\r\n顧客名,従業員数,年商\r\nA,30,5億\r\n,,\r\nB,12,8000万\r\n,,\r\n",
		"other columns":            "番号,顧客名,住所,従業員数,年商,備考\r\n1,A,大阪,30,5億,\r\n2,B,\"東京, 港区\",12,8000万,x\r\n",
		"English":                  "Customer,Employees,Annual revenue\nA,30,500 million\nB,12,80m\n",
		"the names of the program": "customer,employees,revenue\nA,30,500000000\nB,12,80000000\n",
	} {
		t.Run(name, func(t *testing.T) {
			clients, problems := read(t, text)
			require.Empty(t, problems)
			require.Equal(t, "A B", names(clients))
			require.Equal(t, "30", clients[0].Input.Numbers[calc.FieldEmployees].String())
			require.Equal(t, "500000000", clients[0].Input.Numbers[calc.FieldRevenue].String())
			require.Equal(t, "12", clients[1].Input.Numbers[calc.FieldEmployees].String())
			require.Equal(t, "80000000", clients[1].Input.Numbers[calc.FieldRevenue].String())
		})
	}
}

// A bad row is listed with its place, and no other is lost.
func TestReader_LosesNoGoodRow(t *testing.T) {
	long := strings.Repeat("x", 3<<20)
	for name, c := range map[string]struct{ text, good, said string }{
		"a number":               {small + "A,30,5億\nB,多い,5億\nC,30,5億\n", "A C", "3行目 従業員数：「多い」"},
		"two numbers":            {small + "B,-3,1億2千\nC,30,5億\n", "C", "2行目 年商：「1億2千」"},
		"nothing":                {small + "A,30,5億\nB,,5億\nC,30,5億\n", "A C", "3行目 従業員数："},
		"a short row":            {small + "A,30,5億\nB,30\nC,30,5億\n", "A C", "3行目 年商："},
		"a row that is wide":     {small + "A,30,500,000,000\nC,30,5億\n", "C", "2行目：見出しより列が多い"},
		"empty cells behind":     {small + "A,30,5億,,\nC,30,5億\n", "A C", ""},
		"a quote left open":      {small + "A,30,5億\n\"B,30,5億\nC,30,5億\nD,\"30\",5億\nE,30,5億\n", "A C D E", "3行目：引用符"},
		"one open to the end":    {small + "A,30,5億\n\"B,30,5億\nC,30,5億\nD,30,5億", "A C D", "3行目：引用符"},
		"text behind a quote":    {small + "\"A\"x,30,5億\nC,30,5億\n", "C", "2行目：引用符"},
		"quotes within":          {small + "A \"x\" B,30,5億\n\"C \"\"x\"\"\",30,5億\n", `A "x" B C "x"`, ""},
		"a line of megabytes":    {small + "A,30,5億\n" + long + ",30,5億\r\nC,30,5億\n", "A C", "3行目：1行が長すぎる"},
		"megabytes in a quote":   {small + "A,30,5億\n\"" + long + "\nC,30,5億\n", "A C", "3行目：引用符"},
		"NUL":                    {small + "A\x00,30,5億\nC,30\x00,5億\nD,30,5億\n", "D", "2行目 顧客名：「A\x00」"},
		"a character lost":       {small + "A\ufffd,30,5億\nC,30,5億\n", "C", "読めない文字"},
		"a name of 101":          {small + strings.Repeat("あ", 101) + ",30,5億\nC,30,5億\n", "C", "100字以内"},
		"more than there can be": {small + "A,30,5億\nB,10000000,5億\nC,30,5億\n", "A C", "1人から1,000,000人まで"},
		"no yes and no no":       {"顧客名,従業員数,年商,再発防止費も補償\nA,30,5億,たぶん\nC,30,5億,○\nD,30,5億,なし\n", "C D", "2行目 再発防止費も補償：「たぶん」"},
		"千 under 万円":             {"顧客名,従業員数,年商（万円）\nA,30,5千\nC,30,5千円\n", "C", "見出しの単位"},
	} {
		t.Run(name, func(t *testing.T) {
			clients, problems := read(t, c.text)
			require.Equal(t, c.good, names(clients))
			if c.said == "" {
				require.Empty(t, problems)
				return
			}
			require.Contains(t, strings.Join(problems, "\n"), c.said)
		})
	}
}

func TestHead_SaysWhyAFileCannotBeRead(t *testing.T) {
	for text, said := range map[string]string{
		"":                              "何も入っていない",
		"\ufeff\r\n\r\n":                "何も入っていない",
		"A,30,5億\nB,12,8000万\n":         "「従業員数」の列が見つかりません",
		"顧客名,従業員数\nA,30\n":              "「年商」の列が見つかりません",
		small[:len(small)-2] + ",売上高\n": "「年商」の列が二つ以上",
		"顧客名,従業員数,従業員数,年商\n": "「従業員数」の列が二つ以上",
	} {
		_, problems := read(t, text)
		require.Contains(t, strings.Join(problems, "\n"), said, "%q", text)
	}
}

func TestHead_TenThousandColumns(t *testing.T) {
	var head, row strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&head, "列%d,", i)
		fmt.Fprintf(&row, "%d,", i)
	}
	clients, problems := read(t, head.String()+small+row.String()+"A,30,5億\r\n")
	require.Empty(t, problems)
	require.Equal(t, "A", names(clients))
}

func TestHead_IsAssignedByHand(t *testing.T) {
	r := book.NewReader(strings.NewReader("x,y,z\nA,30,5億\n"))
	head := r.Head()
	require.Len(t, head.Problems(japanese), 2)
	head = head.Assign([]entry.Key{"customer", "employees", "revenue", "pcs"})
	require.Empty(t, head.Problems(japanese))
	row, ok := r.Next()
	require.True(t, ok)
	c, problems := head.Client(row)
	require.Empty(t, problems)
	require.Equal(t, "A", c.Names.Customer)
	require.NotEmpty(t, head.Assign([]entry.Key{"customer", "employees", "probability"}).Problems(japanese), "a row has no answer to that")
}

func TestKeys_HaveAHeadingEachThatIsReadBack(t *testing.T) {
	for _, l := range []words.Language{words.Japanese, words.English} {
		v := voice.Voice{Language: l}
		var heads []string
		for _, key := range entry.Keys() {
			require.NotContains(t, heads, entry.HeadOf(v, key))
			heads = append(heads, entry.HeadOf(v, key))
		}
		head := book.NewReader(strings.NewReader(keep.Line(heads) + "\n")).Head()
		for i, key := range entry.Keys() {
			require.Equal(t, key, head.Columns[i].Key, heads[i])
		}
	}
	for _, one := range words.RowHeads {
		require.Contains(t, entry.Keys(), entry.Key(one.Key))
	}
	for _, one := range words.BookAlso {
		require.Contains(t, entry.Keys(), entry.Key(one.Key))
	}
	for _, key := range entry.Keys() {
		require.NotEqual(t, string(key), entry.HeadOf(japanese, key), "no word for a column")
	}
}

// What a policy pays for moves what the company keeps, and no amount.
func TestEstimator_APolicyMayPayForMore(t *testing.T) {
	head := "顧客名,従業員数,年商,費用の限度額,再発防止費も補償,送金も補償\n"
	clients, problems := read(t, head+"A,40,5億,5億,,\nB,40,5億,5億,はい,はい\nC,40,5億,5億,いいえ,いいえ\n")
	require.Empty(t, problems)
	i := slices.Index(calc.Scenarios(), calc.Ransomware) // which has a line that a policy may pay for
	without, with, said := clients[0].Incidents[i], clients[1].Incidents[i], clients[2].Incidents[i]
	require.Equal(t, without.Estimate.Total, with.Estimate.Total)
	require.True(t, with.Kept.Decimal.LessThan(without.Kept.Decimal), "%s, %s", with.Kept.Decimal, without.Kept.Decimal)
	require.Equal(t, without.Kept, said.Kept)
}

// What comes out can be put in again, and comes to the same.
func TestEstimator_WhatComesOutIsReadAgain(t *testing.T) {
	figures := seeds.Current()
	e := book.NewEstimator(&figures, japanese)
	text := "顧客名,業種,従業員数,年商,PC台数,個人情報件数,セキュリティ費用,費用の限度額,費用の支払割合,売上のうちネットの割合,再発防止費も補償,送金も補償\n" +
		"=A,卸売業,30,5億,25,1200,60万,1000万,90,12.5,はい,いいえ\nB,,1,0,,,,,,,,\n"
	clients, problems := read(t, text)
	require.Empty(t, problems)
	out := keep.Line(e.Heads()) + "\r\n"
	for _, c := range clients {
		require.Equal(t, strings.Count(keep.Line(e.Heads()), ","), strings.Count(e.Line(c), ","))
		out += e.Line(c) + "\r\n"
	}
	require.Contains(t, out, "'=A,", "no cell is a formula")
	again, problems := read(t, strings.ReplaceAll(out, "'=A", "=A"))
	require.Empty(t, problems)
	for i := range clients {
		require.Equal(t, e.Line(clients[i]), e.Line(again[i]))
	}
}

func TestEstimator_GivesWhatCalcGives(t *testing.T) {
	figures := seeds.Current()
	clients, problems := read(t, "顧客名,従業員数,年商,個人情報件数,費用の限度額\nA,40,5億,1200,1000万\nB,3,3000万,,\n")
	require.Empty(t, problems)
	for _, c := range clients {
		want := calc.Incidents(&figures, c.Input)
		for i, one := range c.Incidents {
			require.Equal(t, want[i].Estimate.Total.Typical.String(), one.Estimate.Total.Typical.String())
			require.Equal(t, want[i].Kept.Valid, one.Kept.Valid)
			switch kept := entry.Kept(one); {
			case one.Estimate.Lack != "":
				require.False(t, kept.Valid)
			case one.Kept.Valid:
				require.Equal(t, want[i].Kept.Decimal.String(), kept.Decimal.String())
			default:
				require.Equal(t, one.Estimate.Total.Typical.String(), kept.Decimal.String(), "without terms all of it is kept")
			}
		}
	}
}

func TestProblems_HaveWordsInBothLanguages(t *testing.T) {
	for _, code := range []book.Code{book.Empty, book.Workbook, book.NoRows, book.NoColumn, book.Twice, book.Unclosed, book.Long, book.Wide, book.BadText, book.TooLong, book.YesNo} {
		for _, l := range []words.Language{words.Japanese, words.English} {
			p := book.Problem{Row: 3, Head: "x", Text: "y", Code: code}
			require.Greater(t, len(p.Why(voice.Voice{Language: l})), 10, code)
		}
	}
	require.Len(t, words.BookFaults, 11)
}

type slow struct{ from io.Reader }

func (s slow) Read(p []byte) (int, error) { return s.from.Read(p[:1]) }

func TestReader_ReadsTheSameHoweverTheBytesCome(t *testing.T) {
	text := "\ufeff顧客名,従業員数,\"年商\r\n（円）\"\r\n\"A\"\"x\"\"\",30,5億\r\n\"B\nx\",12,8000万\r\"C,1,1\r\nD,2,2"
	rows := func(from io.Reader) (all []book.Row) {
		r := book.NewReader(from)
		for row, ok := r.Next(); ok; row, ok = r.Next() {
			all = append(all, row)
		}
		return all
	}
	want := rows(strings.NewReader(text))
	require.Len(t, want, 5)
	require.Equal(t, []string{"B\nx", "12", "8000万"}, want[2].Cells)
	require.Equal(t, want, rows(slow{strings.NewReader(text)}))
}

func TestReader_SaysThatReadingFailed(t *testing.T) {
	broken := errors.New("broken")
	r := book.NewReader(io.MultiReader(strings.NewReader(small+"A,30,5億\n"), failing{broken}))
	r.Head()
	_, ok := r.Next()
	require.True(t, ok)
	_, ok = r.Next()
	require.False(t, ok)
	require.ErrorIs(t, r.Err(), broken)
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// Whatever stands in a file, reading ends, and every row is counted once.
func FuzzReader(f *testing.F) {
	f.Add(small + "A,30,5億\n\"B\n,\"\"\",30,\"5億\"\r\n")
	f.Add("\"\"\"\r\n\t;\"")
	f.Fuzz(func(t *testing.T, text string) {
		figures := seeds.Current()
		e := book.NewEstimator(&figures, japanese)
		r := book.NewReader(strings.NewReader(text))
		head := r.Head()
		last := head.Row
		for row, ok := r.Next(); ok; row, ok = r.Next() {
			require.Greater(t, row.Number, last)
			last = row.Number
			one, problems := e.Estimate(head, row)
			if problems == nil {
				require.NotEmpty(t, e.Line(one))
			}
		}
	})
}

// The most of everything fits into what an answer holds, and what was asked is
// read again from it.
func TestAnswer_HoldsTheMostOfEverything(t *testing.T) {
	figures := seeds.Current()
	e := book.NewEstimator(&figures, japanese)
	in := calc.Input{Scenario: calc.Ransomware, Method: calc.Itemised, Severity: calc.SeverityRange, Numbers: map[calc.Field]decimal.Decimal{}, Switches: map[calc.Field]bool{}}
	for _, key := range entry.Keys() {
		if spec, ok := calc.SpecOf(calc.Field(key)); ok && spec.Group != calc.GroupPolicy {
			in.Numbers[spec.Field] = spec.Max
		}
	}
	all := calc.Incidents(&figures, in)
	require.NotEmpty(t, all)
	one := book.Estimate{Client: book.Client{Row: 2, Names: keep.Names{Customer: "A"}, Input: in}, Incidents: all}
	short := e.Answer(one)
	for i, amounts := range short.Incidents {
		total := all[i].Estimate.Total
		require.Equal(t, total.High.String(), decimal.NewFromInt(amounts.High).String())
		require.Equal(t, total.Low.String(), decimal.NewFromInt(amounts.Low).String())
		require.Equal(t, entry.Kept(all[i]).Decimal.String(), decimal.NewFromInt(amounts.Kept).String())
	}
	again, ok := book.Input(short)
	require.True(t, ok)
	for field, n := range in.Numbers {
		require.True(t, n.Equal(again.Numbers[field]), "%s: %s and %s", field, n, again.Numbers[field])
	}
}

func TestAnswer_KeepsWhatWasAsked(t *testing.T) {
	figures := seeds.Current()
	e := book.NewEstimator(&figures, japanese)
	clients, problems := read(t, "顧客名,従業員数,年商,費用の支払割合,費用の限度額,再発防止費も補償,送金も補償\nA,40,5億,87.5,1000万,はい,いいえ\nB,1,0,,,,\n")
	require.Empty(t, problems)
	for _, one := range clients {
		again, ok := book.Input(e.Answer(one))
		require.True(t, ok)
		require.Equal(t, one.Input.Switches, again.Switches)
		require.Len(t, again.Numbers, len(one.Input.Numbers))
		for field, n := range one.Input.Numbers {
			require.True(t, n.Equal(again.Numbers[field]), field)
		}
	}
}
