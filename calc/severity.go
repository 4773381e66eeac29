package calc

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc/annual"
	"cybercost/calc/bound"
	"cybercost/calc/cover"
	"cybercost/seeds"
)

// severity is how the loss of one incident falls out, with the figures that
// move its median, its mean and the rest of it.
type severity struct {
	annual.Fit
	median, mean, all []string
}

// severityOf fits the severity that the input asks for:
//
//	range    lognormal, below low with chance range-low-chance and below high with chance range-high-chance; one amount where low = high
//	survey   lognormal with the median and the mean of ransomware in the newest edition of the survey that gives both
//	bands    the police's bands of cost, the open last one closed by [bands]
//
// The two chances are figures of our own, assumed: no source says how likely the
// ends of an estimate are.
func severityOf(f *seeds.Figures, in Input, e Estimate) (severity, error) {
	switch in.Severity {
	case SeveritySurvey:
		median, mean := SurveyPair(f)
		fit, err := annual.FromMedianAndMean(median.Value, mean.Value)
		return severity{fit, cite(median), cite(mean), cite(median, mean)}, err
	case SeverityBands:
		return bands(f)
	}
	sum := e.sum()
	behind := union(nil, sum.low.uses(), sum.high.uses())
	if sum.low.value.Equal(sum.high.value) {
		fit, err := annual.FromMedianAndMean(sum.low.value, sum.low.value)
		return severity{fit, behind, behind, behind}, err
	}
	below, above := &f.RangeLowChance, &f.RangeHighChance
	fit, err := annual.FromQuantiles(sum.low.value, below.Value, sum.high.value, above.Value)
	behind = union(behind, cite(below, above))
	return severity{fit, behind, behind, behind}, err
}

// keptOf is what a policy leaves of one loss; nil without one.
func keptOf(f *seeds.Figures, in Input, e Estimate) (*annual.Kept, error) {
	policy, ok := policyOf(in)
	if !ok || e.Method == Survey { // as in [protectionOf]
		return nil, nil
	}
	terms, loss := occurrenceOf(f, in, e, FieldStoppedDaysTypical, func(s spread) cited { return s.typical }).under(policy)
	knots, err := terms.Knots(loss)
	if err != nil {
		return nil, err
	}
	kept, err := annual.KeptBetween(convert(knots))
	return &kept, err
}

// proportionUses lists the figures that move how much of the typical amount
// falls to each part of a policy.
func proportionUses(f *seeds.Figures, in Input, e Estimate) []string {
	o := occurrenceOf(f, in, e, FieldStoppedDaysTypical, func(s spread) cited { return s.typical })
	all := e.sum().typical
	if all.value.IsZero() {
		return nil
	}
	var ids []string
	for _, part := range []cover.Part{cover.Liability, cover.Cost, cover.Profit, cover.None} {
		ids = union(ids, o.loss(part).over(all, RatePlaces).uses())
	}
	return ids
}

func convert(knots []cover.Knot) []annual.Knot {
	all := make([]annual.Knot, len(knots))
	for i, k := range knots {
		all[i] = annual.Knot(k)
	}
	return all
}

// yearTotal puts names to one distribution.
func yearTotal(key string, d annual.Distribution, mean, behind []string) YearTotal {
	t := YearTotal{
		NoLoss: Amount{Key: key + ".no-loss", Value: d.NoLoss}, // the probability's alone
		Mean:   approximate(key+".mean", d.Mean, mean),
		Curve:  d.Curve,
	}
	for i, p := range d.Percentiles {
		if p.Chance.LessThanOrEqual(d.NoLoss) {
			// Where the two are equal, the last bit of a float must not decide.
			p.Loss, p.Occurrence = zero, zero
		}
		name := key + "." + strconv.Itoa(returnPeriods[i])
		t.Periods = append(t.Periods, ReturnPeriod{
			Years:      returnPeriods[i],
			Loss:       approximate(name, p.Loss, behind),
			Tail:       approximate(name+".tail", p.Tail, behind),
			Occurrence: approximate(name+".occurrence", p.Occurrence, behind),
		})
	}
	return t
}

// approximate is an amount that everything behind the severity moves, unless
// it is zero.
func approximate(key string, v decimal.Decimal, behind []string) Amount {
	if v.IsZero() {
		behind = nil
	}
	return Amount{Key: key, Value: v, Uses: behind}
}

// refused says why there is no severity: nothing to lose, or a spread beyond
// what can be calculated.
func refused(err error) Problem {
	for _, p := range bound.Of(err) {
		if p.Code == TooSmall {
			return problemAt(FieldSeverity, TooSmall)
		}
	}
	return problemAt(FieldSeverity, TooLarge)
}
