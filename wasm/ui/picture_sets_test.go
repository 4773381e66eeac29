//go:build !wasm

package ui_test

// sets is the picture of the sets of measures: a mark for each row of its table,
// at its money and the losses that it leaves, and steps from one to the next.
func (l *law) sets(f *figure) {
	d := f.drawing
	x := l.amountAxis(d, tick{})
	y := l.axisOf("the axis on the left", l.heightsOf(d, l.manTick), false, 44, 260)
	curves := d.all("curve")
	if x == nil || y == nil || len(curves) != 1 {
		l.broken("%d lines are drawn", len(curves))
		return
	}
	curves[0].told = true
	marks := d.all("mark")
	if l.made(); len(marks) != len(f.rows) {
		l.broken("%d marks are drawn for %d sets", len(marks), len(f.rows))
		return
	}
	for i, row := range f.rows {
		l.made()
		where, heights := x.places(man(l.t, row[1])), y.places(man(l.t, row[2]))
		tone := "mid"
		if row[4] == "■" {
			tone = "accent"
		}
		m := marks[i]
		if m.told = m.tone == tone && m.x >= where.low-half && m.x <= where.high+half && m.y >= heights.low-half && m.y <= heights.high+half; !m.told {
			l.broken("%s, %s for %s, has the mark %q at %.2f%%, %.2f from the top", row[0], row[1], row[2], m.tone, m.x, m.y)
		}
		if top, bottom, ok := reach(curves[0].points, m.x-half, m.x+half); !ok || m.y < top-4*half || m.y > bottom+4*half {
			l.broken("%s is no step of the line", row[0])
		}
		if i == 0 {
			continue
		}
		before := marks[i-1]
		if between := (before.x + m.x) / 2; m.x > before.x+4*half {
			if top, bottom, _ := reach(curves[0].points, between, between); top < before.y-4*half || bottom > before.y+4*half {
				l.broken("no set lies between %s and %s, and the line is not level there", f.rows[i-1][0], row[0])
			}
		}
	}
	l.named(d, curves[0], f.heads[2], map[string]*piece{curves[0].kind: curves[0]})
}
