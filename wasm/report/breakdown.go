package report

import (
	"strconv"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// BreakdownRows lists the deck's four rows, then ours. A row's cells are low,
// typical and high.
func (r *Report) BreakdownRows() []Row {
	if !r.s.Result.HasAmount() {
		return nil
	}
	var rows []Row
	add := func(row calc.Row, kind, key string) {
		w := words.Rows.Of(string(row))
		one := Row{Name: r.v.Say(w.Name), Sub: r.v.Say(w.Text), Kind: kind}
		switch {
		case row == calc.RowReputation:
			one.Cells = three(format.Cell{Style: format.Unpriced})
		case r.s.Result.Chosen.Method == calc.Entered && !r.s.Result.Input.Number(calc.Field(row)).Valid:
			one.Cells = three(format.Word(r.v.Say(words.Lacks.Of(calc.LackQuotes))))
		default:
			one.Cells = evidenced(spread(key, key, r.s.Result.Chosen.Row(row), format.StyleMan), rowMark(r.s.Result.Chosen, row), r.s.Result.Chosen.Uses(row))
		}
		rows = append(rows, one)
	}
	for _, row := range calc.DeckRows() {
		add(row, "deck", "breakdown."+string(row))
	}
	add(calc.RowReputation, "deck", "")
	for _, row := range calc.OwnRows() {
		if hasRow(r.s.Result.Chosen, row) {
			add(row, "own", "row."+string(row))
		}
	}
	return rows
}

// TotalCells are low, typical and high of the whole.
func (r *Report) TotalCells() []format.Cell {
	cells := spread("estimate", "estimate.typical", r.s.Result.Total(), format.StyleMan)
	for i := range cells {
		cells[i].Open = true
	}
	return cells
}

// three is the same cell for low, typical and high.
func three(c format.Cell) []format.Cell { return []format.Cell{c, c, c} }

// spread is a range as three cells; ends is what the keys of low and high begin
// with, none where no program reads them.
func spread(ends, typical string, of calc.Range, style format.Style) []format.Cell {
	low, high := "", ""
	if ends != "" {
		low, high = ends+".low", ends+".high"
	}
	return []format.Cell{
		{Key: low, Value: of.Low, Style: style}, {Key: typical, Value: of.Typical, Style: style}, {Key: high, Value: of.High, Style: style},
	}
}

// evidenced gives cells their evidence.
func evidenced(cells []format.Cell, mark seeds.Mark, uses []string) []format.Cell {
	for i := range cells {
		cells[i].Mark, cells[i].Uses = mark, uses
	}
	return cells
}

func hasRow(e calc.Estimate, row calc.Row) bool {
	for _, l := range e.Lines {
		if l.Row == row {
			return true
		}
	}
	return false
}

// rowMark is the weakest mark of a row's lines: one assumption makes the sum
// an assumption.
func rowMark(e calc.Estimate, row calc.Row) seeds.Mark {
	var mark seeds.Mark
	for _, l := range e.Lines {
		if l.Row == row {
			mark = calc.Weakest(mark, l.Mark)
		}
	}
	return mark
}

// DeckRowsNote gives the sum of the deck's rows alone, and says what a reader
// of the rows must know: two cases are no sample, and a span may be widened.
func (r *Report) DeckRowsNote() []words.Run {
	if r.s.Result == nil || r.s.Result.Breakdown == nil {
		return nil
	}
	note := r.v.Fill(words.DeckRowsNote, r.v.Run(r.Own(r.s.Result.Breakdown.Total).Plus()))
	if r.s.Result.Chosen.Method == calc.Cases {
		note = append(note, words.Plain(r.v.Then(words.TwoCases)))
	}
	for _, l := range r.s.Result.Chosen.Lines {
		if l.Widened {
			note = append(note, words.Plain(r.v.Space()+r.v.Put(words.Widened, r.v.Say(words.Lines.Of(l.Key).Name))))
		}
	}
	return note
}

// LineCount counts the lines of the estimate.
func (r *Report) LineCount() string {
	if !r.s.Result.HasAmount() {
		return ""
	}
	return r.v.Put(words.DetailsCount, strconv.Itoa(len(r.s.Result.Chosen.Lines)))
}

// LineRows lists every line, and their sum, to the yen. A row's cells are low,
// typical and high.
func (r *Report) LineRows() []Row {
	if !r.s.Result.HasAmount() {
		return nil
	}
	var rows []Row
	for _, l := range r.s.Result.Chosen.Lines {
		rows = append(rows, Row{
			Name: r.v.Say(words.Lines.Of(l.Key).Name), Sub: r.v.Say(words.Lines.Of(l.Key).How), Kind: r.v.Say(words.Damages.Of(string(l.Damage))),
			Cells: evidenced(spread("", "", l.Amount, format.StyleGrouped), l.Mark, l.Uses),
		})
	}
	return append(rows, Row{Name: r.v.Say(words.Total), Cells: spread("", "", r.s.Result.Total(), format.StyleGrouped)})
}
