package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
	"cybercost/calc/gordonloeb"
)

// Optimum is the spending on a measure with the largest expected net benefit,
// for one shape of how money works.
type Optimum struct {
	Refused      Code   // why this shape cannot hold the measure; the rest is zero then
	Interior     bool   // false: already the first yen costs more than it saves
	Investment   Amount // "optimum.class-1", "optimum.class-2": yen a year
	NetBenefit   Amount // "….enbis": yen a year, never negative
	Remaining    Amount // "….remaining": the probability it leaves
	SharpCeiling Amount // "….ceiling": the most this shape ever justifies for this expected loss

	exposure gordonloeb.Exposure
	measure  gordonloeb.Measure
	cost     decimal.Decimal
}

// Optima are the best spending on a measure if money works by either of the two
// shapes of Gordon and Loeb. One fact about a measure fits both, so they bracket
// what it can tell. Nil unless the measure is described in full.
type Optima struct{ ClassOne, ClassTwo *Optimum }

// Each lists both, in order; either may be nil or refused.
func (o Optima) Each() []*Optimum { return []*Optimum{o.ClassOne, o.ClassTwo} }

// Amounts lists every number of the optima that there are.
func (o Optima) Amounts() []Amount {
	var all []Amount
	for _, one := range o.Each() {
		if one != nil && one.Refused == "" {
			all = append(all, one.Investment, one.NetBenefit, one.Remaining, one.SharpCeiling)
		}
	}
	return all
}

// OptimaOf finds the best spending in both classes from the one fact that
// spending the measure's cost takes the probability from today's to what it
// leaves.
func OptimaOf(a Answer) Optima {
	if a.Measure.NetBenefit == nil {
		return Optima{}
	}
	loss, cost := a.Chosen.summed(typicalOf), a.Input.Numbers[FieldMeasureCost]
	now, left := a.Input.Numbers[FieldProbability], a.Input.Numbers[FieldMeasureProbability]
	known := gordonloeb.Fact{Cost: cost, Before: now, After: left}
	exposure := gordonloeb.Exposure{Probability: now, Loss: loss.value}
	return Optima{
		optimumOf("optimum.class-1", known.ClassOne, exposure, loss, cost),
		optimumOf("optimum.class-2", known.ClassTwo, exposure, loss, cost),
	}
}

func optimumOf(
	key string, shape func() (gordonloeb.Measure, error), x gordonloeb.Exposure, loss cited, cost decimal.Decimal,
) *Optimum {
	m, err := shape()
	if err != nil {
		return &Optimum{Refused: refusal(err)}
	}
	best, err := m.Optimum(x)
	if err != nil {
		return &Optimum{Refused: refusal(err)}
	}
	most, err := m.SharpCeiling(x)
	if err != nil {
		return &Optimum{Refused: refusal(err)}
	}
	remaining := fact(best.Remaining.Round(RatePlaces))
	if best.Interior { // in the corner it is the probability that was entered
		remaining = loss.moving(remaining.value)
	}
	return &Optimum{
		Interior:     best.Interior,
		Investment:   loss.moving(best.Investment.Round(0)).amount(key),
		NetBenefit:   loss.moving(best.NetBenefit.Round(0)).amount(key + ".enbis"),
		Remaining:    remaining.amount(key + ".remaining"),
		SharpCeiling: loss.moving(most.Round(0)).amount(key + ".ceiling"),
		exposure:     x, measure: m, cost: cost,
	}
}

// Reach is how much spending a curve should go to, in yen a year: twice the
// optimum or the user's own cost, whichever is more.
func (o *Optimum) Reach() decimal.Decimal {
	return decimal.Max(o.Investment.Value, o.cost).Mul(decimal.New(2, 0))
}

// Curve is the yearly burden (spending + probability left × loss) at so many
// evenly spaced amounts of spending from 0 to upTo, both included. Nil if the
// shape was refused or count is not from 2 to 1000.
func (o *Optimum) Curve(upTo decimal.Decimal, count int) []gordonloeb.Point {
	if o.Refused != "" {
		return nil
	}
	points, err := o.measure.Points(o.exposure, upTo, count)
	if err != nil {
		return nil
	}
	return points
}

// refusal is the first problem of a list.
func refusal(err error) Code {
	if problems := bound.Of(err); len(problems) > 0 {
		return problems[0].Code
	}
	return TooLarge
}
