package report

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Finder is the limits that are enough, in words.
type Finder struct {
	r     *Report
	found *calc.Finder
}

// FinderOf is nil where nothing that can be kept was entered, and where nothing
// can be sought.
func FinderOf(r *Report) *Finder {
	if found := session.Finder(r.s); found != nil {
		return &Finder{r, found}
	}
	return nil
}

// LimitRow is one limit: what is enough in a typical and in a bad case.
type LimitRow struct {
	Name  string
	Cases [][]words.Run
}

// Rows are the limit over all and that of each part.
func (x *Finder) Rows() []LimitRow {
	v := x.r.v
	var rows []LimitRow
	for i, typical := range x.found.Typical {
		name := v.Say(words.Fields[calc.FieldOverallLimit].Label)
		if typical.Part != "" {
			name = v.Put(words.FinderOf, v.Say(words.Parts.Of(string(typical.Part)).Name))
		}
		row := LimitRow{Name: name, Cases: [][]words.Run{x.said(words.Typical, typical)}}
		if x.found.High != nil {
			row.Cases = append(row.Cases, x.said(words.High, x.found.High[i]))
		}
		rows = append(rows, row)
	}
	return rows
}

// said is what is enough in one case, or why nothing is.
func (x *Finder) said(name words.Text, l calc.LeastLimit) []words.Run {
	v := x.r.v
	runs := []words.Run{words.Plain(v.Put(words.FinderCase, v.Say(name)))}
	if l.Limit == nil {
		var why []string
		for _, one := range l.Why[:min(2, len(l.Why))] {
			why = append(why, v.Say(words.Either(one == calc.KeptAboveLimit, words.FinderAbove, words.Reasons.Of(string(one)))))
		}
		return append(runs, v.Fill(words.FinderNever, v.Run(format.Of(*l.Left, format.StyleExact)), words.Plain(v.List(why)))...)
	}
	limit := format.Of(*l.Limit, format.StyleExact)
	return append(runs, v.Fill(words.Either(l.Limit.Value.IsZero(), words.FinderNoNeed, words.FinderNeeded), v.Run(limit))...)
}

// Table is the limits, to the yen, for a spreadsheet; a place without a number is
// one where no limit is enough.
func (x *Finder) Table() Table {
	t := Table{Caption: words.FinderTable, Heads: []words.Text{words.CoverWhatHead, words.Typical}, Words: 1}
	if x.found.High != nil {
		t.Heads = append(t.Heads, words.High)
	}
	for i, row := range x.Rows() {
		var cells []format.Cell
		for _, list := range [][]calc.LeastLimit{x.found.Typical, x.found.High} {
			if list == nil {
				continue
			}
			cell := format.Word("")
			if list[i].Limit != nil {
				cell = format.Of(*list[i].Limit, format.StyleGrouped)
			}
			cells = append(cells, cell)
		}
		t.Row(row.Name, cells...)
	}
	return t
}
