//go:build !wasm

package ui_test

import "strings"

// bar is a row of a drawing of bars: its heading and what is drawn below.
type bar struct {
	name, note, value string // of the heading
	own               bool
	areas, lines      []*piece
	text              string // beside the bar
	strong            bool
}

// bars reads the rows of a drawing of bars, in the order of the page. Areas
// and texts belong to the heading above them.
func bars(d *drawing) (list []*bar) {
	at := []float64{}
	for _, p := range d.all("text", "lane", "lane-us") {
		list = append(list, &bar{name: p.text, note: p.span("lane-note"), value: p.span("value") + p.span("us"), own: p.kind == "lane-us"})
		at = append(at, p.y)
	}
	for _, p := range d.pieces {
		y := p.y
		if p.is == "line" {
			y = max(p.y, p.toY)
		}
		var b *bar
		for i := range at {
			if at[i] < y {
				b = list[i]
			}
		}
		switch {
		case b == nil:
		case p.is == "area":
			b.areas = append(b.areas, p)
		case p.is == "line" && p.kind != "lane":
			b.lines = append(b.lines, p)
		case p.is != "text" || p.kind == "lane" || p.kind == "lane-us" || strings.HasPrefix(p.kind, "on-"):
		case p.kind == "lane-note":
			if len(b.areas) == 0 || p.y < b.areas[0].y {
				b.note += p.text
			}
		case p.x == 0 && p.dx == 0: // a further line of the heading
			b.value += p.text
		case p.text != "？":
			b.text, b.strong = p.text, p.kind == "value-strong"
		}
	}
	return list
}

// open claims that what nobody can price stands after a bar as a box of its
// own size, in the tone of the key.
func (l *law) open(b *bar) {
	for _, a := range b.areas {
		if a.kind != "unknown" {
			continue
		}
		a.told = strings.HasSuffix(b.value, "＋？")
		if !a.told {
			l.broken("%s has a box of what nobody can price, and is printed as %q", b.name, b.value)
		}
	}
	l.made()
	if strings.HasSuffix(b.value, "＋？") && (len(b.areas) == 0 || b.areas[len(b.areas)-1].kind != "unknown") {
		l.broken("%s is printed as %q, and no box of what nobody can price is drawn", b.name, b.value)
	}
}

// areasOf are the parts of a bar that stand for amounts.
func areasOf(b *bar) (list []*piece) {
	for _, a := range b.areas {
		if a.kind != "unknown" {
			list = append(list, a)
		}
	}
	return list
}

// inParts claims that an amount that is written into a part is the part's.
func (l *law) inParts(d *drawing, b *bar, printed []part) {
	some, areas := something(printed), areasOf(b)
	for i := range min(len(areas), len(some)) {
		a := areas[i]
		for _, p := range d.all("text") {
			if !strings.HasPrefix(p.kind, "on-") || p.y < a.y || p.y > a.y+a.height || p.x < a.x || p.x > a.end() {
				continue
			}
			l.made()
			if of := some[i]; !man(l.t, p.text).meets(of.printed) || of.cell != "" && p.text != of.cell {
				l.broken("%s has %q written into the part of %s, which is %s", b.name, p.text, of.name, of.printed)
			}
		}
	}
}
