package annual

import "math"

// events is the rate at which one year brings events by what they leave to
// bear: each loss is x with the severity's chance, and kept.of(x) is borne.
type events struct {
	rate     float64
	severity Severity
	kept     Kept
}

// above is the rate of events of which more than y is borne.
func (e events) above(y float64) float64 {
	return float64(e.rate * e.severity.above(e.kept.inverse(y)))
}

// borne is the integral of above from a to b, piece by piece of kept.
func (e events) borne(a, b float64) float64 {
	sum := 0.0
	for i := range e.kept.pieces() {
		s := e.kept.segment(i)
		if s.slope <= 0 {
			continue
		}
		from := s.from.loss + (max(a, s.from.kept)-s.from.kept)/s.slope
		to := min(s.to, s.from.loss+(b-s.from.kept)/s.slope)
		if from < to {
			sum += float64(s.slope * e.severity.between(from, to))
		}
	}
	return float64(e.rate * sum)
}

// paid is what is not borne, in the mean of a year.
func (e events) paid() float64 {
	sum := 0.0
	for i := range e.kept.pieces() {
		s := e.kept.segment(i)
		if s.slope < 1 {
			sum += float64((1 - s.slope) * e.severity.between(s.from.loss, s.to))
		}
	}
	return float64(e.rate * sum)
}

// atoms are the amounts above zero that are borne with a rate of their own,
// ascending: atoms of the severity, and losses over which kept is level.
func (e events) atoms() []atom {
	var all []atom
	add := func(at, mass float64) {
		switch {
		case at <= 0 || mass <= 0:
		case len(all) > 0 && all[len(all)-1].at == at:
			all[len(all)-1].mass += mass
		default:
			all = append(all, atom{at, mass})
		}
	}
	own := e.severity.atoms()
	for i := range e.kept.pieces() {
		s := e.kept.segment(i)
		inside := 0.0
		var here []atom
		for _, a := range own {
			if a.at > s.from.loss && a.at <= s.to {
				inside += a.mass
				here = append(here, atom{e.kept.of(a.at), float64(e.rate * a.mass)})
			}
		}
		if s.slope == 0 {
			level := e.severity.above(s.from.loss) - e.severity.above(s.to)
			add(s.from.kept, float64(e.rate*(level-inside)))
		}
		for _, a := range here {
			add(a.at, a.mass)
		}
	}
	return all
}

// lattice is the year's total of events on the multiples of step, worked out
// as far as step·size. Totals are split by how they come about, because none
// and one event are known exactly:
//
//	P(S ≤ x) = none + P(one event, ≤ x) + spikes(x) + smooth(x)
//
// Spikes are totals of two and more events that are all atoms, smooth is every
// other total of two and more.
type lattice struct {
	events events
	step   float64
	none   float64 // P(no event)
	total  float64 // the rate of all events
	jumps  []atom  // events.atoms()

	placed []float64 // the rate of events on the lattice up to k·step
	excess float64   // what the lattice's mean is above the exact one
	smooth []float64 // cumulative, at (k+½)·step
	spikes []float64 // cumulative, at k·step; nil without atoms
}

// tilt is the exponent lost over the doubled lattice: what wraps around in the
// transform comes back smaller by e^−tilt.
const tilt = 24

// total works the lattice out. The rates of [(k−½)·step, (k+½)·step) are put
// on k·step; atoms where they are, if that is on the lattice, else split
// between its neighbours so that the mean stays.
func (e events) total(step float64, size int) *lattice {
	l := &lattice{events: e, step: step, total: e.above(0), jumps: e.atoms()}
	l.none = exp(-l.total)
	spiked := make([]float64, size)
	for _, a := range l.jumps {
		l.place(spiked, a)
	}
	rates := l.rates(size)
	for k := range rates {
		rates[k] += spiked[k]
	}
	l.settle(rates)
	l.smooth = l.several(rates)
	if len(l.jumps) > 0 {
		l.spikes = l.severalAtoms(spiked)
	}
	for k := range l.smooth {
		if k > 0 {
			l.smooth[k] += l.smooth[k-1]
		}
	}
	for k := range l.spikes {
		l.smooth[k] -= l.spikes[k]
	}
	return l
}

// place adds an atom to the lattice of rates.
func (l *lattice) place(rates []float64, a atom) {
	position := a.at / l.step
	k := math.Floor(position + 0.5)
	if off := math.Abs(position - k); off < 1e-9*k {
		position = k
	}
	k = math.Floor(position)
	if k+1 >= float64(len(rates)) {
		return
	}
	part := position - k
	rates[int(k)] += float64(a.mass * (1 - part))
	rates[int(k)+1] += float64(a.mass * part)
}

// rates are the rates of the lattice's intervals without atoms.
func (l *lattice) rates(size int) []float64 {
	rates := make([]float64, size)
	next := len(l.jumps) - 1
	spiked := 0.0
	// From the top, so that the atoms above are known.
	upper := 0.0
	for k := size; k >= 0; k-- {
		y := float64(l.step * (float64(k) - 0.5))
		if k == 0 {
			y = 0
		}
		for next >= 0 && l.jumps[next].at > y {
			spiked += l.jumps[next].mass
			next--
		}
		lower := l.events.above(y) - spiked
		if k < size {
			rates[k] = max(lower-upper, 0)
		}
		upper = lower
	}
	return rates
}

// settle gives the lattice the mean of the events on it. Rounding keeps the
// mean where the rates are smooth over a step; near zero, where most small
// losses are, they are not. There a little is moved between 0 and one step,
// as far as there is enough to move.
func (l *lattice) settle(rates []float64) {
	l.placed = make([]float64, len(rates))
	sum, area := 0.0, 0.0
	for k, r := range rates {
		sum += r
		l.placed[k] = sum
		area += l.total - sum
	}
	exact := l.events.borne(0, float64(l.step*float64(len(rates))))
	short := exact/l.step - area
	move := max(min(short, rates[0]), -rates[1])
	rates[0] -= move
	rates[1] += move
	l.placed[0] -= move
	l.excess = float64((move - short) * l.step)
}

// several is the chance of each total of two and more events on the lattice:
// with w the transform of the rates, the coefficients of
//
//	e^−total · (e^w − 1 − w)
//
// Leaving none and one out keeps the digits of the rest when events are rare.
func (l *lattice) several(rates []float64) []float64 {
	size := len(rates)
	s := newSpectrum(size)
	theta := tilt / (2 * float64(size))
	fall := exp(-theta)
	f := 1.0
	for k := 0; k < size; k += 2 {
		if k%256 == 0 {
			f = exp(-float64(theta * float64(k)))
		}
		s.re[k/2] = float64(rates[k] * f)
		f = float64(f * fall)
		s.im[k/2] = float64(rates[k+1] * f)
		f = float64(f * fall)
	}
	s.forward()
	s.each(l.severalOf)
	s.backward()
	chances := make([]float64, size)
	rise, scale := exp(theta), 1/float64(size)
	for k := 0; k < size; k += 2 {
		if k%256 == 0 {
			f = float64(exp(float64(theta*float64(k))) * scale)
		}
		chances[k] = float64(s.re[k/2] * f)
		f = float64(f * rise)
		chances[k+1] = float64(s.im[k/2] * f)
		f = float64(f * rise)
	}
	return chances
}

// severalOf is e^−total·(e^w − 1 − w).
func (l *lattice) severalOf(re, im float64) (float64, float64) {
	if float64(re*re)+float64(im*im) < 0.25 {
		// w²·(1/2 + w/6 + w²/24 + …)
		sumRe, sumIm := inverseFactorial[15], 0.0
		for n := 14; n >= 2; n-- {
			sumRe, sumIm = float64(sumRe*re)-float64(sumIm*im)+inverseFactorial[n], float64(sumRe*im)+float64(sumIm*re)
		}
		squareRe, squareIm := float64(re*re)-float64(im*im), float64(2*float64(re*im))
		outRe := float64(sumRe*squareRe) - float64(sumIm*squareIm)
		outIm := float64(sumRe*squareIm) + float64(sumIm*squareRe)
		return float64(l.none * outRe), float64(l.none * outIm)
	}
	size := exp(re - l.total)
	sin, cos := sincos(im)
	return float64(size*cos) - float64(l.none*(1+re)), float64(size*sin) - float64(l.none*im)
}

// severalAtoms is the cumulative chance of totals of two and more atoms and
// nothing else, by Panjer's recursion over the few rates that are not zero:
//
//	g₀ = e^(rate₀ − total)   g_k = Σ j·rate_j·g_(k−j) / k
func (l *lattice) severalAtoms(rates []float64) []float64 {
	var at []int
	for k, r := range rates {
		if k > 0 && r > 0 {
			at = append(at, k)
		}
	}
	g := make([]float64, len(rates))
	g[0] = exp(rates[0] - l.total)
	for k := 1; k < len(g); k++ {
		sum := 0.0
		for _, j := range at {
			if j > k {
				break
			}
			sum += float64(float64(float64(j)*rates[j]) * g[k-j])
		}
		g[k] = sum / float64(k)
	}
	cumulative, run := make([]float64, len(g)), 0.0
	for k := range g {
		several := g[k] - float64(l.none*rates[k])
		if k == 0 {
			several = float64(l.none * expRest2(rates[0]))
		}
		run += several
		cumulative[k] = run
	}
	return cumulative
}
