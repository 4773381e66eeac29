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

// severityOf is the severity that the input asks for:
//
//	range    as the estimate says: below low with chance 0.1, below typical with 0.5, below high with 0.9, see [spreadSeverity]; one amount where low = high
//	survey   lognormal with the median and the mean of ransomware in the newest edition of the survey that gives both
//	bands    the police's bands of cost as they are, for companies of every size
func severityOf(f *seeds.Figures, in Input, e Estimate) (severity, error) {
	switch in.Severity {
	case SeveritySurvey:
		median, mean := SurveyPair(f)
		fit, err := annual.FromMedianAndMean(median.Value, mean.Value)
		return severity{fit, cite(median), cite(mean), cite(median, mean)}, err
	case SeverityBands:
		return bands(f)
	}
	return spreadSeverity(f, in, e)
}

// spreadSeverity is the severity of the estimate itself. Where victims
// answered in bands, they are carried to the company as the lines are:
//
//	loss at a level of the answers = lines of the response in proportion to the level, the others between their low, typical and high
//	between two levels = straight on a log axis
//
// Everywhere else it is lognormal on either side of typical:
//
//	below typical through low, above it through high
func spreadSeverity(f *seeds.Figures, in Input, e Estimate) (severity, error) {
	sum := e.sum()
	behind := union(nil, sum.low.uses(), sum.typical.uses(), sum.high.uses())
	of := func(fit annual.Fit, err error) (severity, error) {
		return severity{fit, union(nil, sum.typical.uses()), behind, behind}, err
	}
	if e.Method == Itemised && in.Scenario == Ransomware && SizeOf(in).IsPositive() {
		chances, losses := answeredLosses(f, in, e)
		all := answersOf(f)
		behind = union(behind, cite(all.counts...))
		for _, end := range all.ends {
			behind = union(behind, end.uses())
		}
		return of(annual.FromLevels(chances, losses))
	}
	return of(annual.FromSpread(sum.low.value, sum.typical.value, sum.high.value, highShare))
}

// answeredLosses are the losses at each end of a band of the answers, and at low,
// typical and high, with the chance of less.
func answeredLosses(f *seeds.Figures, in Input, e Estimate) (chances, losses []decimal.Decimal) {
	a := answersOf(f)
	banded := []LineKey{LineRecovery}
	if !in.counted() {
		banded = append(banded, LineInvestigation)
	}
	moving, rest := e.lines(banded...).amounts().Typical, Range{}
	for _, l := range e.Lines {
		if !known(banded, l.Key) {
			rest = rest.Add(l.Amount)
		}
	}
	middle := a.level(typicalShare).value
	loss := func(level, chance decimal.Decimal) decimal.Decimal {
		return moving.Mul(level).DivRound(middle, 0).Add(rest.at(chance))
	}
	add := func(chance, level decimal.Decimal) {
		chances, losses = append(chances, chance), append(losses, loss(level, chance))
	}
	own := []decimal.Decimal{lowShare, typicalShare, highShare}
	below := zero
	for i := range a.ends {
		chance := below.DivRound(a.all, RatePlaces)
		for len(own) > 0 && own[0].LessThan(chance) {
			add(own[0], a.level(own[0]).value)
			own = own[1:]
		}
		if len(own) > 0 && own[0].Equal(chance) {
			own = own[1:]
		}
		add(chance, a.ends[i].value)
		if i < len(a.counts) {
			below = below.Add(a.counts[i].Value)
		}
	}
	return chances, losses
}

// at is the amount below which it is with a chance: straight between low,
// typical and high, and no less and no more than they.
func (r Range) at(chance decimal.Decimal) decimal.Decimal {
	between := func(from, to, start, end decimal.Decimal) decimal.Decimal {
		return from.Add(to.Sub(from).Mul(chance.Sub(start)).DivRound(end.Sub(start), 0))
	}
	switch {
	case chance.LessThanOrEqual(lowShare):
		return r.Low
	case chance.LessThan(typicalShare):
		return between(r.Low, r.Typical, lowShare, typicalShare)
	case chance.LessThan(highShare):
		return between(r.Typical, r.High, typicalShare, highShare)
	}
	return r.High
}

// keptOf is what a policy leaves of one loss; nil without one.
func keptOf(f *seeds.Figures, in Input, e Estimate) (*annual.Kept, error) {
	policy, ok := policyOf(in)
	if !ok || e.Method == Survey { // as in [protectionOf]
		return nil, nil
	}
	terms, loss := occurrenceOf(f, in, e, FieldStoppedDaysTypical, typicalOf).under(policy)
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
	o := occurrenceOf(f, in, e, FieldStoppedDaysTypical, typicalOf)
	all := e.summed(typicalOf)
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
