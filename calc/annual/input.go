package annual

import "github.com/shopspring/decimal"

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
	Percentiles []decimal.Decimal // chances to name amounts for, above 0, at most 0.99999
	Points      int               // points of the curve; 0: no curve, else 2 to maxPoints
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
	return p
}
