package state

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/words"
)

// SheetTable is a table of the sheet. Amounts are in whole 万円.
type SheetTable struct {
	Caption string
	Heads   []string
	Rows    []SheetRow
}

// SheetRow is one row: a name with its mark and note, then amounts.
type SheetRow struct {
	Name, Sub string
	Mark      seeds.Mark // empty: none
	Sum       bool
	Cells     []words.Run
}

// cell is an amount of a table.
func (s *Store) cell(key string, v decimal.Decimal, after string) words.Run {
	return valued(key, v, s.short(v)+after)
}

// short writes an amount in whole 万円 without its unit, as the headings say;
// or, where an amount of the result would be too long for paper, each with its
// own unit.
func (s *Store) short(v decimal.Decimal) string {
	if s.long() {
		return s.headline(v).String()
	}
	return man(v)
}

// long reports whether an amount of the result is too long for a column.
func (s *Store) long() bool {
	most := decimal.Max(s.Total().High, s.Result.Guides.OnePercent.Value, s.Result.Input.Number(calc.FieldSpending).Decimal)
	return most.GreaterThanOrEqual(decimal.New(1, 11))
}

// InMan adds the unit to a heading whose amounts have none.
func (s *Store) InMan(heading string) string {
	if s.long() {
		return heading
	}
	return words.SheetMan.Put(s.Language, heading)
}

// SheetBreakdown is the amount by row; for a survey, what surveys say.
func (s *Store) SheetBreakdown() SheetTable {
	t := SheetTable{Caption: s.InMan(s.Say(words.BreakdownTitle)), Heads: []string{s.Say(words.ItemHead)}}
	if s.HasAmount() && s.Result.Chosen.Method == calc.Survey {
		t.Caption = s.Say(words.SurveyCaption)
		t.Heads = append(t.Heads, s.Say(words.SheetAmount))
		for i, row := range s.SurveyRows() {
			key := row.Key
			if key == "" {
				key = "sheet.survey." + strconv.Itoa(i)
			}
			t.Rows = append(t.Rows, SheetRow{Name: row.Name, Sub: row.Sub, Mark: row.Mark, Cells: []words.Run{s.cell(key, row.Amount.Typical, "")}})
		}
		return t
	}
	if s.Spread() {
		t.Heads = append(t.Heads, s.Say(words.Low), s.Say(words.Typical), s.Say(words.High))
	} else {
		t.Heads = append(t.Heads, s.Say(words.Typical))
	}
	for _, row := range s.BreakdownRows() {
		out := SheetRow{Name: row.Name, Mark: row.Mark, Cells: s.spread("sheet."+row.Key, row.Key, row.Amount, "")}
		if row.Unknown {
			for i := range out.Cells {
				out.Cells[i] = words.Plain("？")
			}
		}
		t.Rows = append(t.Rows, out)
	}
	if s.HasAmount() {
		t.Rows = append(t.Rows, SheetRow{Name: s.Say(words.Total), Sum: true, Cells: s.spread("estimate", "estimate.typical", s.Total(), "＋？")})
	}
	return t
}

// spread is low, typical and high, or the one amount.
func (s *Store) spread(ends, key string, r calc.Range, after string) []words.Run {
	typical := s.cell(key, r.Typical, after)
	if !s.Spread() {
		return []words.Run{typical}
	}
	return []words.Run{s.cell(ends+".low", r.Low, after), typical, s.cell(ends+".high", r.High, after)}
}

// SheetGuides are today's spending and every rule, with the best spending on
// the measure if one was described.
func (s *Store) SheetGuides() SheetTable {
	t := SheetTable{
		Caption: s.InMan(s.Say(words.SheetGuides)),
		Heads:   []string{s.Say(words.GuideHead), s.Say(words.SheetAmount), s.Say(words.GuideGap)},
	}
	none := words.Plain(s.Say(words.None))
	for i, row := range s.GuideRows() {
		out := SheetRow{Name: row.Name, Sub: row.Sub, Cells: []words.Run{none, words.Plain(row.Gap)}}
		if s.long() && row.Gap != none.Text {
			out.Cells[1].Text = s.gap(row.Value)
		}
		if row.Has {
			out.Cells[0] = s.cell(row.Key, row.Value, "")
		}
		if i == 1 && row.Has {
			out.Mark = seeds.Assumed
		}
		t.Rows = append(t.Rows, out)
		if i == 0 {
			t.Rows = append(t.Rows, s.bestRows()...)
		}
	}
	return t
}

// gap is the difference between a guide and today's spending.
func (s *Store) gap(guide decimal.Decimal) string {
	d := guide.Sub(s.Result.Input.Number(calc.FieldSpending).Decimal)
	switch {
	case !s.long():
		return signed(d)
	case d.IsPositive():
		return "＋" + s.short(d)
	}
	return s.short(d)
}

// bestRows are the best spending on the measure by either shape.
func (s *Store) bestRows() []SheetRow {
	var rows []SheetRow
	for _, o := range []struct {
		best  *calc.Optimum
		shape words.Text
	}{{s.Result.Measure.ClassOne, words.CurveOne}, {s.Result.Measure.ClassTwo, words.CurveTwo}} {
		if o.best == nil || o.best.Refused != "" {
			continue
		}
		gap := words.Plain(s.Say(words.None))
		if now := s.Result.Input.Number(calc.FieldSpending); now.Valid {
			gap.Text = s.gap(o.best.Investment.Value)
		}
		rows = append(rows, SheetRow{Name: s.Say(words.StatOptimum), Sub: s.Say(o.shape), Mark: seeds.Assumed,
			Cells: []words.Run{s.cell(o.best.Investment.Key, o.best.Investment.Value, ""), gap}})
	}
	return rows
}

// SheetYear is how a year falls out, without and with the policy.
func (s *Store) SheetYear() SheetTable {
	y := s.Year
	if y == nil {
		return SheetTable{}
	}
	t := SheetTable{
		Caption: s.InMan(words.SheetYear.Put(s.Language, s.entered(calc.FieldProbability).Text)),
		Heads:   []string{s.Say(words.SheetYearHead), s.Say(words.YearNoLoss), s.Say(words.YearMean)},
	}
	for _, p := range y.Gross.Periods[1:] {
		t.Heads = append(t.Heads, words.YearOneIn.Put(s.Language, strconv.Itoa(p.Years)))
	}
	add := func(name words.Text, total calc.YearTotal) {
		row := SheetRow{Name: s.Say(name), Mark: seeds.Assumed, Cells: []words.Run{
			valued(total.NoLoss.Key, total.NoLoss.Value, s.percent(total.NoLoss.Value)),
			s.cell(total.Mean.Key, total.Mean.Value, ""),
		}}
		for _, p := range total.Periods[1:] {
			row.Cells = append(row.Cells, s.cell(p.Loss.Key, p.Loss.Value, ""))
		}
		t.Rows = append(t.Rows, row)
	}
	add(words.YearGross, y.Gross)
	if y.Kept != nil {
		add(words.YearKept, *y.Kept)
	}
	return t
}
