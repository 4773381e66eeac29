package chart

import (
	"iter"
	"math"
	"slices"
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
		width := container - p.f.inset
		left, right := b.sides(width)
		left, right = left/width*100, right/width*100
		for _, curve := range p.curves {
			for i := 1; i < len(curve) && curve[i-1].X <= right; i++ {
				if curve[i].X >= left && crosses(curve[i-1], curve[i], left, right, b.top-2, b.bottom+2) {
					return false
				}
			}
		}
	}
	return true
}

// crosses tells whether the piece of curve from a to b passes a rectangle.
func crosses(a, b XY, left, right, top, bottom float64) bool {
	height := func(x float64) float64 {
		if b.X-a.X < 1e-9 {
			return b.Y
		}
		return a.Y + (b.Y-a.Y)*(x-a.X)/(b.X-a.X)
	}
	y1, y2 := height(max(a.X, left)), height(min(b.X, right))
	if b.X-a.X < 1e-9 {
		y1 = a.Y
	}
	return max(y1, y2) >= top && min(y1, y2) <= bottom
}

// place keeps the first candidate that meets neither text nor curve, else the
// first that meets no text.
func (p *plot) place(candidates ...[]label) ([]label, bool) {
	return p.placeOne(slices.Values(candidates))
}

// placeOne is place for candidates that are made when they are tried.
func (p *plot) placeOne(candidates iter.Seq[[]label]) ([]label, bool) {
	var second []label
	for labels := range candidates {
		fits, clear := true, true
		for _, l := range labels {
			b := p.f.boxOf(l)
			fits = fits && p.f.fits(b)
			clear = clear && fits && p.clear(b)
		}
		if fits && clear {
			p.f.keep(labels...)
			return labels, true
		}
		if fits && second == nil {
			second = labels
		}
	}
	p.f.keep(second...)
	return second, second != nil
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
