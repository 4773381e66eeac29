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
	Warnings []Warning
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

// FromQuantiles is the lognormal that is below low with chance lowChance and
// below high with chance highChance; z is the normal quantile of a chance:
//
//	σ = (ln high − ln low)/(z_high − z_low)   μ = ln low − σ·z_low
//
// Where σ > z_high, a lower low gives a higher mean: a warning. Where
// σ > 2·z_high, the mean is above high: refused.
func FromQuantiles(low, lowChance, high, highChance decimal.Decimal) (Fit, error) {
	var p bound.Problems
	p = p.Check(FieldLow, money, low)
	p = p.Check(FieldLowChance, quantiles, lowChance)
	p = p.Check(FieldHigh, money, high)
	if len(p) == 0 && !high.GreaterThan(low) {
		p = append(p, bound.Problem{Field: FieldHigh, Code: bound.LowAbove})
	}
	found := len(p)
	p = p.Check(FieldHighChance, quantiles, highChance)
	if len(p) == found && !highChance.GreaterThan(lowChance) {
		p = append(p, bound.Problem{Field: FieldHighChance, Code: bound.LowAbove})
	}
	if err := p.OrNil(); err != nil {
		return Fit{}, err
	}
	zLow, zHigh := quantileOfNormal(lowChance.InexactFloat64()), quantileOfNormal(highChance.InexactFloat64())
	sigma := logRatio(low, high) / (zHigh - zLow)
	l := lognormal{mu: log(low.InexactFloat64()) - float64(sigma*zLow), sigma: sigma}
	if sigma > 2*zHigh {
		return Fit{}, bound.Problems{{Field: FieldHigh, Code: bound.TooLarge}}
	}
	fit, err := l.fit(yen(exp(l.mu)), FieldHigh)
	if err == nil && sigma > zHigh {
		fit.Warnings = append(fit.Warnings, LowRaisesMean)
	}
	return fit, err
}

// FromBands is the distribution that a survey gives as counts in bands:
//
//	chance of a band = its count ÷ all counts
//	in the first band, from 0 = uniform
//	in each other band = uniform on a log scale: P(X ≤ x) rises with ln x
//
// Upper is where the bands end, rising; the end of the last is the
// largest loss there is, which a survey with an open last band does not say.
func FromBands(upper []decimal.Decimal, answers []int64) (Fit, error) {
	var p bound.Problems
	for i, end := range upper {
		found := len(p)
		p = p.CheckRow(FieldBand, i+1, money, end)
		if len(p) == found && i > 0 && !end.GreaterThan(upper[i-1]) {
			p = append(p, bound.Problem{Field: FieldBand, Row: i + 1, Code: bound.LowAbove})
		}
	}
	var sum float64
	for i, n := range answers {
		p = p.CheckRow(FieldCount, i+1, counts, decimal.NewFromInt(n))
		sum += float64(n)
	}
	if len(answers) != len(upper) || sum <= 0 {
		p = append(p, bound.Problem{Field: FieldCount, Code: bound.Missing})
	}
	if err := p.OrNil(); err != nil {
		return Fit{}, err
	}
	b := banded{}
	above := sum
	for i, end := range upper {
		above -= float64(answers[i])
		b.upper = append(b.upper, end.InexactFloat64())
		b.tail = append(b.tail, above/sum)
	}
	return Fit{
		Severity: b,
		Median:   yen(quantileOf(b.above, 0.5, b.upper[len(b.upper)-1])),
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
