package backtest

import (
	"math"

	"cybercost/seeds"
)

// group is one kind of those who answered, by size: lognormal around a middle.
type group struct{ share, middle, spread float64 } // of the logarithm of the people

// mixOf are the sizes of those who answered. The police publish no sizes of
// them, so all of it is assumed.
func mixOf(e *seeds.Evidence) []group {
	of := func(share, size, spread *seeds.Figure) group {
		return group{float(share), math.Log(float(size)), math.Log(float(spread))}
	}
	return []group{
		of(&e.VictimsSmeShare, &e.VictimsSmeSize, &e.VictimsSmeSpread),
		of(&e.VictimsLargeShare, &e.VictimsLargeSize, &e.VictimsLargeSpread),
		of(&e.VictimsOtherShare, &e.VictimsOtherSize, &e.VictimsOtherSpread),
	}
}

// mixPoints is the number of equally likely sizes that stand for a group.
const mixPoints = 400

// carriedOver is the chance of less than an amount, if answers that lie on a
// curve are carried to each size of a mix:
//
//	mean over the sizes of the chance of less than amount ÷ (size ÷ geometric mean of the mix)^exponent
func carriedOver(mix []group, c curve, exponent float64) func(amount float64) float64 {
	mean := float64(0)
	for _, g := range mix {
		mean += g.share * g.middle
	}
	var weights, factors []float64
	for _, g := range mix {
		for i := range mixPoints {
			chance := (float64(i) + half) / mixPoints
			weights = append(weights, g.share/mixPoints)
			factors = append(factors, math.Exp(exponent*(g.middle+g.spread*normalLevel(chance)-mean)))
		}
	}
	return func(amount float64) float64 {
		sum := float64(0)
		for i, factor := range factors {
			sum += weights[i] * c.under(amount/factor)
		}
		return sum
	}
}
