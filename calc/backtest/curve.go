package backtest

import (
	"math"

	"cybercost/seeds"
)

// curve is the chance of less by amount, straight on a log axis between its
// knots.
type curve struct{ logs, below []float64 }

// curveOf closes both open ends of the bands as the model does:
//
//	lower end of the first band = the floor
//	upper end of the last band  = its lower end × a multiple
func curveOf(f *seeds.Figures, a answers) curve {
	last := a.ends[len(a.ends)-1]
	c := curve{logs: []float64{math.Log(float(&f.BandFloor))}, below: []float64{0}}
	sum := float64(0)
	for i, n := range a.counts {
		end := last * float(&f.BandTop)
		if i < len(a.ends) {
			end = a.ends[i]
		}
		sum += n
		c.logs, c.below = append(c.logs, math.Log(end)), append(c.below, sum/a.all())
	}
	return c
}

// under is the chance of less than an amount.
func (c curve) under(amount float64) float64 { return between(math.Log(amount), c.logs, c.below) }

// level is the amount below which it is with a chance.
func (c curve) level(chance float64) float64 { return math.Exp(between(chance, c.below, c.logs)) }

// between is where x leads on the straight pieces from (xs, ys) to (xs, ys),
// and no further than their ends.
func between(x float64, xs, ys []float64) float64 {
	if x <= xs[0] {
		return ys[0]
	}
	for i := 1; i < len(xs); i++ {
		if x < xs[i] {
			return ys[i-1] + (ys[i]-ys[i-1])*(x-xs[i-1])/(xs[i]-xs[i-1])
		}
	}
	return ys[len(ys)-1]
}
