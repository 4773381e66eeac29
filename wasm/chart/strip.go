package chart

import "math"

// Strip is the piece of the ruler between low and high, as wide as the
// drawing.
type Strip struct {
	Label string
	Own   Range
	Tick  Format
}

// SVG draws the strip. With nothing between low and high there is a bar with
// its mark and no scale.
func (s Strip) SVG() string {
	const top, axis, names = 12, 26, 48
	own := s.Own.sound()
	var c canvas
	c.area(Accent, 0, top, 100, axis-top)
	scale := LogScale{Low: own.Low, High: own.High}
	open := own.Low >= reach.Low && own.High > own.Low*1.0001 && own.High <= reach.High
	at := 50.0
	if open {
		at = scale.At(own.Typical)
		// The mark stays whole at the ends.
		at = min(max(at, 3), 97)
		c.line("cut", at, top-4, at, axis)
		s.ticks(&c, scale, axis)
	}
	c.line("axis", 0, axis, 100, axis)
	if own.High > 0 {
		c.mark(Mean, cutaway, at, (top+axis)/2)
	}
	return svg(names, s.Label, "", c.String()+s.names(scale, open, names))
}

func (s Strip) ticks(c *canvas, scale LogScale, y float64) {
	by := lengths{4, 7, 10}
	for _, t := range scale.fine() {
		c.line("tick", t.at, y, t.at, y+by[t.rank])
	}
}

func (s Strip) names(scale LogScale, open bool, y float64) string {
	if !open {
		return ""
	}
	var c canvas
	f := screenField(0)
	ticks := scale.fine()
	named := 0
	for rank := 2; rank >= 0; rank-- {
		for _, t := range ticks {
			l := label{role: "tick", text: s.Tick.of(t.value), x: t.at, y: y, anchor: middle}
			if t.rank == rank && alone(f, l) && f.fits(spaced(f.boxOf(l))) {
				f.keep(l)
				c.text(l)
				named++
			}
		}
		if named > 1 {
			break
		}
	}
	return c.String()
}

// fine are the ticks of a short scale: a round step, its fives and its tens.
// On a scale too long for one step they are the slide rule's own.
func (s LogScale) fine() []tick {
	s = s.sound()
	if s.High/s.Low > 6 {
		return s.ticks()
	}
	by := math.Pow(10, math.Ceil(math.Log10((s.High-s.Low)/45)-1e-9))
	var out []tick
	for n := math.Ceil(s.Low/by - 1e-9); n*by <= s.High*(1+1e-12) && len(out) < 100; n++ {
		t := tick{value: n * by, at: s.At(n * by)}
		switch {
		case math.Mod(n, 10) == 0:
			t.rank = 2
		case math.Mod(n, 5) == 0:
			t.rank = 1
		}
		out = append(out, t)
	}
	return out
}
