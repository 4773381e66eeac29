package annual

import "math"

// below is P(S ≤ x). It never falls with x.
func (l *lattice) below(x float64) float64 {
	if x < 0 {
		return 0
	}
	above, spiked := l.events.above(x), 0.0
	for _, a := range l.jumps {
		if a.at <= x {
			spiked += a.mass
		}
	}
	one := float64(l.none * (l.total - above))
	// A total is never below its largest event. So none of several events is
	// above x, which happens with these chances, and the lattice's are no more.
	most := float64(l.none * expRest2(l.total-above))
	mostSpikes := float64(l.none * expRest2(spiked))
	spikes := 0.0
	if l.spikes != nil {
		spikes = min(l.spikes[l.cell(x)], mostSpikes)
	}
	return l.none + one + spikes + min(l.smoothAt(x), most-mostSpikes)
}

// cell is the lattice's cell [k, k+1)·step that x is in. An x that is off a
// multiple by rounding alone is taken for it: there the atoms are.
func (l *lattice) cell(x float64) int {
	return min(int(math.Floor(float64(x/l.step*(1+1e-12)))), len(l.smooth)-1)
}

// quantile is the smallest x with P(S ≤ x) ≥ p, and 0 at or below P(S = 0).
func (l *lattice) quantile(p float64) float64 {
	if p <= l.none {
		return 0
	}
	return quantileOf(func(x float64) float64 { return 1 - l.below(x) }, 1-p, l.reach())
}

// reach is how far the lattice goes.
func (l *lattice) reach() float64 { return float64(l.step * (float64(len(l.smooth)) - 0.5)) }

// occurrence is the same for the largest event of the year, of which the
// distribution is known: P(largest ≤ x) = e^−(rate of events above x).
func (e events) occurrence(p float64) float64 {
	rate := -log(p)
	if e.above(0) <= rate {
		return 0
	}
	top := 1.0
	for e.above(top) > rate {
		top *= 4
	}
	return quantileOf(e.above, rate, top)
}

// quantileOf is the smallest x in (0, top] at which a falling function is no
// more than q, by halving. The steps are always the same, so that of two q the
// smaller never gets the smaller x.
func quantileOf(falling func(float64) float64, q, top float64) float64 {
	low, high := 0.0, top
	for range 100 {
		mid := float64(0.5 * (low + high))
		if mid <= low || mid >= high {
			break
		}
		if falling(mid) > q {
			low = mid
		} else {
			high = mid
		}
	}
	return high
}

// mean is E[S].
func (e events) mean() float64 { return e.borne(0, infinite) }

// tail is E[S | the worst 1−p of years], q being the quantile at p:
//
//	q + E[max(S − q, 0)]/(1 − p)
//
// The second term is the lattice's own mean less its mean up to q, so that what
// the lattice gets wrong of small totals is in both and drops out.
func (l *lattice) tail(p, q float64) float64 {
	if q <= 0 {
		return l.events.mean() / (1 - p)
	}
	upTo := 0.0
	cells := l.cell(q)
	for k := range cells {
		upTo += 1 - l.cellBelow(k)
	}
	from := min(float64(float64(cells)*l.step), q)
	upTo = float64(upTo*l.step) + l.restOfCell(from, q)
	mean := l.events.mean() + l.excess
	return q + (mean-upTo)/(1-p)
}

// cellBelow is P(S ≤ x) in the lattice's cell [k, k+1)·step.
func (l *lattice) cellBelow(k int) float64 {
	sum := float64(l.none*(1+l.placed[k])) + l.smooth[k]
	if l.spikes != nil {
		sum += l.spikes[k]
	}
	return sum
}

// restOfCell is the integral of P(S > x) over a part of a cell, by Simpson's
// rule.
func (l *lattice) restOfCell(from, to float64) float64 {
	middle := l.below(float64(0.5 * (from + to)))
	sum := (1 - l.below(from)) + float64(4*(1-middle)) + (1 - l.below(to))
	return float64((to - from) * sum / 6)
}
