package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/annual"
	"cybercost/seeds"
)

// Year is how a whole year's losses fall out, without cover and with it. All
// its amounts are approximate: they come from floating-point arithmetic,
// rounded to whole yen.
//
// Mean is not the expected yearly loss of [Measure]: that takes the estimate's
// typical amount once, this the mean of everything between low and high, for
// as many incidents as a year may bring.
type Year struct {
	Severity SeverityBasis
	Median   Amount // "year.severity.median": of one incident
	Mean     Amount // "year.severity.mean"
	Gross    YearTotal
	Kept     *YearTotal // nil where no term of a policy was entered
	Proposed *YearTotal // "new.year.kept.…": on the terms that are proposed; nil where none was
	Paid     *Amount    // "year.paid": mean of what the policy pays in a year
}

// YearTotal is how the total of a year falls out.
type YearTotal struct {
	NoLoss  Amount // "….no-loss": the chance of a year without a loss
	Mean    Amount // "….mean"
	Periods []ReturnPeriod
	Curve   []annual.Point // loss-exceedance curve, ascending losses
}

// ReturnPeriod is what a year costs that comes once in so many. A year that is
// likelier to bring no loss at all costs exactly 0.
type ReturnPeriod struct {
	Years      int
	Loss       Amount // "….N": exceeded in one of N years
	Tail       Amount // "….N.tail": the mean of those years
	Occurrence Amount // "….N.occurrence": the same as Loss for the largest incident of a year
}

// returnPeriods are the years shown.
var returnPeriods = []int{10, 20, 100}

// curvePoints is how many points of the curve are computed.
const curvePoints = 61

// EvaluateYear computes the distribution of a year for the chosen estimate of
// an answer. It is apart from [Evaluate] because it takes a hundred times as
// long.
//
//	incidents a year = Poisson with rate −ln(1 − probability)
//	total of a year = the sum of that many losses, each as [severityOf] says
//	kept of a loss = as [Protection], the lines in the proportions of the typical amount
//
// It refuses, with problems in field order: a missing or certain probability,
// a way without an amount, a basis that does not fit the scenario, nothing to
// lose at low, and an amount beyond what can be calculated.
func EvaluateYear(f *seeds.Figures, in Input, r Answer) (*Year, []Problem) {
	var problems []Problem
	refuse := func(field Field, code Code) { problems = append(problems, problemAt(field, code)) }
	e := r.Chosen
	if e.Lack != "" || len(e.Lines) == 0 {
		refuse(FieldMethod, Missing)
	}
	if !known(SeveritiesFor(in.Scenario), in.Severity) {
		refuse(FieldSeverity, NeedsOther)
	}
	p := in.Number(FieldProbability)
	rate, err := annual.Rate(p.Decimal)
	switch {
	case !p.Valid:
		refuse(FieldProbability, Missing)
	case err != nil:
		refuse(FieldProbability, TooLarge)
	}
	if len(problems) > 0 {
		return nil, problems
	}
	loss, err := severityOf(f, in, e)
	if err != nil {
		return nil, []Problem{refused(err)}
	}
	kept, err := keptOf(f, in, e)
	if err != nil {
		return nil, beyond(err)
	}
	question := annual.Input{
		Rate: rate, Severity: loss.Fit.Severity, Kept: kept, Percentiles: shownPercentiles(), Points: curvePoints,
	}
	total, err := question.Total()
	if err != nil {
		return nil, beyond(err)
	}
	y := &Year{
		Severity: in.Severity,
		Median:   approximate("year.severity.median", loss.Median, loss.median),
		Mean:     approximate("year.severity.mean", loss.Mean, loss.mean),
		Gross:    yearTotal("year.gross", total.Gross, loss.mean, loss.all),
	}
	if total.Kept != nil {
		with := union(nil, loss.all, proportionUses(f, in, e))
		kept, paid := yearTotal("year.kept", *total.Kept, with, with), approximate("year.paid", total.Paid, with)
		y.Kept, y.Paid = &kept, &paid
	}
	if in.Proposes() {
		in := in.underProposal()
		if question.Kept, err = keptOf(f, in, e); err != nil {
			return nil, beyond(err)
		}
		if question.Kept == nil {
			return y, nil // a survey's amount has no parts
		}
		if total, err = question.Total(); err != nil {
			return nil, beyond(err)
		}
		with := union(nil, loss.all, proportionUses(f, in, e))
		kept := yearTotal("new.year.kept", *total.Kept, with, with)
		y.Proposed = &kept
	}
	return y, nil
}

// shownPercentiles are the chances of the years shown.
func shownPercentiles() []decimal.Decimal {
	var all []decimal.Decimal
	for _, n := range returnPeriods {
		all = append(all, onceIn(n))
	}
	return all
}

// onceIn is the chance of a year that is not as bad as one of so many.
func onceIn(years int) decimal.Decimal {
	return one.Sub(one.DivRound(decimal.NewFromInt(int64(years)), RatePlaces))
}

// Amounts lists every number of the year, the curves aside.
func (y *Year) Amounts() []Amount {
	all := []Amount{y.Median, y.Mean}
	for _, t := range []*YearTotal{&y.Gross, y.Kept, y.Proposed} {
		all = append(all, t.amounts()...)
	}
	return appendSome(all, y.Paid)
}

// amounts lists the numbers of a total, the curve aside; none for nil.
func (t *YearTotal) amounts() []Amount {
	if t == nil {
		return nil
	}
	all := []Amount{t.NoLoss, t.Mean}
	for _, p := range t.Periods {
		all = append(all, p.Loss, p.Tail, p.Occurrence)
	}
	return all
}
