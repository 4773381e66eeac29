package annual

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// steps is how many steps a year's total is worked out in.
const steps = 1 << 14

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
	Also        []Kind            // events of other kinds that the same year may bring, independently
	Percentiles []decimal.Decimal // chances to name amounts for, above 0, at most 0.99999
	Points      int               // points of the curve; 0: no curve, else 2 to maxPoints
}

// Kind is another kind of event of the year.
type Kind struct {
	Rate     decimal.Decimal
	Severity Severity
	Kept     *Kept // what is kept of one, where the year is asked for with a cover; nil: all
}

// Rate is the yearly rate of events at which the chance of one or more is p:
//
//	−ln(1 − p)
//
// p is 0 or more and below 1.
func Rate(p decimal.Decimal) (decimal.Decimal, error) {
	found := bound.Problems(nil).Check(FieldProbability, chances, p)
	if len(found) == 0 && p.Equal(one) {
		found = append(found, certain)
	}
	if err := found.OrNil(); err != nil {
		return decimal.Decimal{}, err
	}
	ln, err := one.Sub(p).Ln(ratePlaces)
	if err != nil { // only for arguments of zero and less
		return decimal.Decimal{}, bound.Problems{certain}
	}
	return ln.Neg(), nil
}

// certain is a chance of one, which no finite rate of events gives.
var certain = bound.Problem{Field: FieldProbability, Code: bound.TooLarge, Min: chances.Min, Max: chances.Max}

// problems is what is wrong with the input, or nil.
func (in Input) problems() bound.Problems {
	p := bound.Problems(nil).Check(FieldRate, rates, in.Rate)
	if in.Severity == nil {
		p = append(p, bound.Problem{Field: FieldSeverity, Code: bound.Missing})
	}
	all := in.Rate
	for i, also := range in.Also {
		found := len(p)
		if p = p.CheckRow(FieldRate, i+1, rates, also.Rate); len(p) == found {
			all = all.Add(also.Rate)
		}
		if also.Severity == nil {
			p = append(p, bound.Problem{Field: FieldSeverity, Row: i + 1, Code: bound.Missing})
		}
	}
	if len(p) == 0 {
		p = p.Check(FieldRate, rates, all) // of all kinds together
	}
	for i, chance := range in.Percentiles {
		p = p.CheckRow(FieldPercentile, i+1, percentiles, chance)
	}
	if in.Points != 0 {
		p = p.Check(FieldPoints, points, decimal.NewFromInt(int64(in.Points)))
	}
	return p
}
