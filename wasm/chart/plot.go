package chart

import (
	"math"
	"strings"
)

// XY is a point of a curve in the units of its axes.
type XY struct{ X, Y float64 }

// Line is a curve with its name. A line break in the name is one in the
// picture.
type Line struct {
	Kind   LineKind
	Points []XY // by ascending X
	Name   string
}

// Spot is a marked place on a curve.
type Spot struct {
	At   XY
	Tone MarkTone
	Text string
}

// Station is a place on the x axis.
type Station struct {
	X    float64
	Text string
}

// plot is the ground of a picture with curves: linear x from zero, y by a
// function, both to percent and px.
type plot struct {
	f           *field
	top, bottom float64 // px
	xMax        float64
	y           func(float64) float64
	curves      [][]XY // percent, px
	inset       string
}

func (p *plot) x(v float64) float64 {
	if p.xMax <= 0 {
		return 0
	}
	return min(max(finite(v)/p.xMax*100, 0), 100)
}

func (p *plot) at(v XY) XY { return XY{p.x(v.X), min(max(p.y(v.Y), p.top), p.bottom)} }

// path draws a curve into a nested drawing that stretches with the width; the
// stroke does not.
func (p *plot) path(b *strings.Builder, kind LineKind, points []XY) {
	if len(points) == 0 {
		p.curves = append(p.curves, nil)
		return
	}
	var curve []XY
	b.WriteString(`<path class="cc-chart__curve"` + attribute("data-kind", string(kind)) + ` d="`)
	for i, v := range points {
		at := p.at(v)
		curve = append(curve, at)
		command := "L"
		if i == 0 {
			command = "M"
		}
		b.WriteString(command + number(at.X) + " " + number((at.Y-p.top)/(p.bottom-p.top)*100))
	}
	b.WriteString("\"/>\n")
	p.curves = append(p.curves, curve)
}

func (p *plot) open() string {
	return `<svg class="cc-chart__plot" x="0" y="` + number(p.top) + `" width="100%" height="` + number(p.bottom-p.top) + `" viewBox="0 0 100 100" preserveAspectRatio="none">` + "\n"
}

// sampled are the widths of the container at which curves are looked at.
var sampled = []float64{288, 340, 430, wideFrom - 1, wideFrom, 700, 1060}

// clear tells whether no curve runs through a box at any width.
func (p *plot) clear(b box) bool {
	for _, container := range sampled {
		if b.wide && container < wideFrom {
			continue
		}
		for _, curve := range p.curves {
			if gap(curve, b, container-p.f.inset) <= 2 {
				return false
			}
		}
	}
	return true
}

// passes is the highest and the lowest place of a curve above, in or below a
// box at a width; infinite, and upside down, where it does not get there.
func passes(curve []XY, b box, width float64) (top, bottom float64) {
	left, right := b.sides(width)
	left, right = left/width*100, right/width*100
	top, bottom = math.Inf(1), math.Inf(-1)
	for i := 1; i < len(curve) && curve[i-1].X <= right; i++ {
		a, z := curve[i-1], curve[i]
		if z.X < left {
			continue
		}
		from, to := a.Y, z.Y
		if across := z.X - a.X; across >= 1e-9 {
			from += (z.Y - a.Y) * (max(a.X, left) - a.X) / across
			to -= (z.Y - a.Y) * (z.X - min(z.X, right)) / across
		}
		top, bottom = min(top, from, to), max(bottom, from, to)
	}
	return top, bottom
}

// gap is how far a box is above or below a curve at a width, 0 where the curve
// passes through it.
func gap(curve []XY, b box, width float64) float64 {
	top, bottom := passes(curve, b, width)
	return max(top-b.bottom, b.top-bottom, 0)
}

// place keeps the first candidate that meets neither text nor curve, else the
// first that meets no text.
func (p *plot) place(candidates ...[]label) ([]label, bool) {
	var second []label
	for _, labels := range candidates {
		if !p.f.fitAll(labels) {
			continue
		}
		clear := true
		for _, l := range labels {
			clear = clear && p.clear(p.f.boxOf(l))
		}
		if clear {
			p.f.keep(labels...)
			return labels, true
		}
		if second == nil {
			second = labels
		}
	}
	p.f.keep(second...)
	return second, second != nil
}

// plain is how much nearer to its own curve than to any other a text is when
// nobody mistakes it, in px.
const plain = 24

// nearest is, of the candidates that meet no text, the one that reads most
// plainly as a curve's own, or as that of a place on it, and how plainly: two
// curves may be so close that a text clear of both is still taken for the other's.
// Only one that does better than least is looked for.
func (p *plot) nearest(own int, at *XY, least float64, candidates [][]label) (chosen []label, best float64) {
	best = least
	for _, labels := range candidates {
		if !p.f.fitAll(labels) {
			continue
		}
		if by := p.belongs(own, at, best, labels); by > best {
			best, chosen = by, labels
		}
		if best > plain-6 {
			break
		}
	}
	return chosen, best
}

// belongs is how plainly labels read as a curve's own at the width where they
// do least; where that is no better than enough, it looks no further.
func (p *plot) belongs(own int, at *XY, enough float64, labels []label) float64 {
	least := math.Inf(1)
	for _, container := range sampled {
		width := container - p.f.inset
		near, others, struck := 1e3, 1e3, 0.0
		for _, l := range labels {
			b := besides(p.f.boxOf(l))
			if at != nil {
				left, right := b.sides(width)
				x := at.X / 100 * width
				near = min(near, max(left-x, x-right, b.top-at.Y, at.Y-b.bottom))
			}
			for j, curve := range p.curves {
				d := gap(curve, b, width)
				if d < 2 {
					struck = 1e3
				}
				switch {
				case j != own:
					others = min(others, d)
				case at == nil:
					near = min(near, d)
				}
			}
		}
		if least = min(least, min(others-near, plain)-near/2-struck); least <= enough {
			break
		}
	}
	return least
}

// besides is a box with what else is seen at its sides.
func besides(b box) box {
	b.leftPx, b.rightPx = b.leftPx-6, b.rightPx+6
	return b
}

// xAxis draws the linear axis under the plot: as many round values as fit.
func (p *plot) xAxis(c *canvas, format Format, unit, name string) {
	names := p.bottom + 20
	for _, n := range []int{8, 6, 5, 4, 3, 2, 1} {
		labels, ok := p.xNames(format, unit, n, names)
		if ok {
			c.text(labels...)
			break
		}
	}
	c.text(p.f.cut(label{role: "tick", text: name, x: 100, y: names + 22, anchor: end}, p.f.room()))
}

func (p *plot) xNames(format Format, unit string, n int, y float64) (out []label, ok bool) {
	try := *p.f
	try.taken = nil
	by := step(p.xMax, n)
	count := int(p.xMax/by + 1e-9)
	if p.xMax < 1e-9 {
		by, count = 0, 0
	}
	for i := range count + 1 {
		v := by * float64(i)
		text := format.of(v)
		if i == count {
			text += unit
		}
		l := try.centred(label{role: "tick", text: text, x: p.x(v), y: y})
		if i == 0 {
			l.anchor, l.dx = start, 0
		}
		if !try.fits(spacedInside(try.boxOf(l), i == 0, i == count)) {
			return nil, false
		}
		try.keep(l)
		out = append(out, l)
	}
	return out, true
}

// spacedInside is spaced, except at an edge of the drawing.
func spacedInside(b box, first, last bool) box {
	s := spaced(b)
	if first {
		s.leftPx = b.leftPx
	}
	if last {
		s.rightPx = b.rightPx
	}
	return s
}

// yNames labels heights: in the margin if all labels fit it, else inside, on
// the lines.
func (p *plot) yNames(c *canvas, texts []string, heights []float64) {
	for i, text := range texts {
		if text == "" {
			continue
		}
		l := label{role: "tick", text: text, y: heights[i] + 4, dx: -8, anchor: end}
		if p.inset == "" {
			l = label{role: "tick", text: text, y: heights[i] - 4}
			p.f.keep(l)
		}
		c.text(l)
	}
}

// margin decides whether labels fit into the margin left of the plot.
func margin(texts []string) (inset string, px float64) {
	for _, t := range texts {
		if Width(t, onScreen("tick").size, false) > 40 {
			return "", 0
		}
	}
	return "left", 48
}

// ordered is a curve's finite points.
func ordered(points []XY) []XY {
	var out []XY
	for _, v := range points {
		if math.IsNaN(v.X) || math.IsInf(v.X, 0) || math.IsNaN(v.Y) || math.IsInf(v.Y, 0) || v.X < 0 {
			continue
		}
		if n := len(out); n > 0 && v.X < out[n-1].X {
			continue
		}
		out = append(out, v)
	}
	return out
}
