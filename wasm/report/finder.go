package report

import (
	"slices"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Finder is the limits that are enough, in words.
type Finder struct {
	r     *Report
	cases []limitCase
}

// limitCase is what the limits are for, and the limit over all and that of each part.
type limitCase struct {
	name        words.Text
	limits      []calc.LeastLimit
	limit, left format.Style // how it is said: a year is an approximation
}

// FinderOf is what one incident needs; nil where nothing that can be kept was
// entered, and where nothing can be sought.
func FinderOf(r *Report) *Finder {
	found := session.Finder(r.s)
	if found == nil {
		return nil
	}
	x := &Finder{r, []limitCase{{words.Typical, found.Typical, format.StyleExact, format.StyleExact}}}
	if found.High != nil {
		x.cases = append(x.cases, limitCase{words.High, found.High, format.StyleExact, format.StyleExact})
	}
	return x
}

// YearFinderOf is what a bad year needs; nil too where nobody asked for it.
func YearFinderOf(r *Report) *Finder {
	found := r.s.Comparing.Limits
	if found == nil {
		return nil
	}
	x := &Finder{r: r}
	for _, y := range found.Years {
		x.cases = append(x.cases, limitCase{words.Said(r.YearOneIn(y.Years)), y.Limits, format.StylePlain, format.StyleHeadline})
	}
	return x
}

// With is both in one list, where there is another.
func (x *Finder) With(other *Finder) *Finder {
	if x == nil || other == nil {
		return x
	}
	return &Finder{x.r, slices.Concat(x.cases, other.cases)}
}

// YearFinderNote says what the limits of a year are, or what they need.
func YearFinderNote(r *Report) string {
	switch found := r.s.Comparing.Limits; {
	case found == nil && session.Seeking(r.s):
		return r.v.Say(words.FinderYearSeeks)
	case found == nil:
		return r.v.Say(words.FinderYearNone)
	}
	return r.v.Put(words.FinderYearAsk, r.v.Percent(r.s.Comparing.Limits.Chance))
}

// LimitRow is one limit: what is enough in each case.
type LimitRow struct {
	Name  string
	Cases [][]words.Run
}

// Rows are the limit over all and that of each part.
func (x *Finder) Rows() []LimitRow {
	v := x.r.v
	var rows []LimitRow
	for i, first := range x.cases[0].limits {
		row := LimitRow{Name: v.Say(words.Fields[calc.FieldOverallLimit].Label)}
		if first.Part != "" {
			row.Name = v.Put(words.FinderOf, v.Say(words.Parts.Of(string(first.Part)).Name))
		}
		for _, one := range x.cases {
			row.Cases = append(row.Cases, x.said(one, i))
		}
		rows = append(rows, row)
	}
	return rows
}

// said is what is enough in one case, or why nothing is.
func (x *Finder) said(of limitCase, at int) []words.Run {
	v, l := x.r.v, of.limits[at]
	runs := []words.Run{words.Plain(v.Put(words.FinderCase, v.Say(of.name)))}
	if l.Limit == nil {
		var why []string
		for _, one := range l.Why[:min(2, len(l.Why))] {
			why = append(why, v.Say(words.Either(one == calc.KeptAboveLimit, words.FinderAbove, words.Reasons.Of(string(one)))))
		}
		return append(runs, v.Fill(words.FinderNever, v.Run(format.Of(*l.Left, of.left)), words.Plain(v.List(why)))...)
	}
	limit := format.Of(*l.Limit, of.limit)
	return append(runs, v.Fill(words.Either(l.Limit.Value.IsZero(), words.FinderNoNeed, words.FinderNeeded), v.Run(limit))...)
}

// Table is the limits, to the yen, for a spreadsheet; a place without a number is
// one where no limit is enough.
func (x *Finder) Table() Table {
	t := Table{Caption: words.FinderTable, Heads: []words.Text{words.CoverWhatHead}, Words: 1}
	for _, one := range x.cases {
		t.Heads = append(t.Heads, one.name)
	}
	for i, row := range x.Rows() {
		var cells []format.Cell
		for _, one := range x.cases {
			cell := format.Word("")
			if limit := one.limits[i].Limit; limit != nil {
				cell = format.Of(*limit, format.StyleGrouped)
			}
			cells = append(cells, cell)
		}
		t.Row(row.Name, cells...)
	}
	return t
}
