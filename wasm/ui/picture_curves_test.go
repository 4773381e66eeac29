//go:build !wasm

package ui_test

import (
	"math"

	"cybercost/wasm/chart"
)

// amountAxis reads the axis under a picture with curves. Where amounts are so
// large that one value alone has room, or so small that all are printed as
// nought, it tells nothing: then an amount that is marked in the picture makes
// the axis, and the others are held against it.
func (l *law) amountAxis(d *drawing, marked tick) *axis {
	l.t.Helper()
	spine := d.all("line", "axis")
	if len(spine) != 1 {
		l.broken("%d axes are drawn", len(spine))
		return nil
	}
	var ticks []tick
	for _, p := range d.all("text", "tick") {
		if p.y == spine[0].y+20 {
			ticks = append(ticks, l.manTick(p, p.x))
		}
	}
	if last := len(ticks) - 1; last >= 0 && ticks[last].value == 0 && marked.value > 0 {
		ticks = []tick{{"0", 0, 0}, marked}
	}
	return l.axisOf("the axis below", ticks, false, 0, 100)
}

// markAt is where a piece stands for a result of the page.
func (l *law) markAt(key string, list []*piece) tick {
	if len(list) != 1 {
		return tick{}
	}
	return tick{key, l.facts[key], list[0].x}
}

// manTick is a printed value of an axis whose values are those of tables.
func (l *law) manTick(p *piece, at float64) tick {
	m := printedNumber.FindStringSubmatch(p.text)
	if m == nil {
		l.broken("the axis has the value %q", p.text)
		return tick{}
	}
	unit, _ := tableUnit(l.t)
	return tick{p.text, yen(l.t, m[3]) * unit, at}
}

// heightsOf are the printed values at the left and the lines they stand at: in
// the margin beside their line, or inside on it.
func (l *law) heightsOf(d *drawing, read func(*piece, float64) tick) (ticks []tick) {
	for _, p := range d.all("text", "tick") {
		if p.x != 0 || p.anchor == "" && p.dx != 0 {
			continue
		}
		at := p.y - 4
		if p.anchor == "" {
			at = p.y + 4
		}
		for _, line := range d.all("line", "grid", "axis") {
			if math.Abs(line.y-at) <= 2*half {
				line.told = true
				ticks = append(ticks, read(p, line.y))
			}
		}
	}
	return ticks
}

// on is the height of the straight line through two points at a place.
func on(a, b point, x float64) float64 {
	if b.x-a.x < 1e-9 {
		return b.y
	}
	return a.y + (b.y-a.y)*(x-a.x)/(b.x-a.x)
}

// reach is how high and low a curve gets over a stretch of its axis.
func reach(curve []point, from, to float64) (top, bottom float64, ok bool) {
	top, bottom = math.Inf(1), math.Inf(-1)
	for i := 1; i < len(curve); i++ {
		a, b := curve[i-1], curve[i]
		if b.x < from || a.x > to {
			continue
		}
		for _, x := range []float64{max(a.x, from), min(b.x, to)} {
			top, bottom = min(top, on(a, b, x)), max(bottom, on(a, b, x))
		}
		if b.x-a.x < 1e-9 {
			top, bottom = min(top, a.y), max(bottom, a.y)
		}
	}
	return top, bottom, bottom >= top
}

// sag is how low a curve may lie over a stretch of its axis if it is drawn with
// straight lines between points of one that bends upwards: not below what its
// neighbours lead to.
func sag(curve []point, from, to, ground float64) (bottom float64) {
	for i := 1; i < len(curve); i++ {
		a, b := curve[i-1], curve[i]
		if b.x < from || a.x > to {
			continue
		}
		for _, x := range []float64{max(a.x, from), min(b.x, to)} {
			low := ground
			if i > 1 {
				low = min(low, on(curve[i-2], a, x))
			}
			if i < len(curve)-1 {
				low = min(low, on(b, curve[i+1], x))
			}
			bottom = max(bottom, low)
		}
	}
	return bottom
}

// named claims that the name of a curve stands nearer to it than to any other,
// on a page as wide as on a desk.
func (l *law) named(d *drawing, own *piece, name string, curves map[string]*piece) {
	const width = 700.0 // px
	const alike = 4     // px: curves that run so close together share their names
	for _, p := range d.all("text") {
		if p.text != name {
			continue
		}
		l.made()
		left := p.x / 100 * width
		right := left + chart.Width(p.text, 13, false)
		if p.anchor == "end" {
			left, right = left-(right-left), left
		}
		off := map[string]float64{}
		nearest := own.kind
		for kind, c := range curves {
			off[kind] = math.Inf(1)
			for i := 1; i < len(c.points); i++ {
				for step := range 11 {
					a, b, share := c.points[i-1], c.points[i], float64(step)/10
					x, y := (a.x+(b.x-a.x)*share)/100*width, a.y+(b.y-a.y)*share
					off[kind] = min(off[kind], math.Hypot(max(left-x, x-right, 0), max(p.y-12-y, y-p.y, 0)))
				}
			}
		}
		for kind, distance := range off {
			if distance < off[nearest] {
				nearest = kind
			}
		}
		if off[own.kind] > off[nearest]+alike {
			l.broken("the name %q stands by the curve %s, %.1f px off, and the table has it for %s, which is %.1f px off", name, nearest, off[nearest], own.kind, off[own.kind])
		}
		return
	}
}
