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
	Rows    []*SheetRow
}

// SheetRow is one row: a name with its note and mark, then amounts.
type SheetRow struct {
	Name, Sub string
	Mark      seeds.Mark // empty: none
	Sum       bool
	Cells     []words.Run
}

// row adds a row.
func (t *SheetTable) row(name, sub string, mark seeds.Mark) *SheetRow {
	row := &SheetRow{Name: name, Sub: sub, Mark: mark}
	t.Rows = append(t.Rows, row)
	return row
}

// text adds a cell without a number.
func (r *SheetRow) text(text string) { r.Cells = append(r.Cells, words.Run{Text: text}) }

// cell adds an amount.
func (s *Store) cell(r *SheetRow, key string, v decimal.Decimal, after string) {
	r.Cells = append(r.Cells, valued(key, v, s.short(v)+after))
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
	t := SheetTable{Caption: s.InMan(s.Say(words.BreakdownTitle)), Heads: []string{s.Say(words.ItemHead), s.Say(words.Typical)}}
	if s.HasAmount() && s.Result.Chosen.Method == calc.Survey {
		t.Caption, t.Heads[1] = s.Say(words.SurveyCaption), s.Say(words.SheetAmount)
		for i, row := range s.SurveyRows() {
			key := row.Key
			if key == "" {
				key = "sheet.survey." + strconv.Itoa(i)
			}
			s.cell(t.row(row.Name, row.Sub, row.Mark), key, row.Amount.Typical, "")
		}
		return t
	}
	if s.Spread() {
		t.Heads = []string{t.Heads[0], s.Say(words.Low), t.Heads[1], s.Say(words.High)}
	}
	for _, row := range s.BreakdownRows() {
		out := t.row(row.Name, "", row.Mark)
		if row.Unknown {
			for range t.Heads[1:] {
				out.text("？")
			}
			continue
		}
		s.spread(out, row.Key, row.Key, row.Amount, "")
	}
	if s.HasAmount() {
		out := t.row(s.Say(words.Total), "", "")
		out.Sum = true
		s.spread(out, "estimate", "estimate.typical", s.Total(), "＋？")
	}
	return t
}

// spread adds low, typical and high, or the one amount.
func (s *Store) spread(row *SheetRow, ends, key string, r calc.Range, after string) {
	if s.Spread() {
		s.cell(row, ends+".low", r.Low, after)
	}
	s.cell(row, key, r.Typical, after)
	if s.Spread() {
		s.cell(row, ends+".high", r.High, after)
	}
}

// SheetGuides are today's spending and every guide.
func (s *Store) SheetGuides() SheetTable {
	t := SheetTable{
		Caption: s.InMan(s.Say(words.SheetGuides)),
		Heads:   []string{s.Say(words.GuideHead), s.Say(words.SheetAmount), s.Say(words.GuideGap)},
	}
	for _, row := range s.GuideRows() {
		out, gap := t.row(row.Name, row.Sub, row.Mark), s.Say(words.None)
		if !row.Has {
			out.text(gap)
			out.text(gap)
			continue
		}
		s.cell(out, row.Key, row.Value, "")
		if now := s.Result.Input.Number(calc.FieldSpending); now.Valid && row.Key != "spending" {
			gap = s.gap(row.Value.Sub(now.Decimal))
		}
		out.text(gap)
	}
	return t
}

// gap is the difference between a guide and today's spending.
func (s *Store) gap(d decimal.Decimal) string {
	switch {
	case !s.long():
		return signed(d)
	case d.IsPositive():
		return "＋" + s.short(d)
	}
	return s.short(d)
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
	for i := range y.Gross.Periods[1:] {
		t.Heads = append(t.Heads, words.YearOneIn.Put(s.Language, strconv.Itoa(y.Gross.Periods[i+1].Years)))
	}
	add := func(name words.Text, total *calc.YearTotal) {
		row := t.row(s.Say(name), "", seeds.Assumed)
		row.Cells = append(row.Cells, valued(total.NoLoss.Key, total.NoLoss.Value, s.percent(total.NoLoss.Value)))
		s.cell(row, total.Mean.Key, total.Mean.Value, "")
		for i := range total.Periods[1:] {
			loss := &total.Periods[i+1].Loss
			s.cell(row, loss.Key, loss.Value, "")
		}
	}
	add(words.YearGross, &y.Gross)
	if y.Kept != nil {
		add(words.YearKept, y.Kept)
	}
	return t
}
