package paper

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/keep"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Tables is everything the page says as tables for a spreadsheet: what was
// entered, every amount with its evidence, the sources and the disclaimer.
// Columns of numbers hold exact numbers or nothing. Nil, with a notice, without
// a result.
func (p *Sheet) Tables(made session.Printout) []byte {
	if p.s.Fragment() == "" {
		p.s.NothingToKeep()
		return nil
	}
	tables := []keep.Table{p.aboutTable(made), p.inputTable(), p.amountTable(), p.lineTable(), p.statTable(), p.guideTable()}
	if p.r.Covered() {
		tables = append(tables, p.exact(p.r.CoverTable()), p.keptTable())
	}
	if compared := report.ProposalOf(p.r); compared != nil {
		tables = append(tables, p.exact(compared.Table()))
		if year := compared.YearTable(); len(year.Rows) > 0 {
			tables = append(tables, p.exact(year))
		}
	}
	if found := report.FinderOf(p.r); found != nil {
		tables = append(tables, p.exact(found.With(report.YearFinderOf(p.r)).Table()))
	}
	tables = append(tables, p.exact(p.a.Incidents(p.s.Result.Input.Scenario).Table))
	for _, plan := range slices.Concat(p.a.Loss(), p.a.Invest(), p.a.PlanYears(), p.a.Measure(), p.a.Year(), p.a.Several()) {
		tables = append(tables, p.exact(plan.Draw().Table))
	}
	if sets := report.ShelfOf(p.r).SetTable(); len(sets.Rows) > 0 {
		tables = append(tables, p.exact(sets))
	}
	tables = append(tables, p.omittedTable(), p.textTable(words.SheetSources, append(p.Sources(), p.v.Say(words.SheetHowRead))), p.textTable(words.LegalTitle, p.r.Legal()))
	p.s.Saved()
	return keep.CSV(tables...)
}

// TableFile is one table for a spreadsheet.
func (p *Sheet) TableFile(t report.Table) []byte { return keep.CSV(p.exact(t)) }

// GuideFile is the table of the guides for a spreadsheet.
func (p *Sheet) GuideFile() []byte { return keep.CSV(p.guideTable()) }

// exact is a table as a spreadsheet reads it: amounts in yen where people read
// 万円, numbers without grouping, and nothing where there is no number.
func (p *Sheet) exact(t report.Table) keep.Table {
	yen := p.v.Say(words.YenUnit)
	out := keep.Table{Title: p.v.Put(t.Caption, yen)}
	for _, head := range t.Heads {
		out.Head = append(out.Head, p.v.Put(head, yen))
	}
	for _, row := range t.Rows {
		cells := make([]string, len(row))
		for i, c := range row {
			switch cells[i] = number(c); {
			case i < t.Words && c.Number():
				cells[i] = c.Within(cells[i])
			case i < t.Words:
				cells[i] = c.Text
			}
		}
		out.Rows = append(out.Rows, cells)
	}
	return out
}

// number is the exact number of a cell: an amount in whole yen, a share in
// percent; empty where there is none.
func number(c format.Cell) string {
	switch {
	case !c.Number():
		return ""
	case c.Style == format.StylePercent:
		return c.Value.Shift(2).String()
	case c.Style == format.StyleTimes, c.Style == format.StyleRatio:
		return c.Value.String()
	}
	return c.Value.Round(0).String()
}

// unit is the unit of that number.
func (p *Sheet) unit(c format.Cell) string {
	switch c.Style {
	case format.StylePercent:
		return p.v.Say(words.Units.Of(calc.Share))
	case format.StyleTimes:
		return p.v.Say(words.LeverageUnit)
	}
	return p.v.Say(words.Units.Of(calc.Money))
}

// table begins a table.
func (p *Sheet) table(title words.Text, heads ...words.Text) keep.Table {
	return keep.Table{Title: p.v.Say(title), Head: p.heads(heads...)}
}

// aboutTable says what the file is, and of what.
func (p *Sheet) aboutTable(made session.Printout) keep.Table {
	in := p.s.Result.Input
	t := p.table(words.Title, words.ItemHead, words.WhatHead)
	add := func(name words.Text, text string) {
		if text != "" {
			t.Rows = append(t.Rows, []string{p.v.Say(name), text})
		}
	}
	add(words.FileMade, made.Date)
	add(words.FileEdition, strings.TrimSpace(made.Edition+" "+made.Hash))
	add(words.FilePage, made.Address)
	add(words.FileAgency, strings.TrimSpace(made.Agency.Name+" "+made.Agency.Phone))
	add(words.FileApproval, made.Agency.Approval)
	for _, key := range keep.NameKeys() {
		add(words.Names.Of(string(key)), p.s.Name(key))
	}
	add(words.FileOf, p.r.Who())
	add(words.Fields[calc.FieldScenario].Label, p.v.Say(words.Scenarios.Of(in.Scenario).Name))
	add(words.Fields[calc.FieldMethod].Label, p.v.Say(words.Methods.Of(in.Method).Name))
	if p.s.Year != nil {
		add(words.SeverityLegend, p.r.SeverityName(in.Severity))
	}
	for _, field := range calc.AllSwitches() {
		if in.Switches[field] {
			t.Rows = append(t.Rows, []string{p.longName(field), p.v.Say(words.FileYes)})
		}
	}
	for _, text := range append(report.Whom(p.r), p.r.Cautions()...) {
		add(words.SheetCaution, text)
	}
	return t
}

// inputTable lists the numbers that were entered.
func (p *Sheet) inputTable() keep.Table {
	t := p.table(words.FileInput, words.ItemHead, words.FileValue, words.FileUnit)
	for _, spec := range calc.Fields() {
		n := p.s.Result.Input.Number(spec.Field)
		if !n.Valid {
			continue
		}
		v := n.Decimal
		if spec.Kind == calc.Share {
			v = v.Shift(2)
		}
		t.Rows = append(t.Rows, []string{p.longName(spec.Field), v.String(), p.v.Unit(spec)})
	}
	return t
}

// longName is a field's name where nothing around it says to which part of a
// policy it belongs.
func (p *Sheet) longName(field calc.Field) string {
	term, proposed := calc.ProposedFor(field)
	name := p.v.Say(words.Fields[field].Label)
	for _, part := range p.r.CoverParts() {
		if slices.Contains(part.Fields, term) {
			name = part.Name + " " + name
		}
	}
	if proposed {
		name = p.v.Say(words.ProposalSaid) + name
	}
	return name
}

// amountTable lists the amount by row, in yen.
func (p *Sheet) amountTable() keep.Table {
	t := p.table(words.FileAmount, words.ItemHead, words.MarkHead, words.Low, words.Typical, words.High)
	add := func(name, mark string, cells []format.Cell) {
		row := []string{name, mark}
		for _, c := range cells {
			row = append(row, number(c))
		}
		t.Rows = append(t.Rows, row)
	}
	for _, row := range p.r.BreakdownRows() {
		mark := p.v.Say(words.Marks.Of(string(row.Mark())))
		if !row.Priced() {
			mark = ""
		}
		if row.Cells[0].Unpriced() {
			mark = format.Unknown
		}
		add(row.Name, mark, row.Cells)
	}
	add(p.v.Say(words.Total)+format.Plus, "", p.r.TotalCells())
	return t
}

// lineTable lists every line with its evidence, in yen.
func (p *Sheet) lineTable() keep.Table {
	t := p.table(words.DetailsCaption, words.ItemHead, words.KindHead, words.HowHead, words.MarkHead, words.Low, words.Typical, words.High, words.SourcesHead)
	for _, row := range p.r.LineRows() {
		if row.Mark() == "" {
			continue // the sum, which the table before has
		}
		var sources []string
		for _, id := range row.Uses() {
			if f := p.s.Figures.ByID(id); f != nil {
				sources = append(sources, f.Label+" "+f.Printed)
			}
		}
		t.Rows = append(t.Rows, []string{
			row.Name, row.Kind, row.Sub, p.v.Say(words.Marks.Of(string(row.Mark()))),
			number(row.Cells[0]), number(row.Cells[1]), number(row.Cells[2]), p.v.List(sources),
		})
	}
	return t
}

// statTable lists the numbers that stand apart on the page.
func (p *Sheet) statTable() keep.Table {
	t := p.table(words.FileStats, words.ItemHead, words.FileValue, words.FileUnit)
	add := func(name string, c format.Cell) {
		if c.Number() {
			t.Rows = append(t.Rows, []string{name, number(c), p.unit(c)})
		}
	}
	result := func(name words.Text, a *calc.Amount) {
		if a != nil {
			add(p.v.Say(name), format.Of(*a, format.StyleHeadline))
		}
	}
	for _, stat := range slices.Concat(p.r.InvestStats(), p.r.MeasureStats(), report.CarryOf(p.r).Items(), p.r.YearStats()) {
		add(stat.Name, stat.Cell)
	}
	for _, w := range report.Within(p.r) {
		add(p.v.Put(words.WithinRow, strconv.Itoa(w.Years)), format.Of(w.Now, format.StylePercent))
	}
	result(words.SheetAfter, p.s.Result.Measure.ALELeft)
	result(words.SalesShort, p.s.Result.Measure.Sales)
	return t
}

// guideTable lists the guides to the yen.
func (p *Sheet) guideTable() keep.Table {
	t := p.table(words.GuideTableYen, words.GuideHead, words.WhatHead, words.YenHead, words.GuideGap)
	for _, row := range p.r.GuideRows() {
		t.Rows = append(t.Rows, []string{row.Name, row.Sub, number(row.Cells[0]), number(row.Cells[1])})
	}
	return t
}

// keptTable lists why an amount is kept, in yen.
func (p *Sheet) keptTable() keep.Table {
	t := p.table(words.KeptTitle, words.CoverWhatHead, words.WhatHead, words.FileYen)
	sum := decimal.Zero
	for _, item := range p.r.KeptItems() {
		sum = sum.Add(item.Cell.Value)
		t.Rows = append(t.Rows, []string{item.Name, item.Note, number(item.Cell)})
	}
	t.Rows = append(t.Rows, []string{p.v.Say(words.Kept), "", sum.String()})
	return t
}

// omittedTable lists what is not in the amount.
func (p *Sheet) omittedTable() keep.Table {
	t := p.table(words.OmittedTitle, words.ItemHead, words.WhatHead)
	for _, o := range p.r.Omitted() {
		t.Rows = append(t.Rows, []string{o.Name, o.Note})
	}
	return t
}

// textTable is a list of sentences.
func (p *Sheet) textTable(title words.Text, list []string) keep.Table {
	t := p.table(title, words.WhatHead)
	for _, text := range list {
		t.Rows = append(t.Rows, []string{text})
	}
	return t
}
