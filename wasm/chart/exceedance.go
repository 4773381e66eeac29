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

	// Cash is an amount with a line of its own through all probabilities, and
	// CashText its name, above; 0: none.
	Cash     float64
	CashText string
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
	furthest := 0.0
	for _, s := range e.Spots {
		furthest = max(furthest, finite(s.At.X))
	}
	xMax = finite(max(xMax, furthest, finite(e.Cash)) * 1.05)
	var texts []string
	for _, l := range e.Levels {
		texts = append(texts, l.Text)
	}
	inset, px := margin(texts)
	f := screenField(px)
	// The last amount has room on the right, but none takes another's on its left.
	wanted, most := 0.0, xMax*1.5
	for _, s := range e.Spots {
		width, x := f.width(label{role: s.role(), text: s.Text})+besideSpot, finite(s.At.X)
		if x < furthest {
			most = min(most, x*f.narrowest()/width)
		} else {
			wanted = x * f.narrowest() / max(f.narrowest()-width, 1)
		}
	}
	p := &plot{f: f, inset: inset, top: top, bottom: bottom, xMax: max(xMax, min(wanted, most)), y: func(v float64) float64 {
		if v = positive(v); v <= floor {
			return bottom
		}
		return bottom - math.Log(v/floor)/math.Log(ceiling/floor)*(bottom-top)
	}}
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
	if positive(e.Cash) > 0 {
		x := p.x(e.Cash)
		name := p.f.centred(label{role: "value-strong", text: e.CashText, x: x, y: p.top - 18})
		ground.line("nowref", x, p.top-12, x, p.bottom)
		ground.text(name)
		p.f.keep(name) // other texts may stand on the line, which is behind them
	}
	for _, s := range e.Spots {
		front.text(p.corner(s)...)
	}
	for i, l := range lines {
		role := "value-strong"
		if l.Kind == Kept {
			role = "us"
		}
		front.text(p.name(role, l, i, 0.35)...)
	}
	for i, l := range levels {
		note := p.f.cut(label{role: "note", text: l.Note, x: 100, y: heights[i] - 6, anchor: end}, p.f.room()/2)
		under := note
		under.y += 20
		wide, wideUnder := note, under
		wide.wide, wideUnder.wide = true, true
		if placed, ok := p.place([]label{note}, []label{under}, []label{wide}, []label{wideUnder}); ok && l.Note != "" {
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
