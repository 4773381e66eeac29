//go:build !wasm

package ui_test

import (
	"math"
	"strconv"
	"strings"
)

// year is figure 7: how likely a year is to cost more than an amount.
func (l *law) year(f *figure) {
	l.exceedance(f, []column{{"gross", "year.gross", "ink"}, {"kept", "year.kept", "accent"}})
}

// several is figure 8: the same with every incident that has a chance, in the
// states that the page has.
func (l *law) several(f *figure) {
	columns := []column{{"gross", "compare.now", "ink"}}
	if _, is := l.facts["compare.measures.100"]; is {
		columns = append(columns, column{"class2", "compare.measures", "mid"})
	}
	if _, is := l.facts["compare.cover.100"]; is {
		columns = append(columns, column{"kept", "compare.cover", "accent"})
	}
	if l.made(); len(columns) != len(f.heads)-1 {
		l.broken("the table has %d states, and the page %d", len(f.heads)-1, len(columns))
		return
	}
	l.exceedance(f, columns)
}

// column is a curve of such a picture: how it is drawn, the keys of its results,
// and the tone of its mark.
type column struct{ kind, keys, tone string }

func (l *law) exceedance(f *figure, columns []column) {
	d := f.drawing
	var worst []*piece
	for _, m := range d.all("mark") {
		if m.tone == "ink" {
			worst = append(worst, m)
		}
	}
	x := l.amountAxis(d, l.markAt(columns[0].keys+".100", worst))
	var heights []tick
	seen := map[float64]bool{}
	for _, t := range l.heightsOf(d, func(p *piece, at float64) tick { return tick{p.text, rate(l.t, p.text), at} }) {
		if !seen[t.at] {
			heights = append(heights, t)
		}
		seen[t.at] = true
	}
	y := l.axisOf("the axis on the left", heights, true, 40, 270)
	if x == nil || y == nil {
		return
	}
	y.left, y.right = 40, 270
	curves := map[string]*piece{}
	for _, c := range d.all("curve") {
		curves[c.kind] = c
	}
	for column, name := range f.heads[1:] {
		kind, keys := columns[column].kind, columns[column].keys
		// With the cover, the page has its numbers on paper only, and on the screen
		// what is left of the money at hand.
		worst, told := l.facts[keys+".100"]
		if left, is := l.facts["carry.kept.year-100"]; !told && is && keys == "year.kept" {
			worst = l.facts["year.gross.100"] + l.facts["carry.year-100"] - left
		} else if !told {
			for _, row := range f.rows {
				if strings.HasPrefix(strings.Map(ascii, row[0]), "1%") {
					printed := man(l.t, row[column+1])
					worst = (printed.low + printed.high) / 2
				}
			}
		}
		c := curves[kind]
		if c == nil {
			if worst > 0 {
				l.broken("%s is %.0f yen in one year in 100, and no curve of it is drawn", name, worst)
			}
			continue
		}
		c.told = true
		if len(f.keys) == 0 {
			l.named(d, c, name, curves)
		} else if l.made(); f.keys[column] != (key{kind, name}) {
			l.broken("the key has %v for the column %s, whose curve is %s", f.keys[column], name, kind)
		}
		for _, row := range f.rows {
			chance, _, is := strings.Cut(strings.Map(ascii, row[0]), "(")
			if !is || !strings.HasSuffix(strings.TrimSpace(chance), "%") {
				continue
			}
			p := rate(l.t, strings.TrimSpace(chance))
			loss := man(l.t, row[column+1])
			if years := int(math.Round(1 / p)); years >= 20 {
				v, told := l.facts[keys+"."+strconv.Itoa(years)]
				if years == 100 {
					v, told = worst, true
				}
				if l.made(); told {
					if !loss.holds(v) {
						l.broken("%s, %s, is %s in the table, and %.0f yen on the page", name, row[0], row[column+1], v)
					}
					loss = exactly(v)
				}
			}
			l.exceeds(x, y, c, name+", "+row[0], p, loss)
		}
		if worst > 0 {
			l.worst(d, x, y, columns[column].tone, name, worst)
		}
	}
	l.levels(d, y)
	l.cash(d, x)
}

// worst claims that the loss of one year in 100 is marked on its curve, with its
// amount.
func (l *law) worst(d *drawing, x, y *axis, tone, name string, loss float64) {
	l.made()
	role := "value-strong"
	if tone == "accent" {
		role = "us"
	}
	where, height := x.places(exactly(loss)), y.places(exactly(0.01))
	found := false
	for _, m := range d.all("mark") {
		if m.tone != tone || m.x < where.low-half || m.x > where.high+half || m.y < height.low-half || m.y > height.high+half {
			continue
		}
		m.told, found = true, true
		for _, p := range d.all("text", role) {
			if p.x == m.x && len(amounts(l.t, p.text)) == 1 {
				l.printedAs(name+", one year in 100,", p.text, loss)
			}
		}
	}
	if !found {
		l.broken("%s, one year in 100, is %.0f yen, and no mark in %q is at %.2f%%, %.2f from the top", name, loss, tone, where.low, height.low)
	}
}

// exceeds claims that a curve has a chance at a loss. Between its points it is
// drawn straight, so the chance need only lie between those of the two points
// beside it.
func (l *law) exceeds(x, y *axis, c *piece, what string, chance float64, loss span) {
	l.made()
	height, _ := y.at(chance)
	if height < y.left || height > y.right {
		return
	}
	if loss.low <= 0 { // a year that is likelier to bring no loss at all
		if top := c.points[0].y; top < height-2*half {
			l.broken("%s is no loss in the table, and the curve %s begins above that chance", what, c.kind)
		}
		return
	}
	where := x.places(loss)
	last := len(c.points) - 1
	from, to := c.points[0], c.points[last]
	for i, p := range c.points {
		if p.x < where.low-2*half {
			from = p
		}
		if q := c.points[last-i]; q.x > where.high+2*half {
			to = q
		}
	}
	if off := 4 * half; height < from.y-off || height > to.y+off {
		l.broken("%s is %s yen in the table, and the curve %s has a chance of %.4g to %.4g there", what, loss, c.kind, y.value(to.y), y.value(from.y))
	}
}

// levels claims that the words for a chance stand on its line: a year in 20 at
// 5%.
func (l *law) levels(d *drawing, y *axis) {
	for _, p := range d.all("text", "note") {
		m := printedNumber.FindAllStringSubmatch(p.text, -1)
		if len(m) == 0 {
			continue
		}
		years := yen(l.t, m[0][3])
		if strings.HasPrefix(p.text, "A year") {
			years = yen(l.t, m[len(m)-1][3])
		}
		l.made()
		at, off := y.at(1 / years)
		if math.Abs(p.y+6-at) > off+half && math.Abs(p.y-14-at) > off+half {
			l.broken("%q stands at %.2f from the top, and its chance at %.2f", p.text, p.y, at)
		}
	}
}

// ascii makes brackets and percent signs those of English.
func ascii(r rune) rune {
	switch r {
	case '（':
		return '('
	case '％':
		return '%'
	}
	return r
}
