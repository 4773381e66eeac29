package annual

import "math"

// smoothAt is smooth between the lattice's half steps: a cubic through the two
// values around x, with slopes from the four around those and held so that it
// never falls (Fritsch and Carlson, SIAM J. Numer. Anal. 17, 1980).
func (l *lattice) smoothAt(x float64) float64 {
	position := x/l.step - 0.5
	i := int(math.Floor(position))
	switch last := len(l.smooth) - 1; {
	case i < 0:
		return float64(l.smooth[0] * (2 * x / l.step))
	case i >= last:
		return l.smooth[last]
	}
	t := position - float64(i)
	rise := l.smooth[i+1] - l.smooth[i]
	d0, d1 := l.slope(i), l.slope(i+1)
	u := 1 - t
	bend := float64(float64(u*d0)-float64(t*d1)) + float64((t-u)*rise)
	return l.smooth[i] + float64(t*rise) + float64(float64(t*u)*bend)
}

// slope is the slope of smooth at half step i, per step.
func (l *lattice) slope(i int) float64 {
	last := len(l.smooth) - 1
	if i <= 0 || i >= last {
		return 0
	}
	before, after := l.smooth[i]-l.smooth[i-1], l.smooth[i+1]-l.smooth[i]
	if before <= 0 || after <= 0 {
		return 0
	}
	d := 0.5 * (before + after)
	if i >= 2 && i <= last-2 {
		d = (float64(8*(before+after)) - (l.smooth[i+2] - l.smooth[i-2])) / 12
	}
	return min(max(d, 0), 3*min(before, after))
}
