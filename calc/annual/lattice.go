package annual

import "math"

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
