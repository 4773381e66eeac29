package report

import (
	"strconv"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// YearNote says what the section lacks or what to beware of; empty if there
// is nothing to say.
func (r *Report) YearNote() string {
	switch {
	case r.s.Result == nil:
		return r.v.Say(words.NeedsCompany)
	case !r.s.Result.HasAmount():
		return r.v.NoAmount(words.YearNoAmount, r.s.Result.Chosen.Lack)
	}
	if len(r.s.YearProblems) == 0 {
		return ""
	}
	switch p := r.s.YearProblems[0]; {
	case p.Field == calc.FieldProbability && p.Code == calc.Missing:
		return r.v.Say(words.YearNeedsP)
	case p.Field == calc.FieldProbability:
		return r.v.Say(words.YearCertain)
	case p.Field == calc.FieldSeverity && p.Code == calc.NeedsOther:
		return r.v.Say(words.YearBasis)
	}
	return r.v.Say(words.YearRefused)
}

// SeverityName is a way to spread one incident's loss, in words.
func (r *Report) SeverityName(b calc.SeverityBasis) string {
	if b == calc.SeverityRange && r.s.Result.HasAmount() && !r.s.Result.Spread() {
		return r.v.Say(words.SeverityFlat)
	}
	median, _ := calc.SurveyPair(r.s.Figures)
	return r.v.Put(words.Severities.Of(string(b)), r.v.Edition(median.Source), r.v.Edition(r.s.Figures.NpaCostAnswers.Newest().Source))
}

// YearOneIn names a year that comes once in so many.
func (r *Report) YearOneIn(years int) string {
	return r.v.Put(words.YearOneIn, strconv.Itoa(years))
}

// YearStats are the four numbers about a year.
func (r *Report) YearStats() []Item {
	y := r.s.Year
	if y == nil {
		return nil
	}
	with := func(of func(calc.YearTotal) calc.Amount) string {
		if y.Kept == nil {
			return ""
		}
		return r.v.Put(words.YearWithCover, r.v.Headline(of(*y.Kept).Value).String())
	}
	p := r.s.Result.Input.Number(calc.FieldProbability).Decimal
	stats := []Item{
		{r.v.Say(words.YearNoLoss), format.Of(y.Gross.NoLoss, format.StylePercent), r.v.Put(words.YearNoLossTx, r.v.Percent(p))},
		{r.v.Say(words.YearMean), estimated(y.Gross.Mean), with(func(t calc.YearTotal) calc.Amount { return t.Mean })},
	}
	for i, period := range y.Gross.Leading() {
		note := with(func(t calc.YearTotal) calc.Amount { return t.Leading()[i].Loss })
		if period.Loss.Value.IsZero() {
			note = r.v.Put(words.YearStillNone, r.v.Percent(p))
		}
		stats = append(stats, Item{r.YearOneIn(period.Years), estimated(period.Loss), note})
	}
	return stats
}
