package state_test

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/keep"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

func TestLink_EverySampleComesBackAsItWasSent(t *testing.T) {
	for _, card := range newcomer().SampleCards() {
		t.Run(card.ID, func(t *testing.T) {
			sent := typing(sampled(card.ID), "probability", "12.5")
			fragment := sent.Fragment()
			require.NotEmpty(t, fragment)
			opened := newcomer()
			opened.OpenLink("#" + fragment)
			require.Equal(t, state.Ready, opened.Status())
			require.Equal(t, everyAmount(sent), everyAmount(opened))
			require.Equal(t, fragment, opened.Fragment())
			require.Equal(t, words.KeepLinked.In(words.Japanese), opened.Arrival)
		})
	}
}

func TestLink_HoldsNoName(t *testing.T) {
	s := newcomer()
	bare := s.Fragment()
	for _, key := range keep.NameKeys() {
		s.Call(key, "秘密 "+string(key))
		require.Equal(t, "秘密 "+string(key), s.Called(key))
	}
	require.Equal(t, bare, s.Fragment())
}

func TestLink_IsThereOnlyForWhatStandsInTheFields(t *testing.T) {
	untold := newcomer()
	untold.Type(calc.FieldRevenue, "1億2,")
	cases := []struct {
		name   string
		page   *state.Store
		points string
	}{
		{"nothing entered", cleared(), ""},
		{"a problem", typing(newcomer(), "revenue", "abc"), "年商：数として読めません"},
		{"a problem that is not yet told", untold, "年商：数として読めません"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := c.page
			require.Empty(t, s.Fragment())
			require.Nil(t, s.SaveFile())
			refused := s.Notice
			require.Contains(t, refused, words.KeepNothing.In(words.Japanese)+c.points)
			require.Empty(t, s.Spoken, "it is told once")
			require.Equal(t, c.points != "", len(s.Problems()) > 0, "what is to be put right is marked")
			s.Notice = ""
			require.Nil(t, s.SaveTables(state.Printout{}))
			require.Equal(t, refused, s.Notice)
		})
	}
}

func TestLink_ThatCannotBeReadChangesNothingAndSaysWhy(t *testing.T) {
	whole := newcomer().Fragment()
	for name, fragment := range map[string]string{
		"cut short in a mail":       whole[:len(whole)-8],
		"of a version yet to come":  strings.Replace(whole, "v=1", "v=9", 1),
		"with something of another": whole + "&utm_source=mail",
		"that is no estimate":       "#a=b",
		"without end":               strings.Repeat("a=b&", 1000),
	} {
		t.Run(name, func(t *testing.T) {
			s := sampled("otsu")
			before := s.Draft.Clone()
			s.OpenLink(fragment)
			require.Equal(t, before, s.Draft)
			require.Contains(t, s.Arrival, "リンクの試算は開けませんでした")
			require.NotContains(t, s.Arrival, "{")
			require.NotContains(t, s.Arrival, "（）", "it names the field, or none")
			require.NotContains(t, s.Arrival, "utm", "nothing that came from outside is shown")
		})
	}
}

func TestLink_TheNameOfASectionIsNoLink(t *testing.T) {
	for _, fragment := range []string{"", "#", "#s5", "#f-revenue", "#main"} {
		s := sampled("otsu")
		before := s.Draft.Clone()
		s.OpenLink(fragment)
		require.Equal(t, before, s.Draft, fragment)
		require.Empty(t, s.Arrival, fragment)
	}
}

func TestFile_ComesBackWithItsNames(t *testing.T) {
	saved := typing(sampled("manufacturing"), "probability", "10")
	saved.Call(keep.NameCustomer, "甲株式会社")
	saved.Call(keep.NameMemo, "来月もう一度")
	content := saved.SaveFile()
	require.NotEmpty(t, content)
	opened := newcomer()
	opened.OpenFile(content)
	require.Equal(t, words.KeepOpened.In(words.Japanese), opened.Notice)
	require.Equal(t, everyAmount(saved), everyAmount(opened))
	require.Equal(t, saved.Names, opened.Names)
}

func TestFile_ThatIsNotOursChangesNothingAndSaysWhy(t *testing.T) {
	for name, content := range map[string]string{"nothing": "", "a picture": "\x89PNG", "another program's": `{"a":1}`} {
		t.Run(name, func(t *testing.T) {
			s := sampled("otsu")
			s.Call(keep.NameMemo, "大事なメモ")
			before, names := s.Draft.Clone(), s.Names
			s.OpenFile([]byte(content))
			require.Equal(t, before, s.Draft)
			require.Equal(t, names, s.Names)
			require.Contains(t, s.Notice, "ファイルは開けませんでした")
			require.NotContains(t, s.Notice, "{")
		})
	}
}

// rowsOf reads the tables that were saved, by title.
func rowsOf(t *testing.T, content []byte) map[string][][]string {
	t.Helper()
	lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(content), "\ufeff"))).ReadAll()
	require.NoError(t, err)
	tables, title, before := map[string][][]string{}, "", ""
	for i, line := range lines {
		joined := strings.Join(line, "")
		if i == 0 || joined != "" && before == "" {
			title = line[0]
		}
		if joined != "" {
			tables[title] = append(tables[title], line)
		}
		before = joined
	}
	return tables
}

func TestTables_SayWhatTheFileIsAndWhatWasEntered(t *testing.T) {
	s := typing(sampled("otsu"), "cost-limit", "1,000万", "probability", "10", "margin", "5")
	s.Call(keep.NameCustomer, "乙株式会社")
	tables := rowsOf(t, s.SaveTables(state.Printout{Date: "2026年11月26日", Edition: "0.1.0", Hash: "abc", Address: "https://example.test/"}))
	about := flat(tables["サイバー被害額・投資額シミュレーター"])
	for _, text := range []string{"作成日,2026年11月26日", "版,0.1.0 abc", "ページ,https://example.test/", "お客様,乙株式会社", "試算の対象,例・乙社", "計算のしかた,甲社・乙社から"} {
		require.Contains(t, about, text)
	}
	entered := flat(tables["入力"])
	for _, text := range []string{"従業員数,200,人", "年商,4000000000,円", "1年に1回以上起きる確率,10,％", "費用 限度額,10000000,円"} {
		require.Contains(t, entered, text)
	}
	for _, title := range []string{"出典", "お読みください", "合計に入れていないもの", "自社の負担と、その理由", "1年あたりの目安（円）", "計算した数"} {
		require.Greater(t, len(tables[title]), 2, title)
	}
	require.Equal(t, len(words.Legal), len(tables["お読みください"])-2, "title, heading, then every point")
}

func flat(rows [][]string) string {
	var b strings.Builder
	for _, row := range rows {
		b.WriteString(strings.Join(row, ",") + "\n")
	}
	return b.String()
}

// A spreadsheet that meets a word in a column of numbers computes nothing.
func TestTables_ColumnsOfNumbersHoldNumbersOrNothing(t *testing.T) {
	s := typing(sampled("giaj-b"), "cost-limit", "1,000万", "probability", "10", "measure-cost", "60万", "measure-probability", "4", "margin", "5")
	s.OpenYear(true)
	tables := rowsOf(t, s.SaveTables(state.Printout{}))
	numbers := map[string]int{ // columns of words in front of the numbers
		"入力": 1, "想定被害額（円）": 2, "明細（円）": 4, "計算した数": 1, "1年あたりの目安（円）": 2, "自社の負担の内訳（円）": 1, "自社の負担と、その理由": 2,
		"一つの目盛りに並べた数字": 2, "内訳（万円）": 1, "費用と投資（万円）": 1, "対策費と1年の負担（万円）": 1, "1年の損失（万円）": 1,
	}
	wordsAfter := map[string]int{"入力": 1, "明細（円）": 1, "計算した数": 1}
	for title, from := range numbers {
		require.Greater(t, len(tables[title]), 2, title)
		width := 0
		for _, cell := range tables[title][1] {
			if cell != "" {
				width++
			}
		}
		for _, row := range tables[title][2:] {
			for _, cell := range row[from : width-wordsAfter[title]] {
				if cell != "" {
					yen(t, cell)
				}
			}
		}
	}
	lines := tables["明細（円）"]
	require.Len(t, lines, 2+len(s.Result.Chosen.Lines))
	require.Equal(t, s.Result.Chosen.Lines[0].Amount.Typical.String(), lines[2][5])
	require.Contains(t, flat(tables["想定被害額（円）"]), "社会的信用低下,？,,,")
	require.Contains(t, flat(tables["想定被害額（円）"]), "合計＋？,,"+s.Total().Low.String()+","+s.Total().Typical.String()+","+s.Total().High.String())
}

func TestSaveTable_IsOneTableAlone(t *testing.T) {
	p := picture(t, sampled("manufacturing"), "fig-axis")
	tables := rowsOf(t, newcomer().SaveTable(p.Table))
	require.Len(t, tables, 1)
	rows := tables[p.Table.Caption]
	require.Len(t, rows, 2+len(p.Table.Rows))
	yen(t, rows[2][2])
}

func TestFileName_HasCustomerAndDayAndNothingAFileCannotHold(t *testing.T) {
	s := newcomer()
	require.Equal(t, "サイバー被害額の試算_2026-11-26", s.FileName("2026-11-26"))
	s.Call(keep.NameCustomer, " 甲/乙:株式会社.\n")
	require.Equal(t, "サイバー被害額の試算_甲 乙 株式会社_2026-11-26", s.FileName("2026-11-26"))
}

func TestArrival_IsForgottenOnceSomethingIsChanged(t *testing.T) {
	for name, change := range map[string]func(*state.Store){
		"typing":   func(s *state.Store) { s.Type(calc.FieldEmployees, "31") },
		"choosing": func(s *state.Store) { s.Choose(calc.FieldScenario, string(calc.CardLeak)) },
		"a sample": func(s *state.Store) { s.PickSample("otsu") },
	} {
		s := newcomer()
		require.True(t, s.OpenLink(sampled("manufacturing").Fragment()))
		require.NotEmpty(t, s.Arrival)
		change(s)
		require.Empty(t, s.Arrival, name)
	}
}

func TestOpenLink_AnExampleStaysOne(t *testing.T) {
	s := cleared()
	s.OpenLink(typing(sampled("otsu"), "probability", "10").Fragment())
	require.Equal(t, "例・乙社", s.Who())
	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	require.Equal(t, calc.Itemised, s.Result.Chosen.Method, "the way was the example's, not picked")
	s.OpenLink(typing(sampled("otsu"), "employees", "201").Fragment())
	require.Equal(t, "御社", s.Who())
}

func TestNotice_NamesStayWhenTheInputIsCleared(t *testing.T) {
	s := newcomer()
	s.Call(keep.NameExplainedBy, "代理店 太郎")
	s.Clear()
	require.Equal(t, "代理店 太郎", s.Called(keep.NameExplainedBy), "the agent stays the same from client to client")
}
