package annual

import (
	"math"

	"github.com/shopspring/decimal"
)

// Year is the total of a year's events.
type Year struct {
	Gross Distribution
	Kept  *Distribution   // nil without cover
	Paid  decimal.Decimal // yen, the mean of what the cover pays in a year
}

// Distribution is how a year's total falls out. Amounts are whole yen, chances
// have ChancePlaces places.
type Distribution struct {
	NoLoss      decimal.Decimal // P(S = 0)
	Mean        decimal.Decimal
	Percentiles []Percentile // in the order asked for
	Curve       []Point      // ascending losses
}

// Percentile is what a year costs at a chance.
type Percentile struct {
	Chance     decimal.Decimal
	Loss       decimal.Decimal // of Chance of all years the total is no more; 0 if Chance is at most NoLoss
	Tail       decimal.Decimal // the mean total of the other years, the worst
	Occurrence decimal.Decimal // the same as Loss for the year's largest event; known without the lattice
}

// Point is a point of the loss-exceedance curve.
type Point struct {
	Loss       decimal.Decimal
	Exceeded   decimal.Decimal // the chance that the total is more
	Occurrence decimal.Decimal // the chance that the largest event is more
}

// Total is how the year's total falls out, without cover and, if there is one
// for the first kind of event, with it.
func (in Input) Total() (Year, error) {
	if err := in.problems().OrNil(); err != nil {
		return Year{}, err
	}
	year := Year{Gross: in.distribution(in.gross()), Paid: decimal.New(0, 0)}
	if in.Kept == nil {
		return year, nil
	}
	borne := in.borne()
	kept := in.distribution(borne)
	year.Kept, year.Paid = &kept, yen(borne.paid())
	return year, nil
}

// Borne is the loss of each percentile asked for, with the cover: what [Input.Total]
// says of it, and nothing else. It is for whoever tries many covers.
func (in Input) Borne() ([]decimal.Decimal, error) {
	if err := in.problems().OrNil(); err != nil {
		return nil, err
	}
	l := in.borne().fitted(in.top(), steps)
	var all []decimal.Decimal
	for _, asked := range in.Percentiles {
		all = append(all, yen(l.quantile(asked.InexactFloat64())))
	}
	return all, nil
}

// gross are the events without a cover, borne with it.
func (in Input) gross() events {
	all := events{{rate: in.Rate.InexactFloat64(), severity: in.Severity}}
	for _, also := range in.Also {
		all = append(all, kind{rate: also.Rate.InexactFloat64(), severity: also.Severity})
	}
	return all
}

func (in Input) borne() events {
	all := in.gross()
	if in.Kept != nil {
		all[0].kept = *in.Kept
	}
	for i, also := range in.Also {
		if also.Kept != nil {
			all[i+1].kept = *also.Kept
		}
	}
	return all
}

// top is the chance up to which a lattice reaches.
func (in Input) top() float64 {
	top := defaultTop
	for _, chance := range in.Percentiles {
		top = max(top, chance.InexactFloat64())
	}
	return top
}

// defaultTop is the chance up to which a lattice reaches even if nobody asks
// for so much: the curve ends there.
const defaultTop = 0.999

func (in Input) distribution(e events) Distribution {
	top := in.top()
	l := e.fitted(top, steps)
	d := Distribution{NoLoss: chance(l.none), Mean: yen(e.mean())}
	for _, asked := range in.Percentiles {
		p := asked.InexactFloat64()
		q := l.quantile(p)
		d.Percentiles = append(d.Percentiles, Percentile{
			Chance: asked, Loss: yen(q), Tail: yen(l.tail(p, q)), Occurrence: yen(e.occurrence(p)),
		})
	}
	end := l.quantile(l.top(top))
	for i := range in.Points {
		x := math.Floor(float64(end*float64(i))/float64(in.Points-1) + 0.5)
		d.Curve = append(d.Curve, Point{
			Loss: yen(x), Exceeded: chance(1 - l.below(x)), Occurrence: chance(-expRest1(-e.above(x))),
		})
	}
	return d
}

// yen rounds to whole yen, half away from zero.
func yen(x float64) decimal.Decimal { return decimal.NewFromFloat(x).Round(0) }

func chance(p float64) decimal.Decimal {
	return decimal.NewFromFloat(min(max(p, 0), 1)).Round(ChancePlaces)
}
