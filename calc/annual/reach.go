package annual

import "math"

const (
	roughSize = 1 << 11
	// condition is how far up, among the years with a loss, a lattice reaches
	// when losses are rarer than the chance asked for.
	condition = 0.01
	// maxTries is never needed: a reach that grows so much holds any total.
	maxTries = 60
)

// top is the chance up to which a lattice has to reach for p.
func topOf(none, p float64) float64 {
	return max(p, 1-float64(condition*(1-none)))
}

func (l *lattice) top(p float64) float64 { return topOf(l.none, p) }

// fitted is the lattice of this size that just reaches the quantile at p. A
// rough one finds out where that is: error falls with the square of the step,
// so no step should be spent beyond it.
func (e events) fitted(p float64, size int) *lattice {
	none := exp(-e.above(0))
	top := topOf(none, p)
	if e.above(0) <= 0 {
		return e.total(1, 2)
	}
	reach := max(2*e.occurrence(top), 1e-6)
	for tries := 0; ; tries++ {
		rough := e.total(e.aligned(reach/roughSize), roughSize)
		if rough.below(rough.reach()) >= top || tries == maxTries {
			reach = float64(1.01*rough.quantile(top)) + 2*rough.step
			return e.total(e.aligned(reach/float64(size-1)), size)
		}
		reach *= 4
	}
}

// aligned is the smallest step, no smaller than the one given, that puts the
// atom with the highest rate on the lattice.
func (e events) aligned(step float64) float64 {
	at, mass := 0.0, 0.0
	for _, a := range e.atoms() {
		if a.mass > mass {
			at, mass = a.at, a.mass
		}
	}
	if at < step {
		return step
	}
	return at / math.Floor(at/step)
}
