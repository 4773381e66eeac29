//go:build !wasm

package ui_test

import (
	"strings"

	"github.com/vugu/html"
)

// stack is figure 2: the rows of the estimate beside the deck's companies.
func (l *law) stack(f *figure, figure1 *figure) {
	s := newScale()
	rows := bars(f.drawing)
	if len(rows) != len(f.rows) {
		l.broken("%d bars are drawn, and the table has %d rows", len(rows), len(f.rows))
		return
	}
	low, typical, high, _ := l.own()
	for i, b := range rows {
		row := f.rows[i]
		if !strings.HasPrefix(row[0], b.name) && !cutTo(b.name, row[0]) {
			l.broken("the bar %q is drawn where the table has %q", b.name, row[0])
		}
		l.open(b)
		if row[1] == "—" { // no parts: the amount is in the name
			printed := amounts(l.t, strings.TrimPrefix(row[0], b.name))
			if len(printed) != 1 || !printed[0].meets(amount(l.t, b.value)) {
				l.broken("%s is printed as %q and stands in the table as %q", b.name, b.value, row[0])
				continue
			}
			l.parts(s, b.name, areasOf(b), []part{{name: b.name, tone: f.tone(b.name), printed: printed[0]}})
			continue
		}
		var printed []part
		sum := span{}
		for column, cell := range row[1:] {
			head := f.heads[column+1]
			p := part{head, f.tone(head), man(l.t, cell), cell}
			printed = append(printed, p)
			sum = sum.plus(p.printed)
		}
		l.made()
		if !amount(l.t, b.value).meets(sum) {
			l.broken("%s is printed as %q, and its parts in the table are %q", b.name, b.value, row[1:])
		}
		l.parts(s, b.name, areasOf(b), printed)
		l.inParts(f.drawing, b, printed)
		switch { // the estimate comes first: low, typical, high, or the one amount
		case b.own:
			l.estimate(f, row, b, typical, "")
		case i == 0 && low != high:
			l.estimate(f, row, b, low, ".low")
		case i == 2 && low != high:
			l.estimate(f, row, b, high, ".high")
		default:
			l.deck(b, sum, figure1)
		}
	}
}

// estimate claims that a bar is the estimate's, row by row.
func (l *law) estimate(f *figure, row []string, b *bar, total float64, which string) {
	l.printedAs(b.name, strings.TrimSuffix(b.value, "＋？"), total)
	keys, other := l.rowKeys(), 0.0
	for _, key := range keys {
		if strings.HasPrefix(key, "row.") {
			other += l.facts[key+which]
		}
	}
	for column, cell := range row[1:] {
		v := l.facts[keys[f.heads[column+1]]+which] // none where nothing was entered
		if column == len(row)-2 {
			v = other
		}
		l.made()
		if !man(l.t, cell).holds(v) {
			l.broken("%s, %s, is %s in the table, and %.0f yen in the breakdown", b.name, f.heads[column+1], cell, v)
		}
	}
}

// rowKeys are the keys of the typical amounts in the breakdown, by the name of
// their row.
func (l *law) rowKeys() map[string]string {
	keys := map[string]string{}
	for _, row := range elements(l.page, "tr") {
		for _, data := range elements(row, "data") {
			key := attr(data, "data-key")
			if (strings.HasPrefix(key, "breakdown.") || strings.HasPrefix(key, "row.")) && !strings.HasSuffix(key, ".low") && !strings.HasSuffix(key, ".high") {
				keys[nameOf(row)] = key
			}
		}
	}
	return keys
}

// nameOf is the name of a row of a table, without what is said about it.
func nameOf(row *html.Node) string {
	head := elements(row, "th")[0]
	for _, span := range elements(head, "span") {
		if len(elements(span, "span")) == 1 { // itself
			return text(span)
		}
	}
	return text(head)
}

// deck claims that a company of the deck has the amount of figure 1.
func (l *law) deck(b *bar, sum span, figure1 *figure) {
	if figure1 == nil {
		return
	}
	for _, row := range figure1.rows {
		if _, name := cutLast(row[1]); name == b.name {
			l.made()
			if !man(l.t, row[2]).meets(sum) {
				l.broken("%s is %s yen here, and %s in figure 1", b.name, sum, row[2])
			}
			return
		}
	}
	l.broken("%s is in no row of figure 1", b.name)
}
