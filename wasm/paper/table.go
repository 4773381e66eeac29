package paper

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Table is a table of the sheet. Amounts are in whole 万円. The kind of the row
// of the sum is [Sum].
type Table struct {
	Caption string
	Heads   []string
	Rows    []report.Row
}

// Sum is the kind of a row that adds up the others.
const Sum = "sum"

// style is how amounts of tables are written: in whole 万円 without the unit, as
// the headings say; or, where an amount of the result would be too long for
// paper, each with its own unit.
func (p *Sheet) style() format.Style {
	if p.Dense() {
		return format.StyleHeadline
	}
	return format.StyleMan
}

// short is an amount in that style.
func (p *Sheet) short(v decimal.Decimal) format.Cell { return format.Cell{Value: v, Style: p.style()} }

// tooLong is the amount from which one does not fit a column.
var tooLong = decimal.New(1, 11)

// Dense reports whether an amount of the result is longer than the columns of
// the sheet are made for.
func (p *Sheet) Dense() bool {
	return p.s.Result != nil && p.r.Largest().GreaterThanOrEqual(tooLong)
}

// InMan adds the unit to a heading whose amounts have none.
func (p *Sheet) InMan(heading words.Text) string {
	if p.Dense() {
		return p.v.Say(heading)
	}
	return p.v.Put(words.SheetMan, p.v.Say(heading))
}

// heads are headings in the page's language.
func (p *Sheet) heads(texts ...words.Text) []string {
	heads := make([]string, len(texts))
	for i, text := range texts {
		heads[i] = p.v.Say(text)
	}
	return heads
}

// Breakdown is the amount by row; for a survey, what surveys say.
func (p *Sheet) Breakdown() Table {
	if p.s.Result.HasAmount() && p.s.Result.Chosen.Method == calc.Survey {
		return p.surveys()
	}
	t := Table{Caption: p.InMan(words.BreakdownTitle), Heads: p.heads(words.ItemHead, words.Typical)}
	if p.s.Result.Spread() {
		t.Heads = p.heads(words.ItemHead, words.Low, words.Typical, words.High)
	}
	for _, row := range p.r.BreakdownRows() {
		t.Rows = append(t.Rows, report.Row{Name: row.Name, Cells: p.spread(row.Cells)})
	}
	if p.s.Result.HasAmount() {
		t.Rows = append(t.Rows, report.Row{Name: p.v.Say(words.Total), Kind: Sum, Cells: p.spread(p.r.TotalCells())})
	}
	return t
}

// spread leaves of low, typical and high what the sheet has columns for.
func (p *Sheet) spread(cells []format.Cell) []format.Cell {
	if !p.s.Result.Spread() {
		cells = cells[1:2]
	}
	return p.restyled(cells)
}

// restyled writes amounts as the sheet does. Words beside which there is no
// room for an explanation become a dash.
func (p *Sheet) restyled(cells []format.Cell) []format.Cell {
	var list []format.Cell
	for _, c := range cells {
		switch {
		case c.Number():
			c.Style = p.style()
		case !c.Unpriced():
			c = format.Word(p.v.Say(words.None))
		}
		list = append(list, c)
	}
	return list
}

func (p *Sheet) surveys() Table {
	t := Table{Caption: p.v.Say(words.SurveyCaption), Heads: p.heads(words.ItemHead, words.SheetAmount)}
	for i, row := range p.r.SurveyRows() {
		row.Cells = p.restyled(row.Cells)
		if row.Cells[0].Key == "" {
			row.Cells[0].Key = "sheet.survey." + strconv.Itoa(i)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// Guides are today's spending and every guide.
func (p *Sheet) Guides() Table {
	t := Table{Caption: p.InMan(words.SheetGuides), Heads: p.heads(words.GuideHead, words.SheetAmount, words.GuideGap)}
	for _, row := range p.r.GuideRows() {
		t.Rows = append(t.Rows, report.Row{Name: row.Name, Sub: row.Sub, Cells: p.restyled(row.Cells)})
	}
	return t
}

// Several is the year of every incident that has a chance.
func (p *Sheet) Several() Table {
	y := report.SeveralOf(p.r)
	if !y.Told() {
		return Table{}
	}
	t := Table{Caption: p.InMan(words.CompareHead), Heads: p.heads(words.SheetYearHead, words.YearNoLoss, words.YearMean), Rows: y.Rows(p.style())}
	for _, period := range p.s.Several.Now.Leading() {
		t.Heads = append(t.Heads, p.r.YearOneIn(period.Years))
	}
	return t
}

// Year is how a year falls out, without and with the policy.
func (p *Sheet) Year() Table {
	y := p.s.Year
	if y == nil {
		return Table{}
	}
	t := Table{Heads: p.heads(words.SheetYearHead, words.YearNoLoss, words.YearMean)}
	t.Caption = p.v.Put(words.SheetYear, p.v.Write(p.r.Entered(calc.FieldProbability)))
	if !p.Dense() {
		t.Caption = p.v.Put(words.SheetMan, t.Caption)
	}
	for _, period := range y.Gross.Leading() {
		t.Heads = append(t.Heads, p.r.YearOneIn(period.Years))
	}
	add := func(name words.Text, total *calc.YearTotal) {
		noLoss := format.Of(total.NoLoss, format.StylePercent)
		noLoss.Mark = seeds.Assumed
		row := report.Row{Name: p.v.Say(name), Cells: []format.Cell{noLoss, format.Of(total.Mean, p.style())}}
		for _, period := range total.Leading() {
			row.Cells = append(row.Cells, format.Of(period.Loss, p.style()))
		}
		t.Rows = append(t.Rows, row)
	}
	add(words.YearGross, &y.Gross)
	if y.Kept != nil {
		add(words.YearKept, y.Kept)
	}
	return t
}
