package paper_test

import (
	"encoding/csv"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/keep"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

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

func flat(rows [][]string) string {
	var b strings.Builder
	for _, row := range rows {
		b.WriteString(strings.Join(row, ",") + "\n")
	}
	return b.String()
}

func TestTables_SayWhatTheFileIsAndWhatWasEntered(t *testing.T) {
	s := typing(sampled("otsu"), "cost-limit", "1,000万", "probability", "10", "margin", "5")
	s.SetName(keep.NameCustomer, "乙株式会社")
	s.SetName(keep.NameTrade, "金属加工")
	tables := rowsOf(t, s.Sheet.Tables(session.Printout{Date: "2026年11月26日", Edition: "0.1.0", Hash: "abc", Address: "https://example.test/"}))
	about := flat(tables["サイバー被害額・投資額シミュレーター"])
	for _, text := range []string{"作成日,2026年11月26日", "版,0.1.0 abc", "ページ,https://example.test/", "お客様,乙株式会社", "業種,金属加工", "試算の対象,例・乙社", "計算のしかた,甲社・乙社から"} {
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

// full is a page on which everything is that can be.
func full(language words.Language) page {
	s := typing(sampledIn(language, "giaj-b"), "cost-limit", "1,000万", "probability", "10", "measure-cost", "60万", "measure-probability", "4", "margin", "5")
	s.OpenYear(true)
	return s
}

// number is what a spreadsheet reads as one.
var number = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)

// A spreadsheet that meets a word in a column of numbers computes nothing.
func TestTables_ColumnsOfNumbersHoldNumbersOrNothing(t *testing.T) {
	s := full(words.Japanese)
	tables := rowsOf(t, s.Sheet.Tables(session.Printout{}))
	numbers := map[string]int{ // columns of words in front of the numbers
		"入力": 1, "想定被害額（円）": 2, "明細（円）": 4, "計算した数": 1, "1年あたりの目安（円）": 2, "自社の負担の内訳（円）": 1, "自社の負担と、その理由": 2,
		"一つの目盛りに並べた数字": 2, "内訳（円）": 1, "費用と投資（円）": 1, "対策費と1年の負担（円）": 1, "1年の損失（円）": 1,
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
					require.Regexp(t, number, cell, title)
				}
			}
		}
	}
	lines := tables["明細（円）"]
	require.Len(t, lines, 2+len(s.Result.Chosen.Lines))
	require.Equal(t, s.Result.Chosen.Lines[0].Amount.Typical.String(), lines[2][5])
	require.Contains(t, flat(tables["想定被害額（円）"]), "社会的信用低下,？,,,")
	require.Contains(t, flat(tables["想定被害額（円）"]), "合計＋？,,"+s.Result.Total().Low.String()+","+s.Result.Total().Typical.String()+","+s.Result.Total().High.String())
}

// exactly is what a spreadsheet must get for a number that people read rounded:
// whole yen, percent, or the multiple itself.
func exactly(c format.Cell) string {
	switch {
	case !c.Number():
		return ""
	case c.Style == format.StylePercent:
		return c.Value.Mul(decimal.New(100, 0)).String()
	case c.Style == format.StyleTimes, c.Style == format.StyleRatio:
		return c.Value.String()
	}
	return c.Value.Round(0).String()
}

// requireExact compares the last columns of a saved row with the cells that the
// screen shows, number for number.
func requireExact(t *testing.T, cells []format.Cell, saved []string, about ...any) {
	t.Helper()
	require.GreaterOrEqual(t, len(saved), len(cells), about...)
	for i, c := range cells {
		require.Equal(t, exactly(c), saved[i], about...)
	}
}

// screenTables are the tables below the pictures and the one of the cover.
func screenTables(s page) []report.Table {
	var list []report.Table
	for _, plan := range slices.Concat(s.Album.Loss(), s.Album.Invest(), s.Album.Measure(), s.Album.Year()) {
		list = append(list, plan.Draw().Table)
	}
	if s.Report.Covered() {
		list = append(list, s.Report.CoverTable())
	}
	return list
}

// asked are pages of every kind.
func asked(language words.Language) map[string]page {
	pages := map[string]page{"full": full(language), "newcomer": opened(language), "a range": sampledIn(language, "manufacturing")}
	for _, scenario := range calc.Scenarios() {
		s := full(language)
		s.Choose(calc.FieldScenario, string(scenario))
		s.Choose(calc.FieldMethod, string(calc.Itemised))
		pages[string(scenario)] = typing(s, "transfer-loss", "500万", "partner-revenue", "1億", "partner-margin", "30", "partner-months", "3")
	}
	for _, method := range calc.Methods() {
		s := full(language)
		s.Choose(calc.FieldMethod, string(method))
		pages[string(method)] = typing(s, "investigation", "1,234,567")
	}
	return pages
}

func TestTables_HoldTheExactNumbersOfTheScreen(t *testing.T) {
	for _, language := range []words.Language{words.Japanese, words.English} {
		for name, s := range asked(language) {
			t.Run(name, func(t *testing.T) {
				v := s.Voice
				man, unit := v.Say(words.ManUnit), v.Say(words.YenUnit)
				saved := rowsOf(t, s.Sheet.Tables(session.Printout{}))
				for _, table := range screenTables(s) {
					title := v.Put(table.Caption, unit)
					require.Equal(t, strings.ReplaceAll(v.Put(table.Caption, man), man, unit), title)
					for _, rows := range [][][]string{saved[title], rowsOf(t, s.Sheet.TableFile(table))[title]} {
						require.Len(t, rows, 2+len(table.Rows), title)
						for i, head := range table.Heads {
							require.Equal(t, v.Put(head, unit), rows[1][i])
							require.NotContains(t, rows[1][i], man)
						}
						for i, row := range table.Rows {
							requireExact(t, row[table.Words:], rows[2+i][table.Words:], "%s %d", title, i)
							for j, c := range row[:table.Words] {
								want := c.Text
								if c.Number() {
									want = c.Within(exactly(c))
								}
								require.Equal(t, want, rows[2+i][j], title)
							}
						}
					}
				}
				for title := range saved {
					require.NotContains(t, title, man, "a spreadsheet gets yen")
				}
			})
		}
	}
}

func TestTables_HoldTheExactNumbersOfTheAmount(t *testing.T) {
	for _, language := range []words.Language{words.Japanese, words.English} {
		for name, s := range asked(language) {
			t.Run(name, func(t *testing.T) {
				tables := rowsOf(t, s.Sheet.Tables(session.Printout{}))
				saved := func(title words.Text, count int) [][]string {
					rows := tables[s.Voice.Say(title)]
					require.Len(t, rows, 2+count, s.Voice.Say(title))
					return rows[2:]
				}
				rows := s.Report.BreakdownRows()
				amounts := saved(words.FileAmount, len(rows)+1)
				for i, row := range rows {
					require.Equal(t, row.Name, amounts[i][0])
					requireExact(t, row.Cells, amounts[i][2:], row.Name)
				}
				requireExact(t, s.Report.TotalCells(), amounts[len(rows)][2:])

				lines := s.Report.LineRows()
				for i, row := range saved(words.DetailsCaption, len(lines)-1) { // the sum stands in the table before
					requireExact(t, lines[i].Cells, row[4:], lines[i].Name)
				}
				guides := s.Report.GuideRows()
				for i, row := range saved(words.GuideTableYen, len(guides)) {
					require.Equal(t, guides[i].Name, row[0])
					requireExact(t, guides[i].Cells, row[2:], row[0])
				}
				kept := s.Report.KeptItems()
				if s.Report.Covered() {
					rows := saved(words.KeptTitle, len(kept)+1)
					for i, item := range kept {
						requireExact(t, []format.Cell{item.Cell}, rows[i][2:], item.Name)
					}
					require.Equal(t, s.Result.Protection.Typical.Kept.Value.String(), rows[len(kept)][2])
				}
				stats := map[string]string{}
				for _, row := range tables[s.Voice.Say(words.FileStats)][2:] {
					require.NotEmpty(t, row[2], "a number has its unit")
					stats[row[0]] = row[1]
				}
				for _, item := range slices.Concat(s.Report.InvestStats(), s.Report.MeasureStats(), s.Report.YearStats()) {
					require.Equal(t, exactly(item.Cell), stats[item.Name], item.Name)
				}
				if sales := s.Result.Measure.Sales; sales != nil {
					require.Equal(t, sales.Value.String(), stats[s.Voice.Say(words.SalesShort)])
				}
			})
		}
	}
}

// The exact numbers of two tables, as somebody would work them out.
func TestTables_AreExactWhereTheScreenRounds(t *testing.T) {
	s := typing(newcomer(), "probability", "10", "measure-cost", "123,456", "measure-probability", "4")
	tables := rowsOf(t, s.Sheet.Tables(session.Printout{}))
	require.Contains(t, flat(tables["費用と投資（円）"]), "乙社,24750000,10000000,2.475,")
	require.Contains(t, flat(tables["対策費と1年の負担（円）"]), "123456（書いた対策）,372256,372256,", "622万円 × 4％ is 248,800円")
	require.Contains(t, flat(tables["1年あたりの目安（円）"]), "1500000,1200000,")
}

func TestTableFile_IsOneTableAlone(t *testing.T) {
	s := sampled("manufacturing")
	table := s.Album.Loss()[0].Draw().Table
	tables := rowsOf(t, s.Sheet.TableFile(table))
	require.Len(t, tables, 1)
	rows := tables[s.Voice.Put(table.Caption, "円")]
	require.Len(t, rows, 2+len(table.Rows))
	require.Equal(t, s.Result.Total().Low.String(), rows[2][2])

	guides := rowsOf(t, s.Sheet.GuideFile())
	require.Len(t, guides, 1)
	require.Len(t, guides[s.Voice.Say(words.GuideTableYen)], 2+len(s.Report.GuideRows()))
}

func TestTables_AreThereOnlyForWhatStandsInTheFields(t *testing.T) {
	untold := newcomer()
	untold.Type(calc.FieldRevenue, "1億2,")
	cases := []struct {
		name   string
		page   page
		points string
	}{
		{"nothing entered", cleared(), ""},
		{"a problem", typing(newcomer(), "revenue", "abc"), "年商：数として読めません"},
		{"a problem that is not yet told", untold, "年商：数として読めません"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Nil(t, c.page.Sheet.Tables(session.Printout{}))
			refused := c.page.Notice
			require.Contains(t, refused, words.KeepNothing.In(words.Japanese)+c.points)
			require.Empty(t, c.page.Spoken, "it is told once")
			c.page.Notice = ""
			require.Nil(t, c.page.SaveFile())
			require.Equal(t, refused, c.page.Notice, "a file is refused in the same words")
		})
	}
	s := newcomer()
	require.NotEmpty(t, s.Sheet.Tables(session.Printout{}))
	require.Equal(t, words.KeepSaved.In(words.Japanese), s.Notice)
}

func TestTables_HaveWhatIsLeftOfTheMoneyAtHand(t *testing.T) {
	s := typing(sampled("manufacturing"), "cash", "3,000万", "cost-limit", "1,000万", "probability", "10")
	tables := rowsOf(t, s.Sheet.Tables(session.Printout{}))
	entered := flat(tables[words.FileInput.In(words.Japanese)])
	require.Contains(t, entered, "事故に使える手元資金,30000000,円")
	stats := flat(tables[words.FileStats.In(words.Japanese)])
	require.Contains(t, stats, "手元資金の残り（高めの場合）,"+decimal.New(3, 7).Sub(s.Result.Total().High).String()+",円")
	require.Contains(t, stats, "手元資金の残り（100年に1度の年・条件を入れた後）,")
	require.NotContains(t, flat(rowsOf(t, typing(s, "cash", "").Sheet.Tables(session.Printout{}))[words.FileStats.In(words.Japanese)]), "手元資金")
}
