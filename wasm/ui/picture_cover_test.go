//go:build !wasm

package ui_test

import (
	"math"
	"strings"
)

// waterfall is figure 6: the loss, what the terms would pay of it, what is kept
// and why.
func (l *law) waterfall(f *figure) {
	typical := map[string]float64{} // by the row of the table
	var names []string
	for _, row := range f.rows {
		typical[row[0]] = yen(l.t, row[2])
		names = append(names, row[0])
	}
	last := len(names) - 1
	loss, paid, kept := typical[names[0]], typical[names[1]], typical[names[last]]
	l.agree("the loss", loss, "estimate.typical")
	l.agree("what is kept", kept, "cover.kept")
	rows := bars(f.drawing)
	s := newScale()
	total := rows[0]
	l.printedAs(total.name, total.text, loss)
	if loss > 0 && (len(total.areas) != 1 || total.areas[0].kind != "whole" || total.areas[0].x != 0) {
		l.broken("the loss is drawn in %d bars", len(total.areas))
		return
	}
	for _, a := range total.areas {
		a.told = true
		l.length(s, total.name, a.width, half, exactly(loss), 0)
	}
	// What is paid hangs from the end of what was there before it.
	left, sum := exactly(loss), span{}
	steps := rows[1 : len(rows)-1]
	for i, b := range steps {
		off := amount(l.t, strings.TrimPrefix(b.text, "−"))
		after := left.plus(span{-off.high, -off.low})
		if i == len(steps)-1 && after.holds(kept) {
			after = exactly(kept)
		}
		sum = sum.plus(off)
		if len(b.areas) != 1 || b.areas[0].kind != f.tone(names[1]) {
			l.broken("%s, %s, is drawn in %d bars", b.name, b.text, len(b.areas))
			continue
		}
		a := b.areas[0]
		a.told = true
		l.length(s, b.name, a.width, half, off, speck)
		if a.width > speck+half {
			l.length(s, "the right end of "+b.name, a.end(), 2*half, left, 0)
		}
		if after.high > 0 && a.x > 0 {
			l.length(s, "what is left after "+b.name, a.x, half, after, 0)
		}
		left = after
	}
	l.made()
	if !sum.holds(paid) {
		l.broken("what is paid is %s yen in all, and %.0f in the table", sum, paid)
	}
	if !left.holds(kept) {
		l.broken("what is left is %s yen, and %.0f in the table", left, kept)
	}
	b := rows[len(rows)-1]
	l.printedAs(b.name, b.value, kept)
	l.open(b)
	printed := l.reasons(f, names[2:last], typical)
	l.parts(s, b.name, areasOf(b), printed)
	l.inParts(f.drawing, b, printed)
	l.joined(f.drawing, rows)
}

// joined claims that each line from one bar to the next starts where what is
// left of the loss ends: at the end of the whole, at the start of what is paid.
func (l *law) joined(d *drawing, rows []*bar) {
	for i, b := range rows {
		for _, a := range b.areas {
			left := a.x
			if i == 0 {
				left = a.end()
			}
			for _, line := range d.all("line", "join") {
				if math.Abs(a.y+a.height-line.y) <= half {
					line.told = line.x == line.toX && math.Abs(line.x-left) <= 2*half
				}
			}
		}
	}
}

// reasons are the parts of what is kept, in the order of the key: the largest
// first, and last the two small ones that have a name together.
func (l *law) reasons(f *figure, names []string, typical map[string]float64) (printed []part) {
	known := map[string]bool{}
	var together key
	for _, k := range f.keys {
		if v, is := typical[k.text]; is {
			if k.text != f.rows[1][0] {
				printed = append(printed, part{name: k.text, tone: k.shows, printed: exactly(v)})
			}
			known[k.text] = true
			continue
		}
		if k.shows != "unknown" {
			together = k
		}
	}
	rest := 0.0
	for _, name := range names {
		if !known[name] {
			rest += typical[name]
		}
	}
	for i, p := range printed {
		l.made()
		if i > 0 && p.printed.low > printed[i-1].printed.low {
			l.broken("%s, %s yen, comes after %s, %s yen, in the key", p.name, p.printed, printed[i-1].name, printed[i-1].printed)
		}
	}
	if rest > 0 {
		printed = append(printed, part{name: together.text, tone: together.shows, printed: exactly(rest)})
	}
	tones := map[string]string{}
	for _, k := range f.keys {
		if before, twice := tones[k.shows]; twice {
			l.broken("the key has the tone %q for %q and for %q", k.shows, before, k.text)
		}
		tones[k.shows] = k.text
	}
	return printed
}

// agree claims that an amount is a result of the page.
func (l *law) agree(what string, v float64, key string) {
	l.made()
	if of, is := l.facts[key]; !is || of != v {
		l.broken("%s is %.0f yen here, and %s is %.0f", what, v, key, of)
	}
}

// paperBar is the bar on the printed sheet: what is paid and why the rest is
// kept, in the tones of figure 6 and in the order of the sentence below.
func (l *law) paperBar(d *drawing, cover *figure) {
	if cover == nil {
		l.broken("it stands without figure 6")
		return
	}
	at := classed(l.page, "cc-sheet__coverText")
	var printed []part
	spare := "" // of the key: the name for two small reasons together
	for _, k := range cover.keys {
		if cover.row(k.text) == nil && k.shows != "unknown" {
			spare = k.shows
		}
	}
	typical := map[string]float64{}
	for _, row := range cover.rows {
		typical[row[0]] = yen(l.t, row[2])
	}
	sentence := strings.ReplaceAll(text(at), "\u00a0", " ")
	for _, data := range elements(at, "data") {
		v := yen(l.t, attr(data, "value"))
		key := attr(data, "data-key")
		before, _, _ := strings.Cut(sentence, text(data))
		name := ""
		for of := range typical {
			if strings.HasSuffix(strings.TrimRight(before, " "), of) && len(of) > len(name) {
				name = of
			}
		}
		sentence = sentence[len(before)+len(text(data)):]
		if key == "cover.kept" {
			continue
		}
		if name == "" || typical[name] != v {
			l.broken("%s, %.0f yen, is printed after %q, and figure 6 has %.0f yen for %q", key, v, before, typical[name], name)
		}
		tone := cover.tone(name)
		if tone == "" {
			tone = spare
		}
		printed = append(printed, part{name: name, tone: tone, printed: exactly(v)})
	}
	areas := d.all("area")
	l.parts(newScale(), "what is paid and kept", areas, printed)
	some := something(printed)
	for i := range min(len(areas), len(some)) {
		for _, p := range d.all("text") {
			if p.x > areas[i].x && p.x < areas[i].end() {
				list := amounts(l.t, p.text)
				l.made()
				if len(list) != 1 || !list[0].holds(some[i].printed.low) {
					l.broken("%q is written into the part of %s, %s yen", p.text, some[i].name, some[i].printed)
				}
			}
		}
	}
}
