package backtest

import "math"

const (
	half       = float64(1) / 2
	lowChance  = float64(1) / 10
	highChance = 1 - lowChance
)

// minShare is the least chance that a forecast is scored with: without it, one
// answer that a forecast rules out would make its log score infinite.
const minShare = 1e-9

// rankedProbabilityScore is how far the chances of less are from what was
// answered, at every end of a band; a forecast that is off by two bands is
// worse than one that is off by one.
func rankedProbabilityScore(under func(float64) float64, a answers) float64 {
	sum := float64(0)
	for band, n := range a.counts {
		for i, end := range a.ends {
			off := under(end)
			if i >= band {
				off--
			}
			sum += n * off * off
		}
	}
	return sum / a.all()
}

// logScore is how little a forecast expected what was answered.
func logScore(under func(float64) float64, a answers) float64 {
	sum, below := float64(0), float64(0)
	for band, n := range a.counts {
		upto := float64(1)
		if band < len(a.ends) {
			upto = under(a.ends[band])
		}
		sum -= n * math.Log(max(upto-below, minShare))
		below = upto
	}
	return sum / a.all()
}
