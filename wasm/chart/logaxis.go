package chart

import "math"

// logAxis is a log scale laid on a drawing, from a percentage of its width to
// the right edge.
type logAxis struct {
	scale LogScale
	left  float64
	major Format // of powers of ten
	minor Format // of the values between that wide drawings name
}

func (a logAxis) at(value float64) float64 {
	return a.left + (100-a.left)/100*a.scale.At(value)
}

// lengths of ticks by rank, in px; upward when negative.
type lengths [3]float64

func (a logAxis) ticks(c *canvas, y float64, by lengths) {
	for _, t := range a.scale.ticks() {
		x := a.at(t.value)
		c.line("tick", x, y, x, y+by[t.rank])
	}
}

func (a logAxis) spine(c *canvas, y float64) { c.line("axis", a.left, y, 100, y) }

// names writes the labels of the ticks: the closest regular set of powers of
// ten that fits the narrowest drawing, on wide drawings what fits between.
func (a logAxis) names(f *field, y float64, wide bool) []label {
	named := func(v float64, format Format, wide bool) label {
		return label{role: "tick", text: format.of(v), x: a.at(v), y: y, anchor: middle, wide: wide}
	}
	powers := a.powers()
	var out []label
	chosen := map[int]bool{}
	for stride := 1; stride <= len(powers)+1; stride++ {
		try := *f
		try.taken = nil
		out, chosen = nil, map[int]bool{}
		crowded := false
		for _, k := range powers {
			if (k-home)%stride != 0 && len(powers) > 1 {
				continue
			}
			l := named(math.Pow10(k), a.major, false)
			if !alone(f, l) {
				continue
			}
			if !try.fits(spaced(try.boxOf(l))) {
				crowded = true
				break
			}
			try.keep(l)
			out, chosen[k] = append(out, l), true
		}
		if !crowded {
			break
		}
	}
	f.keep(out...)
	if !wide {
		return out
	}
	extra := func(v float64, format Format) {
		if l := named(v, format, true); l.text != "" && f.fits(spaced(f.boxOf(l))) {
			f.keep(l)
			out = append(out, l)
		}
	}
	for _, k := range powers {
		if !chosen[k] {
			extra(math.Pow10(k), a.major)
		}
	}
	for _, t := range a.scale.ticks() {
		if m := t.value / math.Pow10(int(math.Floor(math.Log10(t.value*(1+1e-9))))); math.Abs(m-3) < 1e-6 {
			extra(t.value, a.minor)
		}
	}
	return out
}

// home is the power of ten that is named however thin the labels are.
const home = 8

func (a logAxis) powers() (ks []int) {
	for _, t := range a.scale.ticks() {
		if t.rank == 2 {
			ks = append(ks, int(math.Round(math.Log10(t.value))))
		}
	}
	return ks
}

// alone tells whether a label fits an empty drawing.
func alone(f *field, l label) bool {
	empty := *f
	empty.taken = nil
	return l.text != "" && empty.fits(spaced(empty.boxOf(l)))
}

// spaced asks for more room between the labels of an axis than other labels
// need: numbers in a row run together.
func spaced(b box) box {
	b.leftPx, b.rightPx = b.leftPx-4, b.rightPx+4
	return b
}
