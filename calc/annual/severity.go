package annual

import "math"

// Severity is the distribution of the loss of one event, in yen. It comes from
// [FromMedianAndMean], [FromSpread], [FromBands] or [FromLevels].
type Severity interface {
	// above is P(X > x) for x ≥ 0.
	above(x float64) float64
	// between is the integral of above from a to b ≥ a ≥ 0; b may be infinite.
	// From 0 to u it is E[min(X, u)].
	between(a, b float64) float64
	// atoms are the amounts with a chance of their own, ascending.
	atoms() []atom
}

// atom is an amount with a chance, or a rate, of its own.
type atom struct{ at, mass float64 }

// lognormal is e^(μ + σZ), σ > 0.
type lognormal struct{ mu, sigma float64 }

func (l lognormal) z(x float64) float64 { return (log(x) - l.mu) / l.sigma }

func (l lognormal) above(x float64) float64 {
	if x <= 0 {
		return 1
	}
	return upperTail(l.z(x))
}

// mean is e^(μ + σ²/2).
func (l lognormal) mean() float64 {
	return exp(l.mu + float64(0.5*float64(l.sigma*l.sigma)))
}

// excess is E[max(X − u, 0)]:
//
//	mean × P(Z > (ln u − μ)/σ − σ) − u × P(Z > (ln u − μ)/σ)
func (l lognormal) excess(u float64) float64 {
	if u <= 0 {
		return l.mean()
	}
	z := l.z(u)
	return float64(l.mean()*upperTail(z-l.sigma)) - float64(u*upperTail(z))
}

// limited is E[min(X, u)]:
//
//	mean × P(Z < (ln u − μ)/σ − σ) + u × P(Z > (ln u − μ)/σ)
func (l lognormal) limited(u float64) float64 {
	if u <= 0 {
		return 0
	}
	z := l.z(u)
	return float64(l.mean()*upperTail(l.sigma-z)) + float64(u*upperTail(z))
}

// between is a difference of limited means where X is mostly above, and of
// excesses where it is mostly below, so that little cancels.
func (l lognormal) between(a, b float64) float64 {
	switch {
	case math.IsInf(b, 1):
		return l.excess(a)
	case a <= 0 || l.z(a) < l.sigma:
		return l.limited(b) - l.limited(a)
	}
	return l.excess(a) - l.excess(b)
}

func (l lognormal) atoms() []atom { return nil }

// fixed is one amount, for certain.
type fixed struct{ amount float64 }

func (f fixed) above(x float64) float64 {
	if x < f.amount {
		return 1
	}
	return 0
}

func (f fixed) between(a, b float64) float64 {
	return min(b, f.amount) - min(a, f.amount)
}

func (f fixed) atoms() []atom { return []atom{{f.amount, 1}} }
