//go:build !wasm

package ui_test

import (
	"regexp"
	"slices"
	"strings"
)

// curves is figure 5: what a year costs against what is spent in it.
func (l *law) curves(f *figure) {
	d := f.drawing
	x := l.amountAxis(d, l.markAt("ceiling.gordon-loeb", d.all("line", "limit")))
	y := l.axisOf("the axis on the left", l.heightsOf(d, l.manTick), false, 44, 260)
	if x == nil || y == nil {
		return
	}
	byKind := map[string]*piece{}
	for _, c := range d.all("curve") {
		if byKind[c.kind] != nil {
			l.broken("the curve %s is drawn twice", c.kind)
		}
		byKind[c.kind] = c
	}
	var shapes []*piece
	for _, kind := range []string{"class1", "class2"} {
		if c := byKind[kind]; c != nil {
			c.told = true
			shapes = append(shapes, c)
		}
	}
	if len(shapes) == 0 {
		l.broken("no shape is drawn")
		return
	}
	for _, row := range f.rows {
		l.spans(x, y, shapes, row)
	}
	for _, name := range []string{"1年の負担（幅）", "yearly burden (span)"} { // one for both, at the first
		l.named(d, shapes[0], name, map[string]*piece{shapes[0].kind: shapes[0], "spend": byKind["spend"]})
	}
	l.spending(x, y, byKind["spend"])
	l.stations(d, x)
	l.bests(f, x, y)
}

// spans claims that the shapes lie at the two ends of a row's span: each at one
// of them, and both ends on one.
func (l *law) spans(x, y *axis, shapes []*piece, row []string) {
	l.made()
	where := x.places(amountOf(l, row[0]))
	from, to := where.low-half, where.high+half
	low, high := y.places(man(l.t, row[1])), y.places(man(l.t, row[2]))
	const off = 4 * half // of the path, which is stretched two and a half times
	ends := map[bool]bool{}
	for _, c := range shapes {
		top, bottom, ok := reach(c.points, from, to)
		if strings.ContainsAny(row[0], "（(") { // of what stands between the points of the curve
			bottom = max(bottom, sag(c.points, from, to, y.right))
		}
		at := func(printed span) bool { return ok && top-off <= printed.high && bottom+off >= printed.low }
		if !at(low) && !at(high) {
			l.broken("at %s the table has %s to %s, and the curve %s has %.5g to %.5g yen there", row[0], row[1], row[2], c.kind, y.value(bottom), y.value(top))
		}
		ends[false], ends[true] = ends[false] || at(low), ends[true] || at(high)
	}
	if !ends[false] || !ends[true] {
		l.broken("at %s the table has %s to %s, and no curve is at one of these ends", row[0], row[1], row[2])
	}
}

// amountOf is the amount in 万円 that a text begins with.
func amountOf(l *law, text string) span {
	end := strings.IndexAny(text, " （(")
	if end < 0 {
		end = len(text)
	}
	return man(l.t, text[:end])
}

// spending claims that the dotted line is what is spent, as an amount of both
// axes.
func (l *law) spending(x, y *axis, line *piece) {
	if line == nil {
		l.broken("the spending itself is not drawn")
		return
	}
	line.told = true
	for _, p := range line.points {
		l.stands(y, "the spending itself", p.y, 3*half, span{x.value(p.x - 2*half), x.value(p.x + 2*half)})
	}
}

// stations claims what stands on the axis of spending: the ceiling, today's
// spending, and the band between the best of both shapes.
func (l *law) stations(d *drawing, x *axis) {
	one := func(is, kind, key string) {
		v, has := l.facts[key]
		list := d.all(is, kind)
		if has != (len(list) == 1) {
			l.broken("%s: a number on the page: %v; drawn: %d", key, has, len(list))
			return
		}
		for _, p := range list {
			p.told = true
			l.stands(x, key, p.x, half, exactly(v))
		}
	}
	one("line", "limit", "ceiling.gordon-loeb")
	one("line", "now", "spending")
	for _, p := range d.all("text", "value-strong") {
		for _, limit := range d.all("line", "limit") {
			if p.x == limit.x && len(amounts(l.t, p.text)) > 0 {
				l.printedAs("the ceiling", p.text, l.facts["ceiling.gordon-loeb"])
			}
		}
	}
	low, high := l.best()
	for _, band := range d.all("area", "band") {
		band.told = true
		l.stands(x, "the lower of the best spendings", band.x, half, exactly(low))
		if band.width > speck+half {
			l.stands(x, "the higher of the best spendings", band.end(), 2*half, exactly(high))
		}
	}
	if drawn := len(d.all("area", "band")); drawn > 1 || (low != high) != (drawn == 1) {
		l.broken("%d bands are drawn for the best spendings, %.0f and %.0f yen", drawn, low, high)
	}
}

// best are the best spendings, the lower first.
func (l *law) best() (low, high float64) {
	var list []float64
	for _, key := range []string{"optimum.class-1", "optimum.class-2"} {
		if v, has := l.facts[key]; has {
			list = append(list, v)
		}
	}
	if len(list) == 0 {
		return 0, 0
	}
	return slices.Min(list), slices.Max(list)
}

var leastRow = regexp.MustCompile(`いちばん軽い|least burden`)

// bests claims that a mark stands at the best of each shape, on its curve, and
// one at what a year costs where nothing is spent.
func (l *law) bests(f *figure, x, y *axis) {
	d := f.drawing
	marks := d.all("mark")
	at := func(what, tone string, spent float64, burden span) {
		l.made()
		where, heights := x.places(exactly(spent)), y.places(burden)
		for _, m := range marks {
			if !m.told && m.tone == tone && m.x >= where.low-half && m.x <= where.high+half && m.y >= heights.low-half && m.y <= heights.high+half {
				m.told = true
				return
			}
		}
		l.broken("%s, %s yen at %.0f, has no mark at %.2f%%, %.2f from the top", what, burden, spent, where.low, heights.low)
	}
	for _, key := range []string{"optimum.class-1", "optimum.class-2"} {
		spent, has := l.facts[key]
		if !has {
			continue
		}
		found := false
		for _, row := range f.rows {
			if !leastRow.MatchString(row[0]) || !amountOf(l, row[0]).holds(spent) { // the measure itself may be printed as the same amount
				continue
			}
			found = true
			low, high := man(l.t, row[1]), man(l.t, row[2])
			at("the least of "+key, "accent", spent, span{low.low, high.high})
		}
		if !found {
			l.broken("the table has no row for %s", key)
		}
	}
	if ale, has := l.facts["ale"]; has {
		at("doing nothing", "ink", 0, exactly(ale))
		for _, p := range d.all("text", "value") {
			if list := amounts(l.t, p.text); len(list) == 1 && strings.ContainsAny(p.text, "円¥") {
				l.printedAs("doing nothing", p.text, ale)
			}
		}
	}
}
