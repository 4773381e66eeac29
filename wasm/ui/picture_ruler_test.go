//go:build !wasm

package ui_test

import (
	"math"
	"strings"
	"unicode/utf8"
)

// own is the range of the estimate, to the yen; false without one.
func (l *law) own() (low, typical, high float64, ok bool) {
	typical, ok = l.facts["estimate.typical"]
	low, high = typical, typical
	if v, is := l.facts["estimate.low"]; is {
		low, high = v, l.facts["estimate.high"]
	}
	return low, typical, high, ok
}

// ownRange claims that an area reaches from the low to the high of the estimate,
// with a cut at the typical amount.
func (l *law) ownRange(d *drawing, a *axis, tone string) {
	low, typical, high, ok := l.own()
	l.ranged(d, a, tone, rangeOf{"the estimate", low, typical, high, ok})
}

// ranged claims the same of any range.
func (l *law) ranged(d *drawing, a *axis, tone string, of rangeOf) {
	areas, cuts := d.all("area", tone), d.all("line", "cut")
	low, typical, high := of.low, of.typical, of.high
	if !of.ok || high <= 0 {
		if len(areas)+len(cuts) > 0 {
			l.broken("the range of %s is drawn, and no amount is printed", of.what)
		}
		return
	}
	if len(areas) != 1 {
		l.broken("the range of %s is drawn %d times, and %.0f to %.0f yen are printed", of.what, len(areas), low, high)
		return
	}
	area := areas[0]
	area.told = true
	const least = 1.2 // percent: what is narrower is drawn as wide as a mark, around its place
	from, off := a.at(low)
	to, other := a.at(high)
	switch width := to - from; {
	case width > least-off-other && area.width > least+half:
		l.stands(a, "the low of "+of.what, area.x, half, exactly(low))
		l.stands(a, "the high of "+of.what, area.end(), 2*half, exactly(high))
	case width < least+off+other && math.Abs(area.width-least) <= half:
		l.made()
		at := min(max((from+to)/2, a.left+least/2), a.right-least/2)
		if math.Abs(area.x+area.width/2-at) > off+other+2*half {
			l.broken("the range of %s, a mark at %.2f%%, stands for %.0f to %.0f yen, which are at %.2f%%", of.what, area.x+area.width/2, low, high, at)
		}
	default:
		l.broken("the range of %s is drawn from %.2f%% to %.2f%%; printed are %.0f to %.0f yen, which is from %.2f%% to %.2f%%", of.what, area.x, area.end(), low, high, from, to)
	}
	at, off := a.at(typical)
	const edge = 0.3 // percent: so near to an end no cut is seen
	switch inside := min(at-area.x, area.end()-at); {
	case len(cuts) == 1:
		cuts[0].told = true
		l.stands(a, "the typical amount of "+of.what, cuts[0].x, half, exactly(typical))
	case len(cuts) > 1 || inside > edge+off+2*half && area.width > least+half:
		l.broken("%d cuts are drawn for the typical amount, %.0f yen, at %.2f%%", len(cuts), typical, at)
	}
}

// darkRuler is the ruler of the panel and of the large display.
func (l *law) darkRuler(d *drawing) {
	if a := l.logAxis(d); a != nil {
		l.ownRange(d, a, "range")
	}
}

// titleRuler is the ruler at the head of the page, with its pins.
func (l *law) titleRuler(d *drawing, figure1 *figure) {
	a := l.logAxis(d)
	if a == nil {
		return
	}
	l.ownRange(d, a, "accent")
	printed := ""
	for _, p := range d.all("text", "us") {
		printed += p.text + " " // one line, or two
	}
	if low, typical, high, ok := l.own(); ok {
		_, range_, _ := strings.Cut(strings.TrimSpace(printed), "　")
		if range_ == "" { // on a line of its own
			lines := d.all("text", "us")
			range_ = lines[len(lines)-1].text
		}
		ends := []float64{low, high}
		if low == high {
			ends = []float64{typical}
		}
		// Where the line is too long for a phone it is broken, in English at its
		// first space, and what then still is too long is cut off.
		if !strings.HasSuffix(range_, "…") || !strings.HasPrefix(printed, "Estimate ") {
			l.printedAs("the range of the estimate", range_, ends...)
		}
	}
	for _, line := range d.all("line", "pin") {
		line.told = true
		var name, text string
		for _, p := range d.all("text") {
			if p.x == line.x && p.kind == "note" {
				name = p.text
			}
			if p.x == line.x && p.kind == "value-strong" {
				text = p.text
			}
		}
		if name == "" || text == "" {
			l.broken("the pin at %.2f%% has the name %q and the amount %q", line.x, name, text)
			continue
		}
		printed := amount(l.t, text)
		l.stands(a, "the pin "+name, line.x, half, printed)
		if figure1 != nil {
			l.pinned(name, printed, figure1)
		}
	}
	for _, m := range d.all("mark") {
		for _, line := range d.all("line", "pin") {
			m.told = m.told || m.x == line.x && m.kind == "#cc-m-pin"
		}
	}
}

// pinned claims that a pin has the number that the table of figure 1 has for
// those who were asked: a mean or a median, as the pin's name says.
func (l *law) pinned(name string, printed span, figure1 *figure) {
	l.made()
	first, _ := utf8.DecodeRuneInString(name)
	for _, row := range figure1.rows {
		_, kind := cutLast(row[1])
		if kind != "" && strings.HasPrefix(row[0], string(first)) && strings.Contains(strings.ToLower(name), strings.ToLower(kind)) && man(l.t, row[2]).meets(printed) {
			return
		}
	}
	l.broken("the pin %q is at %s yen, and the table of figure 1 has no such number", name, printed)
}

// printedAs claims that a text prints some numbers, in their order.
func (l *law) printedAs(what, text string, numbers ...float64) {
	l.made()
	printed := amounts(l.t, text)
	if len(printed) != len(numbers) {
		l.broken("%s is printed as %q, and the page has %.0f", what, text, numbers)
		return
	}
	for i, v := range numbers {
		if !printed[i].holds(v) {
			l.broken("%s is printed as %q, and the page has %.0f yen", what, text, numbers)
		}
	}
}

// strip is the piece of the ruler between low and high, which are printed at
// its ends.
func (l *law) strip(d *drawing) {
	low, typical, high, _ := l.own()
	ends := l.ends()
	if len(ends) == 2 && (ends[0] != low || ends[1] != high) {
		l.broken("at its ends %.0f and %.0f yen are printed, and the estimate is %.0f to %.0f", ends[0], ends[1], low, high)
	}
	areas, marks, cuts := d.all("area", "accent"), d.all("mark"), d.all("line", "cut")
	if len(areas) != 1 || areas[0].x != 0 || areas[0].width != 100 || len(marks) != 1 {
		l.broken("it is drawn as %d bars with %d marks", len(areas), len(marks))
		return
	}
	areas[0].told, marks[0].told = true, true
	if low < 1 || high < low*1.0001 { // nothing to lay a scale on: a bar with a mark
		if len(d.all("line", "tick"))+len(d.all("text")) > 0 {
			l.broken("a scale is drawn from %.0f yen on", low)
		}
		return
	}
	a := l.axisOf("its ends", []tick{{"low", low, 0}, {"high", high, 100}}, true, 0, 100)
	const edge = 3 // percent: nearer to an end the mark would not be whole
	at, off := a.at(typical)
	at = min(max(at, edge), 100-edge)
	l.made()
	if len(cuts) != 1 || math.Abs(cuts[0].x-at) > off+half || marks[0].x != cuts[0].x {
		l.broken("the typical amount, %.0f yen, is marked at %.2f%% and stands at %.2f%%", typical, marks[0].x, at)
	}
	for _, c := range cuts {
		c.told = true
	}
	places := map[float64]bool{}
	for _, line := range d.all("line", "tick") {
		places[line.x] = true
	}
	for _, p := range d.all("text", "tick") {
		l.stands(a, "the printed value "+p.text, p.x, half, amount(l.t, p.text))
		if !places[p.x] {
			l.broken("the printed value %s stands at %.2f%%, where no tick is", p.text, p.x)
		}
	}
	l.evenTicks(d, a)
}

// evenTicks claims that the ticks of a strip are round numbers: all of them
// multiples of a power of ten, one after another, or of one digit each.
func (l *law) evenTicks(d *drawing, a *axis) {
	lines := d.all("line", "tick")
	if len(lines) < 2 {
		return
	}
	first, last := a.value(lines[0].x), a.value(lines[len(lines)-1].x)
	by := math.Pow10(int(math.Round(math.Log10((last - first) / float64(len(lines)-1)))))
	start := math.Round(first / by)
	even := true
	for i, line := range lines {
		where := a.places(exactly((start + float64(i)) * by))
		even = even && line.x >= where.low-half && line.x <= where.high+half
	}
	if even {
		return
	}
	for _, line := range lines {
		v := a.value(line.x)
		power := math.Pow10(int(math.Floor(math.Log10(v) + 1e-3)))
		l.stands(a, "a tick", line.x, half, exactly(math.Round(v/power)*power))
	}
}

// ends are the amounts that are printed at the ends of the strip.
func (l *law) ends() (list []float64) {
	if at := classed(l.page, "cc-headline__range"); at != nil {
		for _, data := range elements(at, "data") {
			list = append(list, yen(l.t, attr(data, "value")))
		}
	}
	return list
}
