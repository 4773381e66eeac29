package report

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// HasRows reports whether the amount has the deck's rows.
func (r *Report) HasRows() bool { return r.s.Result != nil && r.s.Result.Breakdown != nil }

// InvestAnswer is the sentence of the fourth section.
func (r *Report) InvestAnswer() []words.Run {
	switch {
	case r.s.Result == nil:
		return r.v.Fill(words.NeedsCompany)
	case !r.s.Result.HasAmount():
		return []words.Run{words.Plain(r.v.NoAmount(words.InvestNone, r.s.Result.Chosen.Lack))}
	case !r.HasRows():
		return r.v.Fill(words.InvestNoRows)
	}
	b := r.s.Result.Breakdown
	return r.v.Fill(words.InvestAnswer, r.v.Run(r.Own(b.Avoidable)), r.v.Run(r.Own(b.Investment)))
}

// InvestOwnRows says what of the amount is not among the four numbers; empty if
// nothing is.
func (r *Report) InvestOwnRows() string {
	if !r.HasRows() {
		return ""
	}
	var names []string
	sum := decimal.Zero
	for _, row := range calc.OwnRows() {
		if amount := r.s.Result.Chosen.Row(row).Typical; amount.IsPositive() {
			names, sum = append(names, r.v.Say(words.Rows.Of(string(row)).Name)), sum.Add(amount)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return r.v.Put(words.InvestOwnRows, r.v.List(names), r.own(sum))
}

// SalesNeeded says which sales would earn the amount back.
func (r *Report) SalesNeeded() []words.Run {
	if !r.s.Result.HasAmount() {
		return nil
	}
	sales := r.s.Result.Measure.Sales
	if sales == nil {
		return r.v.Fill(words.SalesNil)
	}
	margin := words.Plain(r.v.Percent(r.s.Result.Input.Number(calc.FieldMargin).Decimal))
	return r.v.Fill(words.SalesNeeded, margin, r.v.Run(estimated(*sales)))
}

// InvestStats are the four numbers of the fourth section.
func (r *Report) InvestStats() []Item {
	if !r.HasRows() {
		return nil
	}
	b := r.s.Result.Breakdown
	stats := []Item{
		{r.v.Say(words.Avoidable), r.Own(b.Avoidable), r.v.Say(words.AvoidableText)},
		{r.v.Say(words.Investment), r.Own(b.Investment), r.v.Say(words.InvestmentText)},
	}
	if p := b.Printed; p != nil {
		stats[0].Note = r.printedNote(stats[0].Note, b.Avoidable.Value, p.Avoidable.Value)
		stats[1].Note = r.printedNote(stats[1].Note, b.Investment.Value, p.Investment.Value)
	}
	leverage := Item{r.v.Say(words.Leverage), r.none(), r.v.Say(words.LeverageNil)}
	even := Item{r.v.Say(words.BreakEven), r.none(), r.v.Say(words.BreakEvenNil)}
	if why := r.InvestBeyond(); why != "" {
		leverage.Note = why
		if b.Avoidable.Value.IsPositive() {
			even.Note = why
		}
	}
	if b.Leverage != nil {
		leverage.Cell = format.Of(*b.Leverage, format.StyleTimes)
		quotient := words.LeverageRounded
		if r.s.Result.AsPrinted() {
			quotient = words.LeverageText
		}
		leverage.Note = r.v.Put(quotient, r.own(b.Avoidable.Value), r.own(b.Investment.Value))
	}
	if b.BreakEven != nil {
		even.Cell, even.Note = format.Of(*b.BreakEven, format.StylePercent), r.v.Say(words.BreakEvenText)
	}
	return append(stats, leverage, even)
}

// InvestBeyond says why cost and investment are not set against each other:
// nobody of this size is known, or one incident costs less than the investment.
// Empty where they are.
func (r *Report) InvestBeyond() string {
	if !r.HasRows() {
		return ""
	}
	switch r.s.Result.Breakdown.Beyond {
	case calc.BeyondAbove:
		return r.v.Say(words.BeyondExamples)
	case calc.BeyondBelow:
		return r.v.Say(words.BreakEvenOver)
	}
	return ""
}

func (r *Report) printedNote(note string, computed, printed decimal.Decimal) string {
	if computed.Equal(printed) {
		return note
	}
	return note + r.v.Say(words.SentenceEnd) + r.v.Put(words.PrintedAs, r.v.Plain(printed).String())
}
