package annual

import (
	"math"

	"github.com/shopspring/decimal"
)

// Size is how many steps the year's total is worked out in.
type Size int

// The sizes. The zero value is Quick.
const (
	Quick Size = 1 << 14
	Fine  Size = 1 << 16
)

// Places of the results.
const (
	ChancePlaces = 9
	ratePlaces   = 30
	maxRate      = 700
	maxPoints    = 500
)

// Input is what a year is made of.
type Input struct {
	Rate        decimal.Decimal   // events a year, 0 to maxRate; from a probability by [Rate]
	Severity    Severity          // the loss of one
	Kept        *Kept             // what is kept of one; nil: no cover
	Percentiles []decimal.Decimal // chances to name amounts for, above 0, at most 0.99999
	Points      int               // points of the curve; 0: no curve, else 2 to maxPoints
	Size        Size
}

// Rate is the yearly rate of events at which the chance of one or more is p:
//
//	−ln(1 − p)
//
// p is 0 or more and below 1.
func Rate(p decimal.Decimal) (decimal.Decimal, error) {
	one := decimal.New(1, 0)
	var found Problems
	found = found.within(Problem{Field: FieldProbability}, p, decimal.New(0, 0), one)
	if len(found) == 0 && p.Equal(one) {
		found = append(found, Problem{Field: FieldProbability, Code: CodeCertain})
	}
	if err := found.orNil(); err != nil {
		return decimal.Decimal{}, err
	}
	ln, err := one.Sub(p).Ln(ratePlaces)
	if err != nil { // only for arguments of zero and less
		return decimal.Decimal{}, Problems{{Field: FieldProbability, Code: CodeCertain}}
	}
	return ln.Neg(), nil
}

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

// Problems is what is wrong with the input, or nil.
func (in Input) Problems() Problems {
	var p Problems
	p = p.within(Problem{Field: FieldRate}, in.Rate, decimal.New(0, 0), decimal.New(maxRate, 0))
	if in.Severity == nil {
		p = append(p, Problem{Field: FieldSeverity, Code: CodeMissing})
	}
	for i, chance := range in.Percentiles {
		p = p.within(Problem{Field: FieldPercentile, Row: i + 1}, chance, decimal.New(1, -ChancePlaces), decimal.New(99999, -5))
	}
	if in.Points != 0 && (in.Points < 2 || in.Points > maxPoints) {
		p = append(p, Problem{
			Field: FieldPoints, Code: CodeRange,
			Min: decimal.NewNullDecimal(decimal.New(2, 0)), Max: decimal.NewNullDecimal(decimal.New(maxPoints, 0)),
		})
	}
	if in.Size != 0 && in.Size != Quick && in.Size != Fine {
		p = append(p, Problem{Field: FieldSize, Code: CodeUnknown})
	}
	return p
}

// Total is how the year's total falls out, without cover and, if there is one,
// with it.
func (in Input) Total() (Year, error) {
	if err := in.Problems().orNil(); err != nil {
		return Year{}, err
	}
	all := events{rate: in.Rate.InexactFloat64(), severity: in.Severity}
	year := Year{Gross: in.distribution(all), Paid: decimal.New(0, 0)}
	if in.Kept != nil {
		all.kept = *in.Kept
		kept := in.distribution(all)
		year.Kept = &kept
		year.Paid = yen(all.paid())
	}
	return year, nil
}

// defaultTop is the chance up to which a lattice reaches even if nobody asks
// for so much: the curve ends there.
const defaultTop = 0.999

func (in Input) distribution(e events) Distribution {
	top := defaultTop
	for _, chance := range in.Percentiles {
		top = max(top, chance.InexactFloat64())
	}
	size := int(in.Size)
	if size == 0 {
		size = int(Quick)
	}
	l := e.fitted(top, size)
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
