//go:build !wasm

package ui_test

import (
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
	for column, kind := range []string{"class1", "class2"} {
		c, has := byKind[kind], false
		for _, row := range f.rows {
			cell := row[column+1]
			if cell == "—" {
				continue
			}
			has = true
			if c != nil {
				l.passes(x, y, c, f.heads[column+1], row[0], cell)
			}
		}
		if has != (c != nil) {
			l.broken("the table has %s: %v; a curve of it is drawn: %v", f.heads[column+1], has, c != nil)
			continue
		}
		if c != nil {
			c.told = true
			l.named(d, c, shapeOf(f.heads[column+1]), byKind)
		}
	}
	l.spending(x, y, byKind["spend"])
	l.stations(d, x)
	l.bests(f, x, y)
}

// passes claims that a curve passes through a row of the table.
func (l *law) passes(x, y *axis, c *piece, what, spent, burden string) {
	l.made()
	where := x.places(amountOf(l, spent))
	from, to := where.low-half, where.high+half
	top, bottom, ok := reach(c.points, from, to)
	if strings.ContainsAny(spent, "（(") { // of what stands between the points of the curve
		bottom = max(bottom, sag(c.points, from, to, y.right))
	}
	printed := y.places(man(l.t, burden))
	const off = 4 * half // of the path, which is stretched two and a half times
	if !ok || top-off > printed.high || bottom+off < printed.low {
		l.broken("%s at %s is %s in the table, and the curve %s has %.5g to %.5g yen there", what, spent, burden, c.kind, y.value(bottom), y.value(top))
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

// shapeOf is the name of a shape in the head of its column: 負担（効き方１）.
func shapeOf(head string) string {
	for _, brackets := range []string{"（）", "()"} {
		open, end := brackets[:len(brackets)/2], brackets[len(brackets)/2:]
		if _, after, is := strings.Cut(head, open); is {
			return strings.TrimSuffix(after, end)
		}
	}
	return head
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
	for column, key := range []string{"optimum.class-1", "optimum.class-2"} {
		spent, has := l.facts[key]
		if !has {
			continue
		}
		name := shapeOf(f.heads[column+1])
		found := false
		for _, row := range f.rows {
			if strings.Contains(row[0], name) {
				found = true
				if !amountOf(l, row[0]).holds(spent) {
					l.broken("%s is at %s in the table, and %.0f yen on the page", key, row[0], spent)
				}
				at("the best of "+name, "accent", spent, man(l.t, row[column+1]))
			}
		}
		if !found {
			l.broken("the table has no row for the best of %q", name)
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
