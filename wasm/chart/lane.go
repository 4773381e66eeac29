package chart

import (
	"slices"
	"sort"
)

// pointLane draws a lane of marks under its heading and returns its bottom.
func (d *axisDrawing) pointLane(l Lane, top float64) float64 {
	lines, extra := heading{name: l.Name, note: l.Note}.lay(d.f, top+20, d.f.room())
	d.f.keep(lines...)
	d.front.text(lines...)
	under, foot := 41.0, 19.0
	if len(l.Points) > 2 {
		under, foot = 46, 20
	}
	y := top + under + extra
	lowest := d.points(l, y, 5, -9)
	return max(y+foot, lowest+14)
}

// points draws marks at a height with their texts around them, and returns the
// baseline of the lowest text. drop is from the mark's centre to the baseline
// of a text beside it, rise to one above it; 0 allows none above.
func (d *axisDrawing) points(l Lane, y, drop, rise float64) float64 {
	points := slices.DeleteFunc(slices.Clone(l.Points), func(p Point) bool { return positive(p.Value) == 0 })
	// sort.Slice is one piece of code for every type; slices has one a type
	sort.SliceStable(points, func(i, j int) bool { return points[i].Value < points[j].Value })
	if len(points) == 0 {
		return y
	}
	d.reach(l.Reach, y)
	for _, p := range points {
		d.f.take(around(d.axis.at(p.Value), y, 6, 6))
	}
	last := len(points) - 1
	if l.Join && last > 0 {
		d.front.line("join", d.axis.at(points[0].Value), y, d.axis.at(points[last].Value), y)
	}
	texts, lowest := make([]label, len(points)), y+drop
	for _, i := range outsideIn(len(points)) {
		texts[i] = d.pointText(points, i, y, drop, rise)
		lowest = max(lowest, texts[i].y)
	}
	for i, p := range points {
		if texts[i].y > y+drop {
			x := d.axis.at(p.Value)
			d.front.line("pin", x, y, x, texts[i].y-13)
		}
	}
	for _, p := range points {
		if p.Mark != "" {
			d.front.mark(p.Mark, Ink, d.axis.at(p.Value), y)
		}
	}
	d.front.text(texts...)
	return lowest
}

// reach draws a range around a height, which its texts keep clear of.
func (d *axisDrawing) reach(r *Range, y float64) {
	const half = 5 // px
	if r == nil || positive(r.Low) == 0 {
		return
	}
	from := min(d.axis.at(r.Low), 100-speck)
	to := max(d.axis.at(r.High), from+speck)
	d.front.area(LostProfit, from, y-half, to-from, 2*half)
	d.f.take(box{left: from, right: to, top: y - half, bottom: y + half})
}

// outsideIn orders n points: first, last, then the inner ones.
func outsideIn(n int) []int {
	order := []int{0}
	if n > 1 {
		order = append(order, n-1)
	}
	for i := 1; i < n-1; i++ {
		order = append(order, i)
	}
	return order
}

// pointText places the text of one of several points: outer ones beside, away
// from the others, inner ones above, whatever has no room in a row below.
func (d *axisDrawing) pointText(points []Point, i int, y, drop, rise float64) label {
	p, last := points[i], len(points)-1
	x := d.axis.at(p.Value)
	text := label{role: "value", text: p.Text, x: x, y: y + drop}
	right, left, above := text, text, text
	right.dx = 11
	if p.Mark == Case {
		right.dx = 10
	}
	left.dx, left.anchor = -right.dx, end
	above.y = y + rise
	above = d.f.centred(above)
	tries := [][]label{{right}, {left}}
	switch {
	case last > 0 && i == 0:
		tries = [][]label{{left}, {right}}
	case rise != 0 && i > 0 && i < last:
		tries = [][]label{{above}, {left}, {right}}
	}
	for row := range len(points) + 1 {
		below := text
		below.y += 18 * float64(row+1)
		tries = append(tries, []label{d.f.centred(below)})
	}
	placed, ok := d.f.place(tries...)
	if !ok {
		placed = tries[len(tries)-1]
		d.f.keep(placed...)
	}
	return placed[0]
}

// bandLane draws a distribution as bars under its heading and returns the
// bottom of the lane.
func (d *axisDrawing) bandLane(l Lane, top float64) float64 {
	lines, extra := heading{name: l.Name, note: l.Note}.lay(d.f, top+20, d.f.room())
	d.f.keep(lines...)
	d.front.text(lines...)
	base := top + 84 + extra
	d.bands(l.Bands, base, 38, "value", 5)
	return base + 8
}

// bands draws classes as bars on a base line, the largest of all lanes tall px
// high.
func (d *axisDrawing) bands(bands []Band, base, tall float64, role string, above float64) {
	type bar struct{ from, to, height float64 }
	bars := make([]bar, len(bands))
	for i, b := range bands {
		at := bar{from: d.axis.left, to: 100, height: max(positive(b.Share)/max(d.most, 1e-9)*tall, 1)}
		if positive(b.Low) > 0 {
			at.from = d.axis.at(b.Low)
		}
		if positive(b.High) > 0 {
			at.to = d.axis.at(b.High)
		}
		bars[i] = at
		// A text may reach over its neighbour by a little.
		d.f.take(box{left: at.from, leftPx: 7, right: at.to, rightPx: -7, top: base - at.height, bottom: base})
	}
	var texts []label
	for _, strong := range []bool{true, false} {
		for i, b := range bands {
			if b.Strong != strong || positive(b.Share) == 0 {
				continue
			}
			from, to, height := bars[i].from, bars[i].to, bars[i].height
			tone := LostProfit
			if strong {
				tone = Containment
			}
			width := max(to-from-0.5, speck)
			d.front.area(tone, min(from+0.25, 100-width), base-height, width, height)
			text := d.f.centred(label{role: role, text: b.Text, x: (from + to) / 2, y: base - height - above})
			lifted, wide := text, text
			lifted.y -= 13
			wide.wide = true
			tries := [][]label{{text}, {d.f.centred(wide)}}
			if lifted.y > base-tall-12 {
				tries = [][]label{{text}, {lifted}, {d.f.centred(wide)}}
			}
			if placed, ok := d.f.place(tries...); ok {
				texts = append(texts, placed...)
			}
		}
	}
	if d.f.from == 0 {
		d.axis.spine(&d.front, base)
	}
	d.front.text(texts...)
}
