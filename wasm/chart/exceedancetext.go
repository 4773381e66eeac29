package chart

import "math"

const besideSpot = 7 // px

func (s Spot) role() string {
	if s.Tone == Own {
		return "us"
	}
	return "value-strong"
}

// corner places the text of a marked place below it on the left or above it on
// the right, where a falling curve leaves room, at the edge if need be.
func (p *plot) corner(s Spot) []label {
	if s.Text == "" {
		return nil
	}
	at := p.at(s.At)
	const drop = 21
	l := label{role: s.role(), text: s.Text, x: at.X}
	var tries [][]label
	for by := 0.0; by < 50; by += 8 {
		left, right, edge := l, l, l
		lean := by * 0.4 // the curve falls, so further off a text may reach over the place
		left.anchor, left.dx, left.y = end, lean-5, at.Y+drop+by
		right.dx, right.y = besideSpot-lean, at.Y-8-by
		edge.x, edge.anchor, edge.y = 100, end, right.y
		tries = append(tries, []label{left}, []label{right}, []label{edge})
	}
	low := p.f.centred(l)
	low.y = at.Y + drop
	tries = append(tries, []label{low})
	chosen, _ := p.nearest(p.through(at), &at, math.Inf(-1), within(tries, p.top-10, p.bottom-5))
	p.f.keep(chosen...)
	return chosen
}

// through is the curve that passes a place.
func (p *plot) through(at XY) (i int) {
	least := math.Inf(1)
	for j, curve := range p.curves {
		if d := gap(curve, around(at.X, at.Y, 0, 0), p.f.narrowest()); d < least {
			i, least = j, d
		}
	}
	return i
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
