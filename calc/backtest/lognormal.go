package backtest

import "math"

// lognormal is an amount whose logarithm is normal.
type lognormal struct{ middle, spread float64 } // mean and standard deviation of the logarithm

// through is the lognormal with the given 10th and 90th percentile.
func through(low, high float64) lognormal {
	from, to := math.Log(low), math.Log(high)
	return lognormal{(from + to) / 2, (to - from) / (2 * normalLevel(highChance))}
}

func (l lognormal) under(amount float64) float64 {
	return math.Erfc((l.middle-math.Log(amount))/l.spread/math.Sqrt2) / 2
}

func (l lognormal) level(chance float64) float64 {
	return math.Exp(l.middle + l.spread*normalLevel(chance))
}

// normalLevel is the value below which a standard normal is with a chance.
func normalLevel(chance float64) float64 { return math.Sqrt2 * math.Erfinv(2*chance-1) }

// minStep is where the search of [fitted] ends: far below what a score shows.
const minStep = 1e-9

// fitted is the lognormal that makes answers known by band most likely
// (interval-censored maximum likelihood): the one with the least log score on
// them. It goes from where it is to whichever of its four neighbours is better,
// and halves the step where none is; the same answers give the same result.
func fitted(a answers) lognormal {
	best := lognormal{math.Log(a.ends[len(a.ends)/2]), 1}
	least := logScore(best.under, a)
	for step := float64(1); step > minStep; {
		moved := false
		for _, next := range []lognormal{
			{best.middle + step, best.spread}, {best.middle - step, best.spread},
			{best.middle, best.spread + step}, {best.middle, best.spread - step},
		} {
			if next.spread <= 0 {
				continue
			}
			if score := logScore(next.under, a); score < least {
				best, least, moved = next, score, true
			}
		}
		if !moved {
			step /= 2
		}
	}
	return best
}
