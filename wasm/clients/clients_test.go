package clients_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/book"
	"cybercost/wasm/clients"
	"cybercost/wasm/entry"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

var japanese = voice.Voice{Language: words.Japanese}

// read answers a text by so many side by side, whose pieces come in any order.
func read(t *testing.T, text string, parts int) *clients.List {
	t.Helper()
	figures := seeds.Current()
	var pieces []clients.Piece
	var counts []int
	for part := range parts {
		r := book.NewReader(strings.NewReader(text))
		head := r.Head()
		count, err := clients.Read(book.NewEstimator(&figures, japanese), head, r, part, parts, func(p clients.Piece) { pieces = append(pieces, p) })
		require.NoError(t, err)
		counts = append(counts, count)
	}
	require.Len(t, slices.Compact(counts), 1, "all see the same file")
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(pieces), func(i, j int) { pieces[i], pieces[j] = pieces[j], pieces[i] })
	l := clients.NewList(japanese)
	for _, p := range pieces {
		require.NoError(t, l.Add(p.Pack()))
	}
	l.Close()
	return l
}

// madeUp is a book of companies of many sizes, some with terms of a policy, some
// that cannot be read.
func madeUp(rows int) string {
	var b strings.Builder
	b.WriteString("顧客名,業種,従業員数,年商,個人情報件数,全体の限度額,全体の免責金額\n")
	r := rand.New(rand.NewPCG(3, 4))
	for i := range rows {
		people, limit := fmt.Sprint(1+r.IntN(300)), ""
		if i%37 == 5 {
			people = "多い"
		}
		if i%3 == 0 {
			limit = fmt.Sprint(1+r.IntN(40), "00万")
		}
		fmt.Fprintf(&b, "会社%d,業種%d,%s,%d,%d,%s,\n", i, i%5, people, r.IntN(4)*r.IntN(1_000_000_000), r.IntN(5000), limit)
	}
	return b.String()
}

// all is a question about a list on one page.
func all(incident clients.Incident, sort clients.Column, down bool) clients.Ask {
	return clients.Ask{Incident: incident, Sort: sort, Down: down, Size: 1 << 20}
}

func column(v clients.View, of clients.Column) []string {
	at := slices.IndexFunc(v.Heads, func(h clients.Head) bool { return h.Column == of })
	var cells []string
	for _, r := range v.Rows {
		cell := r.Cells[at]
		if cell.Value == "" {
			cell.Value = cell.Text
		}
		cells = append(cells, cell.Value)
	}
	return cells
}

// However many answer side by side, the list is what the command writes.
func TestRead_SideBySideGivesWhatOneGives(t *testing.T) {
	text := madeUp(400)
	figures := seeds.Current()
	e := book.NewEstimator(&figures, japanese)
	want := "\ufeff" + keep.Line(e.Heads()) + "\r\n"
	r := book.NewReader(strings.NewReader(text))
	head := r.Head()
	var wrong []string
	for row, ok := r.Next(); ok; row, ok = r.Next() {
		one, problems := e.Estimate(head, row)
		for _, p := range problems {
			wrong = append(wrong, fmt.Sprint(p.Row, p.Head, p.Text, p.Why(japanese)))
		}
		if problems == nil {
			want += e.Line(one) + "\r\n"
		}
	}
	require.Len(t, wrong, 11)
	for _, parts := range []int{1, 3} {
		l := read(t, text, parts)
		require.Equal(t, 389, l.Answered())
		require.Equal(t, want, string(l.CSV(e.Heads(), all(clients.Worst, clients.ByKept, true))), "in the order of the file, however it is sorted")
		var said []string
		list, more := l.Faults()
		require.Zero(t, more)
		for _, f := range list {
			said = append(said, fmt.Sprint(f.Row, f.Head, f.Wrote, f.Why))
		}
		require.Equal(t, wrong, said)
		require.Contains(t, l.Done(), "400行のうち389社")
	}
}

func TestList_RefusesAPieceThatWasCut(t *testing.T) {
	packed := clients.Piece{
		Number: 3, Rows: 2, Answers: []entry.Answer{{Customer: "A", Trade: "x", Read: "1,2", Incidents: []entry.Amounts{{Low: 1, Left: "x"}, {Lacks: true, Left: "y"}}}},
		Faults: []clients.Fault{{Row: 2, Head: "a", Wrote: "b", Why: "c"}},
	}.Pack()
	l := clients.NewList(japanese)
	for n := range packed {
		require.Error(t, l.Add(packed[:n]), "%d of %d bytes", n, len(packed))
	}
	require.Error(t, l.Add(packed+"\x00"))
	require.Error(t, l.Add("\x00\x02\x02\x02\x00\x7e"), "a text that did not stand there before")
	require.Error(t, l.Add(strings.Repeat("\xff", 11)), "a number without an end")
	require.NoError(t, l.Add(packed))
	l.Close()
	require.Equal(t, 1, l.Answered())
}

// A stretch of rows of which none can be read does not shift the others.
func TestList_ShowsWhoStandsBehindAStretchOfFaults(t *testing.T) {
	text := "顧客名,従業員数,年商\n"
	for i := range 200 {
		people := "40"
		if i >= 64 && i < 128 {
			people = "多い"
		}
		text += fmt.Sprintf("会社%d,%s,5億\n", i, people)
	}
	names := column(read(t, text, 1).View(all("ransomware", clients.ByRow, false)), clients.ByCustomer)
	require.Len(t, names, 136)
	require.Equal(t, []string{"会社63", "会社128", "会社129"}, names[63:66])
	require.Equal(t, "会社199", names[135])
}

func TestList_ListsSoManyFaults(t *testing.T) {
	l := clients.NewList(japanese)
	for n := range 3 {
		require.NoError(t, l.Add(clients.Piece{Number: n, Rows: 90, Faults: make([]clients.Fault, 90)}.Pack()))
	}
	l.Close()
	list, more := l.Faults()
	require.Len(t, list, 200)
	require.Equal(t, 70, more)
}

// A sum of more than fits into 64 bits is exact.
func TestView_AddsUpExactly(t *testing.T) {
	const most = 1<<62 + 12345
	p := clients.Piece{Rows: 5}
	for range 5 {
		p.Answers = append(p.Answers, entry.Answer{Revenue: 1, Incidents: []entry.Amounts{{Low: most, Typical: most, High: most, Kept: 1}}})
	}
	l := clients.NewList(japanese)
	require.NoError(t, l.Add(p.Pack()))
	l.Close()
	v := l.View(all(clients.Worst, clients.ByRow, false))
	want := decimal.NewFromInt(most).Mul(decimal.NewFromInt(5))
	require.Equal(t, want.String(), v.Sums[0].Value)
	require.Equal(t, want.Sub(decimal.NewFromInt(5)).String(), v.Groups[1].Paid.Value)
}

func TestFault_ShowsTheStartOfALongCell(t *testing.T) {
	require.Equal(t, strings.Repeat("あ", 60)+"…", clients.Shortened(strings.Repeat("あ", 61)))
	require.Equal(t, strings.Repeat("あ", 60), clients.Shortened(strings.Repeat("あ", 60)))
}

func TestList_SortsByEveryColumn(t *testing.T) {
	l := read(t, madeUp(150), 1)
	for _, incident := range []clients.Incident{clients.Worst, clients.Each, "ransomware", "transfer-fraud"} {
		for _, head := range l.View(all(incident, clients.ByRow, false)).Heads {
			if head.Column == clients.ByIncident || head.Column == clients.ByMonths {
				continue // by their place, and below
			}
			for _, down := range []bool{false, true} {
				cells := column(l.View(all(incident, head.Column, down)), head.Column)
				require.Len(t, cells, l.Answered())
				sorted := slices.Clone(cells)
				slices.SortStableFunc(sorted, func(a, b string) int { return compared(head.Number, down, a, b) })
				require.Equal(t, sorted, cells, "%s by %s", incident, head.Column)
			}
		}
	}
	rows := column(l.View(all("ransomware", clients.ByRow, true)), clients.ByCustomer)
	require.Equal(t, "会社149", rows[0])
}

// compared puts cells in order, those without an amount behind.
func compared(number, down bool, a, b string) int {
	way := 1
	if down {
		way = -1
	}
	if !number {
		return way * strings.Compare(a, b)
	}
	if a == "—" || b == "—" {
		switch {
		case a == b:
			return 0
		case a == "—":
			return 1
		}
		return -1
	}
	return way * decimal.RequireFromString(a).Cmp(decimal.RequireFromString(b))
}

// The months of sales are compared without dividing: no rounding puts two in a
// wrong order, and a company without sales stands before all.
func TestList_SortsByMonthsExactly(t *testing.T) {
	text := madeUp(200)
	for i := range 20 { // amounts whose products need more than 64 bits
		text += fmt.Sprintf("大%d,,300,%d,,,\n", i, 900_000_000_000_000-int64(i)*41_000_000_000_000)
	}
	l := read(t, text, 1)
	v := l.View(all("ransomware", clients.ByMonths, true))
	kept, revenue := column(v, clients.ByKept), column(v, clients.ByRevenue)
	withSales := false
	for i := range kept {
		if revenue[i] == "0" {
			require.False(t, withSales, "without sales first")
			continue
		}
		if withSales && i > 0 {
			before := decimal.RequireFromString(kept[i-1]).Mul(decimal.RequireFromString(revenue[i]))
			require.True(t, before.GreaterThanOrEqual(decimal.RequireFromString(kept[i]).Mul(decimal.RequireFromString(revenue[i-1]))))
		}
		withSales = true
	}
	require.True(t, withSales)
	require.Equal(t, "年商0", v.Rows[0].Cells[len(v.Rows[0].Cells)-1].Text)
}

func TestList_FiltersAndAddsUpWhatIsShown(t *testing.T) {
	l := read(t, madeUp(300), 2)
	everyone := l.View(all("ransomware", clients.ByRow, false))
	shown := 0
	for _, terms := range []clients.Terms{clients.Covered, clients.Bare} {
		ask := all("ransomware", clients.ByRow, false)
		ask.Terms = terms
		v := l.View(ask)
		shown += len(v.Rows)
		sum := decimal.Zero
		for _, yen := range column(v, clients.ByKept) {
			sum = sum.Add(decimal.RequireFromString(yen))
		}
		require.Equal(t, sum.String(), v.Sums[3].Value)
		counted := 0
		for _, b := range v.Bands {
			counted += int(decimal.RequireFromString(strings.ReplaceAll(b.Count, ",", "")).IntPart())
		}
		require.Len(t, v.Rows, counted)
		group := slices.IndexFunc(v.Groups, func(g clients.Group) bool { return g.Count != "0" })
		require.Equal(t, v.Groups[group].Kept.Value, v.Sums[3].Value)
		paid := decimal.RequireFromString(v.Groups[group].Typical.Value).Sub(decimal.RequireFromString(v.Groups[group].Kept.Value))
		require.Equal(t, paid.String(), v.Groups[group].Paid.Value)
		require.Equal(t, terms == clients.Covered, paid.IsPositive())
	}
	require.Len(t, everyone.Rows, shown)

	ask := all("ransomware", clients.ByRow, false)
	ask.Search = " ＧＹＯＵ"
	require.Empty(t, l.View(ask).Rows)
	require.Equal(t, words.ClientsNone.In(words.Japanese), l.View(ask).Shown)
	ask.Search = "業種３"
	require.Len(t, l.View(ask).Rows, len(slices.DeleteFunc(column(everyone, clients.ByTrade), func(trade string) bool { return trade != "業種3" })))
	ask.Search, ask.Months = "", 3
	for _, r := range l.View(ask).Rows {
		months := r.Cells[len(r.Cells)-1]
		require.True(t, months.Value == "" || decimal.RequireFromString(months.Value).GreaterThanOrEqual(decimal.RequireFromString("2.9")), months.Text)
	}
	figures := seeds.Current()
	filtered := string(l.CSV(book.NewEstimator(&figures, japanese).Heads(), ask))
	require.Equal(t, len(l.View(ask).Rows)+1, strings.Count(filtered, "\r\n"))
}

// A band holds the companies whose kept amount is so many twelfths of their sales.
func TestView_CountsBandsExactly(t *testing.T) {
	v := read(t, madeUp(300), 1).View(all("ransomware", clients.ByRow, false))
	kept, revenue := column(v, clients.ByKept), column(v, clients.ByRevenue)
	for i, from := range []int64{0, 1, 3, 6, 12} {
		to := append([]int64{0, 1, 3, 6, 12}, 1<<40)[i+1]
		count := 0
		for k := range kept {
			year, sales := decimal.RequireFromString(kept[k]).Mul(decimal.NewFromInt(12)), decimal.RequireFromString(revenue[k])
			least, most := sales.Mul(decimal.NewFromInt(from)), sales.Mul(decimal.NewFromInt(to))
			if year.GreaterThanOrEqual(least) && (year.LessThan(most) || to > 12) {
				count++
			}
		}
		require.Equal(t, clients.Grouped(count), v.Bands[i].Count, v.Bands[i].Name)
		require.NotZero(t, count)
	}
}

func TestList_ShowsPages(t *testing.T) {
	l := read(t, madeUp(150), 1)
	ask := all("ransomware", clients.ByRow, false)
	ask.Size = 100
	first := l.View(ask)
	require.Len(t, first.Rows, 100)
	require.Equal(t, 2, first.Pages)
	ask.Page = 7
	last := l.View(ask)
	require.Equal(t, 1, last.Page)
	require.Len(t, last.Rows, l.Answered()-100)
	require.Contains(t, last.Shown, "101〜")
	require.Equal(t, first.Sums, last.Sums, "sums are of all pages")
}

// What a name opens is the company with the amount of its row.
func TestView_OpensTheCompanyWithTheAmountOfItsRow(t *testing.T) {
	l := read(t, madeUp(60), 1)
	figures := seeds.Current()
	for _, incident := range []clients.Incident{"ransomware", "personal-leak", clients.Worst} {
		v := l.View(all(incident, clients.ByRow, false))
		typical, kept := column(v, clients.ByTypical), column(v, clients.ByKept)
		for i, r := range v.Rows {
			opened, refusal := keep.FromFragment(r.Link)
			require.False(t, refusal.Refused())
			answer, problems := calc.NewModel(&figures).Answer(opened.Input)
			require.Empty(t, problems)
			require.Equal(t, typical[i], answer.Chosen.Total.Typical.String())
			if one := calc.Incidents(&figures, opened.Input)[slices.Index(calc.Scenarios(), opened.Input.Scenario)]; one.Kept.Valid {
				require.Equal(t, kept[i], one.Kept.Decimal.String())
			}
			require.NotContains(t, r.Link, "会社", "no name stands in an address")
		}
	}
}

func TestView_OfAllIncidentsHasTheTypicalOfEach(t *testing.T) {
	l := read(t, "顧客名,従業員数,年商\nA,40,5億\n,1,0\n", 1)
	v := l.View(all(clients.Each, "ransomware", true))
	require.Len(t, v.Heads, 4+len(calc.Scenarios()))
	require.Len(t, v.Sums, len(calc.Scenarios()))
	require.Equal(t, "3行目", v.Rows[1].Cells[0].Text, "a client without a name is named after its row")
	for i, s := range calc.Scenarios() {
		one := l.View(all(clients.Incident(s), clients.ByRow, false))
		require.Equal(t, one.Sums[1], v.Sums[i], "a sum of no amount is none")
		marked := slices.ContainsFunc(v.Rows, func(r clients.Row) bool { return strings.HasSuffix(r.Cells[4+i].Text, "＋？") })
		require.Equal(t, marked, strings.HasSuffix(v.Sums[i].Text, "＋？"), "a sum leaves out what one of its amounts leaves out")
		require.Equal(t, column(one, clients.ByTypical)[0], column(v, clients.Column(s))[0], "%d %s", i, s)
	}
	worst := l.View(all(clients.Worst, clients.ByRow, false))
	most := decimal.Zero
	for _, s := range calc.Scenarios() {
		if yen := column(v, clients.Column(s))[0]; yen != "—" {
			most = decimal.Max(most, decimal.RequireFromString(yen))
		}
	}
	require.Equal(t, most.String(), column(worst, clients.ByTypical)[0])
}
