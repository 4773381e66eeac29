package clients

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/book"
	"cybercost/wasm/entry"
	"cybercost/wasm/format"
	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// Head is a column as it is shown.
type Head struct {
	Column Column
	Name   string
	Number bool
}

// Cell is one cell: as it is shown, and as a program reads it.
type Cell struct{ Text, Value string }

// Row is one client: its columns in the order of the heads, and where it opens.
type Row struct {
	Cells []Cell
	Link  string // a fragment of the calculator's address; empty if there is none
}

// Band is how many companies keep so many months of their sales.
type Band struct {
	Name, Count, Share string
	Percent            int
}

// Group is what companies with terms come to, or those without.
type Group struct {
	Name, Count         string
	Typical, Paid, Kept Cell
}

// View is what is shown of a list.
type View struct {
	Heads       []Head
	Rows        []Row
	Sums        []Cell // below the columns, from the first amount on
	SumName     string
	Said, Shown string
	Page, Pages int
	Bands       []Band
	Groups      []Group
}

// bandMonths are where bands begin, in months of sales.
var bandMonths = []int64{0, 1, 3, 6, 12}

// manyMonths is what the sentence above the list counts from.
const manyMonths = 3

// fewMonths is below what a tenth of a month is shown.
const fewMonths = 100

// View shows what is asked for.
func (l *List) View(ask Ask) View {
	order := l.ordered(ask)
	size := max(1, ask.Size)
	pages := max(1, (len(order)+size-1)/size)
	v := View{Heads: l.heads(ask), Pages: pages, Page: max(0, min(ask.Page, pages-1))}
	from := v.Page * size
	to := min(from+size, len(order))
	for _, i := range order[from:to] {
		a := l.at(i)
		v.Rows = append(v.Rows, l.row(ask, &a))
	}
	v.Shown = l.voice.Say(words.ClientsNone)
	if len(order) > 0 {
		v.Shown = l.voice.Put(words.ClientsShown, Grouped(len(order)), Grouped(from+1), Grouped(to))
	}
	l.count(ask, len(order), &v)
	return v
}

// heads are the columns of what is asked for.
func (l *List) heads(ask Ask) []Head {
	v := l.voice
	fieldHead := func(f calc.Field) string { return entry.HeadOf(v, entry.Key(f)) }
	heads := []Head{
		{ByCustomer, entry.HeadOf(v, entry.Key(keep.NameCustomer)), false}, {ByTrade, entry.HeadOf(v, entry.Key(keep.NameTrade)), false},
		{ByEmployees, fieldHead(calc.FieldEmployees), true}, {ByRevenue, fieldHead(calc.FieldRevenue), true},
	}
	if ask.Incident == Each {
		for _, s := range calc.Scenarios() {
			heads = append(heads, Head{Column(s), v.Say(words.Scenarios.Of(s).Name), true})
		}
		return heads
	}
	if ask.Incident == Worst {
		heads = append(heads, Head{ByIncident, v.Say(words.ClientsWorst), false})
	}
	return append(heads, l.amountHeads()...)
}

// amountHeads are the columns of one incident.
func (l *List) amountHeads() []Head {
	v := l.voice
	return []Head{
		{ByLow, v.Say(words.Low), true}, {ByTypical, v.Say(words.Typical), true}, {ByHigh, v.Say(words.High), true},
		{ByKept, v.Say(words.Kept), true}, {ByMonths, v.Say(words.ClientsMonths), true},
	}
}

// amounts are the cells below them.
func (l *List) amounts(one entry.Amounts, revenue int64) []Cell {
	return []Cell{l.amount(one, one.Low), l.amount(one, one.Typical), l.amount(one, one.High), l.amount(one, one.Kept), l.months(one.Kept, revenue)}
}

// name is what a client is called: one without a name after its row.
func (l *List) name(a *entry.Answer) string {
	if a.Customer == "" {
		return l.voice.Put(words.ClientsNameless, strconv.Itoa(a.Row))
	}
	return a.Customer
}

func (l *List) row(ask Ask, a *entry.Answer) Row {
	v := l.voice
	row := Row{Cells: []Cell{
		{Text: l.name(a)}, {Text: a.Trade},
		{Grouped(int(a.Employees)), strconv.FormatInt(a.Employees, 10)}, {v.Plain(decimal.NewFromInt(a.Revenue)).String(), strconv.FormatInt(a.Revenue, 10)},
	}}
	at := chosen(ask.Incident.place(), a)
	row.Link = link(ask.Incident, *a, at)
	switch {
	case ask.Incident == Each:
		for _, one := range a.Incidents {
			row.Cells = append(row.Cells, l.amount(one, one.Typical))
		}
		return row
	case ask.Incident == Worst && at < 0:
		row.Cells = append(row.Cells, nothing)
	case ask.Incident == Worst:
		row.Cells = append(row.Cells, Cell{Text: v.Say(words.Scenarios.Of(calc.Scenarios()[at]).Name)})
	}
	if at < 0 {
		row.Cells = append(row.Cells, nothing, nothing, nothing, nothing, nothing)
		return row
	}
	row.Cells = append(row.Cells, l.amounts(a.Incidents[at], a.Revenue)...)
	return row
}

// nothing stands where there is no amount.
var nothing = Cell{Text: "—"}

// amount is one of an incident's, with a mark where it leaves something out.
func (l *List) amount(one entry.Amounts, yen int64) Cell {
	if one.Lacks {
		return nothing
	}
	cell := l.yen(decimal.NewFromInt(yen))
	if one.Left != "" {
		cell.Text += plus
	}
	return cell
}

func (l *List) yen(yen decimal.Decimal) Cell {
	return Cell{l.voice.Headline(yen).String(), yen.String()}
}

// months is how many months of sales an amount is, to a tenth.
func (l *List) months(kept, revenue int64) Cell {
	if revenue == 0 {
		return Cell{Text: l.voice.Say(words.ClientsNoSales)}
	}
	months := decimal.NewFromInt(kept).Mul(decimal.NewFromInt(monthsOfYear)).DivRound(decimal.NewFromInt(revenue), 1)
	if months.LessThan(decimal.NewFromInt(fewMonths)) {
		return Cell{months.StringFixed(1), months.String()}
	}
	return Cell{format.Grouped(months, 0), months.String()}
}

// link opens a client in the calculator, with the incident that is shown.
func link(incident Incident, a entry.Answer, at int) string {
	in, ok := book.Input(a)
	if !ok {
		return ""
	}
	all := calc.Scenarios()
	switch named := slices.Index(all, calc.Scenario(incident)); {
	case named >= 0:
		in.Scenario = all[named]
	case at >= 0:
		in.Scenario = all[at]
	}
	fragment, refusal := keep.Fragment(in)
	if refusal.Refused() {
		return ""
	}
	return fragment
}

// count says what is asked for, counted and added up.
func (l *List) count(ask Ask, shown int, v *View) {
	t := l.tally
	for _, s := range t.sums {
		v.Sums = append(v.Sums, s.cell(l))
	}
	v.SumName = l.voice.Put(words.ClientsSum, Grouped(shown))
	v.Said = l.voice.Put(words.ClientsAnswer, Grouped(shown), Grouped(t.many), l.incident(ask.Incident))
	v.Bands = l.bands(t.bands, shown)
	for i, name := range []words.Text{words.ClientsWith, words.ClientsWithout} {
		g := t.groups[i]
		typical, kept := g.typical.yen(), g.kept.yen()
		v.Groups = append(v.Groups, Group{l.voice.Say(name), Grouped(g.count), l.yen(typical), l.yen(typical.Sub(kept)), l.yen(kept)})
	}
}

// plus marks what leaves something out.
const plus = "＋？"

// incident is what a sentence calls what is asked for.
func (l *List) incident(i Incident) string {
	if i == Worst || i == Each {
		return l.voice.Say(words.ClientsOne)
	}
	return l.voice.Say(words.Scenarios.Of(calc.Scenario(i)).Name)
}

func (l *List) bands(counts []int, all int) []Band {
	v := l.voice
	var bands []Band
	for i, count := range counts {
		var name string
		switch {
		case i == len(bandMonths):
			if count == 0 {
				continue
			}
			name = v.Say(words.ClientsBandNone)
		case i == 0:
			name = v.Say(words.ClientsBandFirst)
		case i == len(bandMonths)-1:
			name = v.Put(words.ClientsBandLast, strconv.FormatInt(bandMonths[i], 10))
		default:
			name = v.Put(words.ClientsBand, strconv.FormatInt(bandMonths[i], 10), strconv.FormatInt(bandMonths[i+1], 10))
		}
		share := decimal.NewFromInt(int64(count)).DivRound(decimal.NewFromInt(int64(max(1, all))), 4)
		bands = append(bands, Band{name, Grouped(count), v.AboutPercent(share), int(share.Shift(2).IntPart())})
	}
	return bands
}

// Grouped is a count as it is shown.
func Grouped(n int) string { return format.Grouped(decimal.NewFromInt(int64(n)), 0) }

// Choices are the incidents that can be asked for, with their names.
func (l *List) Choices() []Head {
	all := []Head{{Column: Column(Worst), Name: l.voice.Say(words.ClientsWorst)}, {Column: Column(Each), Name: l.voice.Say(words.ClientsEach)}}
	for _, s := range calc.Scenarios() {
		all = append(all, Head{Column: Column(s), Name: l.voice.Say(words.Scenarios.Of(s).Name)})
	}
	return all
}

// Done says how many rows were answered.
func (l *List) Done() string {
	if l.rows == l.Answered() {
		return l.voice.Put(words.ClientsDone, Grouped(l.rows))
	}
	return l.voice.Put(words.ClientsOf, Grouped(l.rows), Grouped(l.Answered()), Grouped(l.rows-l.Answered()))
}
