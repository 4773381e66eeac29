package annual

import (
	"math"

	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// Fit is a severity and what it says of itself.
type Fit struct {
	Severity Severity
	Median   decimal.Decimal // yen
	Mean     decimal.Decimal // yen, of the severity
	Spread   decimal.Decimal // σ of the lognormal; 0 for bands and for a fixed amount
}

const (
	// maxSpread is the largest σ: the mean is then hundreds of thousands of
	// times the median, and no survey is behind such a number.
	maxSpread    = 5
	spreadPlaces = 6
)

// FromMedianAndMean is the lognormal with this median and this mean:
//
//	μ = ln median   σ = √(2 ln(mean/median))
//
// A mean equal to the median is a fixed amount.
func FromMedianAndMean(median, mean decimal.Decimal) (Fit, error) {
	var p bound.Problems
	p = p.Check(FieldMedian, money, median)
	p = p.Check(FieldMean, money, mean)
	if len(p) == 0 && mean.LessThan(median) {
		p = append(p, bound.Problem{Field: FieldMean, Code: bound.LowAbove})
	}
	if err := p.OrNil(); err != nil {
		return Fit{}, err
	}
	l := lognormal{mu: log(median.InexactFloat64()), sigma: math.Sqrt(2 * logRatio(median, mean))}
	return l.fit(median, FieldMean)
}

// FromSpread is the distribution that is below typical with chance one half,
// and lognormal on either side of it: below high with the chance given, below
// low with what is left of it.
//
//	ln X = ln typical + σ·Z    σ = (ln typical − ln low)/z where Z ≤ 0, (ln high − ln typical)/z where Z ≥ 0
//
// Where an end equals typical, that half is one amount.
func FromSpread(low, typical, high, highChance decimal.Decimal) (Fit, error) {
	var p bound.Problems
	p = p.Check(FieldLow, money, low)
	p = p.Check(FieldMedian, money, typical)
	p = p.Check(FieldHigh, money, high)
	readable := len(p) == 0
	if readable && low.GreaterThan(typical) {
		p = append(p, bound.Problem{Field: FieldMedian, Code: bound.LowAbove})
	}
	if readable && typical.GreaterThan(high) {
		p = append(p, bound.Problem{Field: FieldHigh, Code: bound.LowAbove})
	}
	p = p.Check(FieldHighChance, quantiles, highChance)
	if err := p.OrNil(); err != nil {
		return Fit{}, err
	}
	z := quantileOfNormal(highChance.InexactFloat64())
	mu := log(typical.InexactFloat64())
	s := split{at: typical.InexactFloat64(), below: lognormal{mu, logRatio(low, typical) / z}, over: lognormal{mu, logRatio(typical, high) / z}}
	if s.below.sigma > maxSpread || s.over.sigma > maxSpread {
		return Fit{}, bound.Problems{{Field: FieldHigh, Code: bound.TooLarge}}
	}
	return Fit{
		Severity: s.simplest(),
		Median:   typical.Round(0),
		Mean:     yen(s.simplest().between(0, infinite)),
		Spread:   decimal.NewFromFloat(s.over.sigma).Round(spreadPlaces),
	}, nil
}

// FromBands is the distribution that a survey gives as counts in bands:
//
//	chance of a band = its count ÷ all counts
//	within a band = uniform on a log scale: P(X ≤ x) rises with ln x
//
// Ends is where the bands start and end, rising: one more than there are
// answers. A survey with open first and last bands does not say the outer two.
func FromBands(ends []decimal.Decimal, answers []int64) (Fit, error) {
	var p bound.Problems
	var sum int64
	for i, n := range answers {
		p = p.CheckRow(FieldCount, i+1, counts, decimal.NewFromInt(n))
		sum += n
	}
	if len(answers)+1 != len(ends) || sum <= 0 {
		p = append(p, bound.Problem{Field: FieldCount, Code: bound.Missing})
	}
	if err := p.OrNil(); err != nil {
		return Fit{}, err
	}
	chances, below := []decimal.Decimal{{}}, int64(0)
	for _, n := range answers {
		below += n
		chances = append(chances, decimal.NewFromInt(below).DivRound(decimal.NewFromInt(sum), 2*ChancePlaces))
	}
	return FromLevels(chances, ends)
}

// FromLevels is the distribution that is below each loss with the chance beside
// it, the first 0 and the last 1, both rising:
//
//	between two of them P(X ≤ x) rises with ln x
func FromLevels(chances, losses []decimal.Decimal) (Fit, error) {
	var p bound.Problems
	for i, loss := range losses {
		found := len(p)
		p = p.CheckRow(FieldBand, i+1, money, loss)
		if len(p) == found && i > 0 && !loss.GreaterThan(losses[i-1]) {
			p = append(p, bound.Problem{Field: FieldBand, Row: i + 1, Code: bound.LowAbove})
		}
	}
	one := decimal.New(1, 0)
	if n := len(chances); n < 2 || n != len(losses) || !chances[0].IsZero() || !chances[n-1].Equal(one) {
		p = append(p, bound.Problem{Field: FieldCount, Code: bound.Missing})
	}
	for i := range chances {
		if i > 0 && chances[i].LessThan(chances[i-1]) {
			p = append(p, bound.Problem{Field: FieldCount, Row: i + 1, Code: bound.LowAbove})
		}
	}
	if err := p.OrNil(); err != nil {
		return Fit{}, err
	}
	b := banded{}
	for i := range losses {
		b.ends = append(b.ends, losses[i].InexactFloat64())
		b.tail = append(b.tail, one.Sub(chances[i]).InexactFloat64())
	}
	return Fit{
		Severity: b,
		Median:   yen(quantileOf(b.above, 0.5, b.ends[len(b.ends)-1])),
		Mean:     yen(b.between(0, infinite)),
		Spread:   decimal.New(0, 0),
	}, nil
}

// fit is the lognormal; field is what to blame for its spread.
func (l lognormal) fit(median decimal.Decimal, field bound.Field) (Fit, error) {
	if l.sigma > maxSpread {
		return Fit{}, bound.Problems{{Field: field, Code: bound.TooLarge}}
	}
	var s Severity = l
	if l.sigma == 0 {
		s = fixed{median.InexactFloat64()}
	}
	return Fit{
		Severity: s,
		Median:   median.Round(0),
		Mean:     yen(s.between(0, infinite)),
		Spread:   decimal.NewFromFloat(l.sigma).Round(spreadPlaces),
	}, nil
}

// logRatio is ln(to/from) for to ≥ from > 0. Close amounts are compared by
// their exact difference, so that a small spread keeps its digits.
func logRatio(from, to decimal.Decimal) float64 {
	x := to.Sub(from).InexactFloat64() / from.InexactFloat64()
	if x > 0.5 {
		return log(to.InexactFloat64() / from.InexactFloat64())
	}
	// The logarithm of the rounded 1 + x, corrected for what was rounded off.
	rounded := 1 + x
	if rounded == 1 {
		return x
	}
	return float64(log(rounded) * (x / (rounded - 1)))
}
