package chart

import (
	"math"
	"sort"
	"strings"
)

// beside places a text at the side of an upright line, the right one first.
func (p *plot) beside(role, text string, x, y float64) []label {
	l := p.f.cut(label{role: role, text: text, x: x, y: y}, p.f.room())
	right, left := l, l
	right.dx = -2
	left.anchor, left.dx = end, 2
	labels, ok := p.f.place([]label{right}, []label{left}, []label{p.f.centred(l)})
	if !ok {
		return []label{p.f.centred(l)}
	}
	return labels
}

// over places a text over a mark on the axis, or at its side when something
// stands there.
func (p *plot) over(role, text string, x, y float64) []label {
	l := label{role: role, text: text, x: x, y: y}
	right, left := l, l
	right.dx, right.y = 6, y+12
	left.anchor, left.dx, left.y = end, -6, y+12
	further := left
	further.dx = -14
	centred := p.f.centred(l)
	higher := centred
	higher.y -= 18
	labels, _ := p.place([]label{centred}, []label{right}, []label{left}, []label{further}, []label{higher})
	return labels
}

// spot places a text near a marked place.
func (p *plot) spot(role, text string, at XY) []label {
	if text == "" {
		return nil
	}
	l := label{role: role, text: text, x: at.X, y: at.Y}
	var tries [][]label
	for _, d := range []float64{-14, 24, -30, 40, -46, 56} {
		up := p.f.centred(l)
		up.y += d
		tries = append(tries, []label{up})
	}
	right, left := l, l
	right.dx, right.y = 11, at.Y+5
	left.dx, left.y, left.anchor = -11, at.Y+5, end
	tries = append(tries, []label{right}, []label{left})
	labels, _ := p.place(within(tries, p.top-16, p.bottom-4)...)
	return labels
}

// fromTop orders n curves by the height at which they end, highest first.
func (p *plot) fromTop(n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool { return p.endOf(order[i]).Y < p.endOf(order[j]).Y })
	return order
}

// endOf is where a curve ends.
func (p *plot) endOf(i int) XY {
	if n := len(p.curves[i]); n > 0 {
		return p.curves[i][n-1]
	}
	return XY{0, p.bottom}
}

// name places the name of a curve along it where it reads most plainly as this
// one's: at the first share of its length or, if need be, towards its start and
// from its end on.
func (p *plot) name(role string, l Line, i int, first float64) (placed []label) {
	if l.Name == "" || len(p.curves[i]) == 0 {
		return nil
	}
	names := strings.Split(l.Name, "\n")
	for n, text := range names {
		names[n] = p.f.cut(label{role: role, text: text}, p.f.room()).text
	}
	block := func(x, y float64, anchor string) (out []label) {
		for n, text := range names {
			out = append(out, label{role: role, text: text, x: x, y: y + 20*float64(n), anchor: anchor})
		}
		return out
	}
	for off := 5.0; placed == nil && off < p.bottom-p.top; off += 17 {
		best := math.Inf(-1)
		for n := 0; n < 17 && best < plain-6; n++ {
			share := first - float64(n)/16
			if share < 0 {
				share += 17.0 / 16
			}
			x := pointAt(p.curves[i], share).X
			var tries [][]label
			for _, anchor := range [...]string{end, start} {
				above, below := p.aside(i, block(x, 0, anchor), off)
				tries = append(tries, block(x, above, anchor), block(x, below, anchor))
			}
			if here, by := p.nearest(i, nil, best, within(tries, p.top-14, p.bottom-5)); by > best {
				placed, best = here, by
			}
		}
	}
	p.f.keep(placed...)
	return placed
}

// aside is how far to move lines of text so that they stand so far above or
// below a curve at the width where they are nearest to it.
func (p *plot) aside(i int, block []label, off float64) (above, below float64) {
	above, below = math.Inf(1), math.Inf(-1)
	for _, l := range block {
		b := besides(p.f.boxOf(l))
		for _, container := range sampled {
			top, bottom := passes(p.curves[i], b, container-p.f.inset)
			above, below = min(above, top-off-b.bottom), max(below, bottom+off-b.top)
		}
	}
	return above, below
}

// within keeps the candidates with their baselines between two heights.
func within(candidates [][]label, top, bottom float64) (out [][]label) {
	for _, labels := range candidates {
		ok := true
		for _, l := range labels {
			ok = ok && l.y >= top && l.y <= bottom
		}
		if ok {
			out = append(out, labels)
		}
	}
	return out
}
