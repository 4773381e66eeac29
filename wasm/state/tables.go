package state

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// SaveTables is everything the page says as tables for a spreadsheet: what was
// entered, every amount with its evidence, the sources and the disclaimer.
// Columns of numbers hold numbers or nothing. Nil, with a notice, without a
// result.
func (s *Store) SaveTables(p Printout) []byte {
	if s.Fragment() == "" {
		s.NothingToKeep()
		return nil
	}
	tables := []keep.Table{s.aboutTable(p), s.inputTable(), s.amountTable(), s.lineTable(), s.statTable(), s.guideTable()}
	if s.Covered() {
		tables = append(tables, plain(s.CoverTable()), s.keptTable())
	}
	for _, plan := range slices.Concat(s.LossPictures(), s.InvestPictures(), s.MeasurePictures(), s.YearPictures()) {
		tables = append(tables, plain(plan.Draw().Table))
	}
	tables = append(tables, s.omittedTable(), s.textTable(words.SheetSources, s.SheetSources()), s.textTable(words.LegalTitle, s.Legal()))
	s.Notice = s.Say(words.KeepSaved)
	return keep.CSV(tables...)
}

// SaveTable is one table for a spreadsheet.
func (s *Store) SaveTable(t Table) []byte { return keep.CSV(plain(t)) }

// SaveGuide is the table of the guides for a spreadsheet.
func (s *Store) SaveGuide() []byte { return keep.CSV(s.guideTable()) }

// plain takes out of the columns of numbers what a spreadsheet would not read
// as one: grouping commas, 「＋？」, and the dash of an empty cell.
func plain(t Table) keep.Table {
	out := keep.Table{Title: t.Caption, Head: t.Heads}
	for _, row := range t.Rows {
		cells := append([]string(nil), row...)
		for i := t.Words; i < len(cells); i++ {
			text := strings.TrimPrefix(strings.TrimSuffix(cells[i], "＋？"), "＋")
			sign := ""
			if rest, negative := strings.CutPrefix(text, format.Minus); negative {
				sign, text = "-", rest
			}
			cells[i] = ""
			if n, code := format.Number(calc.Spec{Kind: calc.PersonMonths}, text); code == "" && n.Valid {
				cells[i] = sign + n.Decimal.String()
			}
		}
		out.Rows = append(out.Rows, cells)
	}
	return out
}

// table begins a table.
func (s *Store) table(title words.Text, heads ...words.Text) keep.Table {
	t := keep.Table{Title: s.Say(title)}
	for _, head := range heads {
		t.Head = append(t.Head, s.Say(head))
	}
	return t
}

// aboutTable says what the file is, and of what.
func (s *Store) aboutTable(p Printout) keep.Table {
	in := s.Result.Input
	t := s.table(words.Title, words.ItemHead, words.WhatHead)
	add := func(name words.Text, text string) {
		if text != "" {
			t.Rows = append(t.Rows, []string{s.Say(name), text})
		}
	}
	add(words.FileMade, p.Date)
	add(words.FileEdition, strings.TrimSpace(p.Edition+" "+p.Hash))
	add(words.FilePage, p.Address)
	add(words.FileAgency, strings.TrimSpace(p.Agency.Name+" "+p.Agency.Phone))
	add(words.FileApproval, p.Agency.Approval)
	for _, key := range keep.NameKeys() {
		add(words.Names[string(key)], s.Called(key))
	}
	add(words.FileOf, s.Who())
	add(words.Fields[calc.FieldIndustry].Label, s.Say(words.Industries[in.Industry]))
	add(words.Fields[calc.FieldScenario].Label, s.Say(words.Scenarios[in.Scenario].Name))
	add(words.Fields[calc.FieldMethod].Label, s.Say(words.Methods[in.Method].Name))
	if s.Year != nil {
		add(words.SeverityLegend, s.SeverityName(in.Severity))
	}
	for _, field := range calc.Switches() {
		if in.Switches[field] {
			add(words.Fields[field].Label, s.Say(words.FileYes))
		}
	}
	for _, text := range s.Cautions() {
		add(words.SheetCaution, text)
	}
	return t
}

// inputTable lists the numbers that were entered.
func (s *Store) inputTable() keep.Table {
	t := s.table(words.FileInput, words.ItemHead, words.FileValue, words.FileUnit)
	for _, spec := range calc.Fields() {
		n := s.Result.Input.Number(spec.Field)
		if !n.Valid {
			continue
		}
		v := n.Decimal
		if spec.Kind == calc.Share {
			v = v.Shift(2)
		}
		unit := words.Fields[spec.Field].Unit
		if s.Say(unit) == "" {
			unit = words.Units[spec.Kind]
		}
		t.Rows = append(t.Rows, []string{s.longName(spec.Field), v.String(), s.Say(unit)})
	}
	return t
}

// longName is a field's name where nothing around it says to which part of a
// policy it belongs.
func (s *Store) longName(field calc.Field) string {
	name := s.Say(words.Fields[field].Label)
	for _, part := range s.CoverParts() {
		for _, of := range part.Fields {
			if of == field {
				return part.Name + " " + name
			}
		}
	}
	return name
}

// amountTable lists the amount by row, in yen.
func (s *Store) amountTable() keep.Table {
	t := s.table(words.FileAmount, words.ItemHead, words.MarkHead, words.Low, words.Typical, words.High)
	for _, row := range s.BreakdownRows() {
		switch {
		case row.Unknown:
			t.Rows = append(t.Rows, []string{row.Name, "？"})
		case row.Blank:
			t.Rows = append(t.Rows, []string{row.Name})
		default:
			t.Rows = append(t.Rows, []string{row.Name, s.Say(words.Marks[string(row.Mark)]), row.Amount.Low.String(), row.Amount.Typical.String(), row.Amount.High.String()})
		}
	}
	total := s.Total()
	t.Rows = append(t.Rows, []string{s.Say(words.Total) + "＋？", "", total.Low.String(), total.Typical.String(), total.High.String()})
	return t
}

// lineTable lists every line with its evidence, in yen.
func (s *Store) lineTable() keep.Table {
	t := s.table(words.DetailsCaption, words.ItemHead, words.KindHead, words.HowHead, words.MarkHead, words.Low, words.Typical, words.High, words.SourcesHead)
	for _, l := range s.Result.Chosen.Lines {
		var sources []string
		for _, id := range l.Uses {
			if f := s.Figures.ByID(id); f != nil {
				sources = append(sources, f.Label+" "+f.Printed)
			}
		}
		t.Rows = append(t.Rows, []string{
			s.Say(words.Lines[l.Key]), s.Say(words.Damages[string(l.Damage)]), s.Say(words.Workings[l.Key]), s.Say(words.Marks[string(l.Mark)]),
			l.Amount.Low.String(), l.Amount.Typical.String(), l.Amount.High.String(), strings.Join(sources, s.Say(words.ListComma)),
		})
	}
	return t
}

// statTable lists the numbers that stand apart on the page.
func (s *Store) statTable() keep.Table {
	t := s.table(words.FileStats, words.ItemHead, words.FileValue, words.FileUnit)
	add := func(name string, kind calc.Kind, a *calc.Amount) {
		if a == nil {
			return
		}
		v, unit := a.Value, words.Units[kind]
		switch kind {
		case "":
			unit = words.LeverageUnit
		case calc.Share:
			v = v.Shift(2)
		}
		t.Rows = append(t.Rows, []string{name, v.String(), s.Say(unit)})
	}
	for _, stats := range [][]Stat{s.InvestStats(), s.MeasureStats(), s.YearStats()} {
		for _, stat := range stats {
			add(stat.Name, stat.Kind, stat.Amount)
		}
	}
	add(s.Say(words.SheetAfter), calc.Money, s.Result.Measure.ALELeft)
	add(s.Say(words.SalesShort), calc.Money, s.Result.Measure.Sales)
	return t
}

// guideTable lists the guides to the yen.
func (s *Store) guideTable() keep.Table {
	t := s.table(words.GuideTableYen, words.GuideHead, words.WhatHead, words.YenHead, words.GuideGap)
	spending := s.Result.Input.Number(calc.FieldSpending)
	for _, row := range s.GuideRows() {
		value, gap := "", ""
		if row.Has {
			value = row.Value.String()
		}
		if row.Has && spending.Valid && row.Key != "spending" {
			gap = row.Value.Sub(spending.Decimal).String()
		}
		t.Rows = append(t.Rows, []string{row.Name, row.Sub, value, gap})
	}
	return t
}

// keptTable lists why an amount is kept, in yen.
func (s *Store) keptTable() keep.Table {
	t := s.table(words.KeptTitle, words.CoverWhatHead, words.WhatHead, words.FileYen)
	sum := decimal.Zero
	for _, r := range s.reasons() {
		sum = sum.Add(r.Amount.Value)
		t.Rows = append(t.Rows, []string{s.Say(words.Reasons[string(r.Why)]), s.keptWhy(r.Why), r.Amount.Value.String()})
	}
	t.Rows = append(t.Rows, []string{s.Say(words.Kept), "", sum.String()})
	return t
}

// omittedTable lists what is not in the amount.
func (s *Store) omittedTable() keep.Table {
	t := s.table(words.OmittedTitle, words.ItemHead, words.WhatHead)
	for _, o := range s.Omitted() {
		t.Rows = append(t.Rows, []string{o.Name, o.Text})
	}
	return t
}

// textTable is a list of sentences.
func (s *Store) textTable(title words.Text, list []string) keep.Table {
	t := s.table(title, words.WhatHead)
	for _, text := range list {
		t.Rows = append(t.Rows, []string{text})
	}
	return t
}

// Legal lists the points of the disclaimer.
func (s *Store) Legal() []string {
	var list []string
	for _, point := range words.Legal {
		list = append(list, point.Put(s.Language, s.Say(words.SourceList)))
	}
	return list
}
