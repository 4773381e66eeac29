package chart

import "strings"

// corner places the text of a marked place below it on the left, where a
// falling curve leaves room, or above it on the right, at the edge if need be.
func (p *plot) corner(s Spot) []label {
	if s.Text == "" {
		return nil
	}
	at := p.at(s.At)
	role, drop := "value-strong", 20.0
	if s.Tone == Own {
		role, drop = "us", 22
	}
	l := label{role: role, text: s.Text, x: at.X}
	var tries [][]label
	for _, by := range []float64{0, 16, 32} {
		left, right := l, l
		left.anchor, left.dx, left.y = end, -5, at.Y+drop+by
		right.dx, right.y = 7, at.Y-8-by
		tries = append(tries, []label{left}, []label{right})
	}
	edge, low := l, p.f.centred(l)
	edge.x, edge.anchor, edge.y = 100, end, at.Y-8
	low.y = at.Y + drop
	tries = append(tries, []label{edge}, []label{low})
	labels, ok := p.place(within(tries, p.top-10, p.bottom-5)...)
	if !ok {
		return nil
	}
	return labels
}

// along places the name of a curve at its side: the first curve's above it on
// the right, another's below it on the left, so that names stand apart.
func (p *plot) along(l Line, i int) []label {
	if l.Name == "" || len(p.curves[i]) == 0 {
		return nil
	}
	role := "value-strong"
	if l.Kind == Kept {
		role = "us"
	}
	names := strings.Split(l.Name, "\n")
	for n, text := range names {
		names[n] = p.f.cut(label{role: role, text: text}, p.f.room()).text
	}
	block := func(x, y, dx float64, anchor string) (out []label) {
		for n, text := range names {
			out = append(out, label{role: role, text: text, x: x, y: y + 20*float64(n), dx: dx, anchor: anchor})
		}
		return out
	}
	rows := 20 * float64(len(names)-1)
	var right, left [][]label
	for _, share := range []float64{0.35, 0.3, 0.4, 0.25, 0.45, 0.2, 0.5, 0.6, 0.15, 0.7, 0.8, 0.1, 0.9} {
		at := pointAt(p.curves[i], share)
		for _, by := range []float64{0, 6, 14, 24} {
			right = append(right, block(at.X, at.Y-4-rows-by/2, 8+by, start))
			left = append(left, block(at.X, at.Y+16+by/2, -8-by, end))
		}
	}
	tries := append(right, left...)
	if i > 0 {
		tries = append(left, right...)
	}
	labels, ok := p.place(within(tries, p.top-10, p.bottom-5)...)
	if !ok {
		return nil
	}
	return labels
}

// pointAt is the point of a curve at a share of its reach.
func pointAt(curve []XY, share float64) XY {
	x := curve[0].X + (curve[len(curve)-1].X-curve[0].X)*share
	for i := 1; i < len(curve); i++ {
		if a, b := curve[i-1], curve[i]; b.X >= x {
			if b.X-a.X < 1e-9 {
				return b
			}
			return XY{x, a.Y + (b.Y-a.Y)*(x-a.X)/(b.X-a.X)}
		}
	}
	return curve[len(curve)-1]
}
