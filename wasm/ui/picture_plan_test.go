//go:build !wasm

package ui_test

import "strconv"

// plan is the picture of the plan: today's spending and each measure, a bar a
// year, and below them a bar for each limit that is not far beyond.
func (l *law) plan(f *figure) {
	s := newScale()
	for i, b := range bars(f.drawing) {
		if i >= len(f.rows) {
			l.parts(s, b.name, areasOf(b), []part{{name: b.name, tone: "ghost", printed: amount(l.t, b.value)}})
			continue
		}
		row := f.rows[i]
		if b.name != row[0] {
			l.broken("the bar %q is drawn where the table has %q", b.name, row[0])
		}
		l.printedAs(b.name, b.value, l.facts["spending"]+l.facts["plan.year-"+strconv.Itoa(i+1)])
		var printed []part
		for column, cell := range row[1:] {
			head := f.heads[column+1]
			printed = append(printed, part{head, f.tone(head), man(l.t, cell), cell})
		}
		l.parts(s, b.name, areasOf(b), printed)
		l.inParts(f.drawing, b, printed)
	}
}
