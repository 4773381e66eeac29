package chart

import (
	"sort"
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
	labels, ok := p.place([]label{centred}, []label{right}, []label{left}, []label{further}, []label{higher})
	if !ok {
		return nil
	}
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
	labels, ok := p.place(within(tries, p.top-16, p.bottom-4)...)
	if !ok {
		return nil
	}
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

// ending places the name of a curve at its right end, above or below first, as
// near to it as other texts and curves allow. Between a curve and its name no
// other curve ends: the name would be taken for that one's.
func (p *plot) ending(l Line, i int, belowFirst bool) []label {
	if l.Name == "" || len(p.curves[i]) == 0 {
		return nil
	}
	role := "value"
	if l.Kind == Spend {
		role = "note"
	}
	last := p.endOf(i)
	name := p.f.cut(label{role: role, text: l.Name, x: last.X, anchor: end}, p.f.room())
	if p.f.width(name) > last.X/100*p.f.room() {
		name = p.f.centred(name)
	}
	for _, among := range []bool{false, true} { // other curves' ends
		tries := func(yield func([]label) bool) {
			for d := 9.0; d < p.bottom-p.top; d += 3 {
				heights := [2]float64{last.Y - d, last.Y + d + 9}
				if belowFirst {
					heights[0], heights[1] = heights[1], heights[0]
				}
				for _, y := range heights {
					if y < p.top-14 || y > p.bottom-5 || !among && p.endsBetween(i, last.Y, y-4) {
						continue
					}
					for _, dx := range [2]float64{0, -14} {
						l := name
						l.y, l.dx = y, l.dx+dx
						if !yield([]label{l}) {
							return
						}
					}
				}
			}
		}
		if labels, ok := p.placeOne(tries); ok {
			return labels
		}
	}
	return nil
}

// endsBetween tells whether another curve ends between two heights.
func (p *plot) endsBetween(i int, a, b float64) bool {
	for j := range p.curves {
		if y := p.endOf(j).Y; j != i && y > min(a, b) && y < max(a, b) {
			return true
		}
	}
	return false
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
