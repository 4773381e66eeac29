package chart

// Part is one segment of a bar. Text is written into it where it fits.
type Part struct {
	Tone  Tone
	Value float64
	Text  string
}

// segment is where a part stands, in percent.
type segment struct {
	Part
	at, width float64
}

const (
	seam  = 0.3  // percent between two segments, 2 px in the text column
	speck = 0.35 // percent a segment has at least, so that it can be seen
)

// segments lays parts one after another from a place on, and returns the end.
// Parts of nothing take no room.
func segments(parts []Part, from, scale float64) (out []segment, to float64) {
	at, reached := from, from
	for _, p := range parts {
		v := positive(p.Value)
		if v == 0 {
			continue
		}
		s := segment{Part: p, at: max(at, reached), width: v*scale - seam}
		at += v * scale
		s.width = max(at-seam-s.at, speck)
		reached = s.at + s.width + seam
		out = append(out, s)
	}
	if len(out) == 0 {
		return nil, from
	}
	return out, reached - seam
}

// scaled is the largest scale, in percent a unit, at which all bars keep to
// their room. bars are the parts of each, rooms its percentages.
func scaled(bars [][]Part, rooms []float64) float64 {
	most := 0.0
	for _, parts := range bars {
		total := 0.0
		for _, p := range parts {
			total += positive(p.Value)
		}
		most = max(most, total)
	}
	if most = finite(most); most < 1e-9 {
		return 0
	}
	scale := 100 / most
	for range 6 {
		shrunk := false
		for i, parts := range bars {
			if _, to := segments(parts, 0, scale); to > rooms[i] && to > 0 {
				scale *= rooms[i] / to * 0.9999
				shrunk = true
			}
		}
		if !shrunk {
			break
		}
	}
	return scale
}

// draw draws the segments of a bar with the texts that fit into them.
func (c *canvas) segments(f *field, segs []segment, y, height float64) {
	for _, s := range segs {
		c.area(s.Tone, s.at, y, s.width, height)
		l := label{role: s.Tone.onRole(), text: s.Text, x: s.at + s.width/2, y: y + height/2 + 5, anchor: middle}
		need := f.width(l) + 6
		if l.text == "" {
			continue
		}
		if need > s.width/100*f.narrowest() {
			l.wide = true
			if need > s.width/100*f.narrowestWide() {
				continue
			}
		}
		c.text(l)
	}
}

// onRole is the role of text that stands on a tone.
func (t Tone) onRole() string {
	switch t {
	case Paid, Estimate, Ghost:
		return "on-paid"
	case Unpriced:
		return "value"
	}
	return "on-" + string(t)
}
