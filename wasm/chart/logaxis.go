package chart

import (
	"math"
	"slices"
)

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
	// set names every stride-th power, and tells whether all of them fit.
	powers := a.powers()
	set := func(stride int, wide bool, taken []box) (out []label, ok bool) {
		try := *f
		try.taken = taken
		for _, k := range powers {
			l := named(math.Pow10(k), a.major, wide)
			if (k-home)%stride != 0 && len(powers) > 1 || !alone(f, l) {
				continue
			}
			b := try.boxOf(l)
			if slices.Contains(taken, narrowBox(b)) {
				continue
			}
			if !try.fits(spaced(b)) {
				return nil, false
			}
			try.keep(l)
			out = append(out, l)
		}
		return out, true
	}
	var out []label
	stride := 1
	for ; stride <= 2*home+len(powers); stride++ {
		if labels, ok := set(stride, false, nil); ok {
			out = labels
			break
		}
	}
	var own []box
	for _, l := range out {
		own = append(own, f.boxOf(l))
	}
	f.keep(out...)
	if !wide {
		return out
	}
	for closer := 1; closer < stride; closer++ {
		if labels, ok := set(closer, true, own); ok && stride%closer == 0 {
			f.keep(labels...)
			out = append(out, labels...)
			break
		}
	}
	for _, t := range a.scale.ticks() {
		l := named(t.value, a.minor, true)
		if t.lead() == 3 && alone(f, l) && f.fits(spaced(f.boxOf(l))) {
			f.keep(l)
			out = append(out, l)
		}
	}
	return out
}

// narrowBox is the box of the same label when it shows at every width.
func narrowBox(b box) box { b.wide = false; return b }

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
