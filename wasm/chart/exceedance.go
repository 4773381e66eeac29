package chart

import (
	"math"
	"strings"
)

// Exceedance shows how likely a year is to cost more than an amount: y is the
// probability, by its logarithm.
type Exceedance struct {
	Label  string
	Lines  []Line // X an amount, Y a probability; falling
	Levels []Level
	Spots  []Spot
	X      Format // values without unit
	Unit   string // written after the last value of the x axis
	XName  string // under the x axis
}

// Level is a probability with a line of its own.
type Level struct {
	P          float64
	Text, Note string
}

// SVG draws the curves between a little above the highest probability and a
// little below the lowest level.
func (e Exceedance) SVG() string {
	const top, bottom = 40, 270
	floor, ceiling := e.reach()
	lines := make([]Line, len(e.Lines))
	copy(lines, e.Lines)
	xMax := 0.0
	for i := range lines {
		lines[i].Points = above(ordered(lines[i].Points), floor)
		for _, v := range lines[i].Points {
			xMax = max(xMax, v.X)
		}
	}
	for _, s := range e.Spots {
		xMax = max(xMax, finite(s.At.X))
	}
	p := &plot{top: top, bottom: bottom, xMax: finite(xMax * 1.05), y: func(v float64) float64 {
		if v = positive(v); v <= floor {
			return bottom
		}
		return bottom - math.Log(v/floor)/math.Log(ceiling/floor)*(bottom-top)
	}}
	var texts []string
	for _, l := range e.Levels {
		texts = append(texts, l.Text)
	}
	var px float64
	p.inset, px = margin(texts)
	p.f = screenField(px)
	return svg(bottom+50, e.Label, p.inset, e.draw(p, lines, floor))
}

// reach is the domain of the probabilities.
func (e Exceedance) reach() (floor, ceiling float64) {
	const least = 1e-9
	floor, ceiling = 1, least*100
	for _, l := range e.Levels {
		if q := positive(l.P); q > least && q <= 1 {
			floor, ceiling = min(floor, q), max(ceiling, q)
		}
	}
	likeliest := 0.0
	for _, l := range e.Lines {
		for _, v := range l.Points {
			likeliest = max(likeliest, min(positive(v.Y), 1))
		}
	}
	if likeliest > least {
		ceiling, floor = max(ceiling, likeliest), min(floor, likeliest/4)
	}
	return max(floor/2.5, least/10), ceiling * 1.2
}

// above cuts a falling curve off where it meets the floor.
func above(points []XY, floor float64) (out []XY) {
	for i, v := range points {
		if v.Y >= floor {
			out = append(out, v)
			continue
		}
		if i > 0 && points[i-1].Y > floor {
			a := points[i-1]
			if v.Y > 0 {
				share := math.Log(a.Y/floor) / math.Log(a.Y/v.Y)
				v.X = a.X + (v.X-a.X)*share
			}
			out = append(out, XY{v.X, floor})
		}
		break
	}
	return out
}

func (e Exceedance) draw(p *plot, lines []Line, floor float64) string {
	var ground, front canvas
	var texts []string
	var heights []float64
	var levels []Level
	for _, l := range e.Levels {
		h := p.y(l.P)
		if positive(l.P) <= floor || h < p.top-1 || crowded(heights, h) {
			continue
		}
		ground.line("grid", 0, h, 100, h)
		texts, heights, levels = append(texts, l.Text), append(heights, h), append(levels, l)
	}
	p.yNames(&ground, texts, heights)
	ground.line("axis", 0, p.bottom, 100, p.bottom)
	p.xAxis(&ground, e.X, e.Unit, e.XName)
	var paths strings.Builder
	for _, l := range lines {
		p.path(&paths, l.Kind, l.Points)
	}
	for _, s := range e.Spots {
		at := p.at(s.At)
		p.f.take(around(at.X, at.Y, 6, 6))
	}
	for _, s := range e.Spots {
		front.text(p.corner(s)...)
	}
	for i, l := range lines {
		front.text(p.along(l, i)...)
	}
	for i, l := range levels {
		note := p.f.cut(label{role: "note", text: l.Note, x: 100, y: heights[i] - 6, anchor: end}, p.f.room()/2)
		wide := note
		wide.wide = true
		if placed, ok := p.place([]label{note}, []label{wide}); ok && l.Note != "" {
			ground.text(placed...)
		}
	}
	for _, s := range e.Spots {
		at := p.at(s.At)
		front.mark(Mean, s.Tone, at.X, at.Y)
	}
	return ground.String() + p.open() + paths.String() + "</svg>\n" + front.String()
}

func crowded(heights []float64, h float64) bool {
	for _, other := range heights {
		if math.Abs(other-h) < 16 {
			return true
		}
	}
	return false
}

// corner places the text of a marked place below it on the left, where a
// falling curve leaves room, or above it on the right.
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
	low := p.f.centred(l)
	low.y = at.Y + drop
	tries = append(tries, []label{low})
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
