package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/cover"
	"cybercost/seeds"
)

// Protection is what a policy of the entered terms pays of the chosen
// estimate and what the company keeps, if the incident goes lightly, as usual
// or badly. It is no quote, and no reading of a policy's wording.
type Protection struct{ Low, Typical, High Settlement }

// Settlement is one loss split: Paid + Kept = Loss to the yen, for each line,
// each part and the whole.
type Settlement struct {
	Part    cover.Part // empty for the whole
	Loss    Amount
	Paid    Amount
	Kept    Amount
	Reasons []Reason // why Kept is kept; they add up to it

	Parts []Settlement           // liability, cost, profit, none; of the whole only
	Lines []cover.LineSettlement // of the whole only, in the order of the estimate
}

// Reason is an amount that is kept.
type Reason struct {
	Why    Why
	Amount Amount
}

// Why a part of a loss is kept.
type Why string

// The reasons, in the order in which they apply.
const (
	KeptWaiting      Why = "waiting"       // lost during the waiting time
	KeptDeductible   Why = "deductible"    // below the deductible
	KeptAboveLimit   Why = "above-limit"   // above the part's limit
	KeptShare        Why = "share"         // the company's own share
	KeptBelowOverall Why = "below-overall" // below the deductible over all parts
	KeptAboveOverall Why = "above-overall" // above the limit over all parts
	KeptUncovered    Why = "uncovered"     // of parts for which no limit was entered, neither its own nor one over all: there is no cover
	KeptNotInsurable Why = "not-insurable" // lines that belong to no part
)

// reasonOf is a reason with where package cover has the amount.
type reasonOf struct {
	why Why
	of  func(cover.Kept) decimal.Decimal
}

// reasons is the table of reasons in their order.
var reasons = []reasonOf{
	{KeptWaiting, func(k cover.Kept) decimal.Decimal { return k.Waiting }},
	{KeptDeductible, func(k cover.Kept) decimal.Decimal { return k.Deductible }},
	{KeptAboveLimit, func(k cover.Kept) decimal.Decimal { return k.AboveLimit }},
	{KeptShare, func(k cover.Kept) decimal.Decimal { return k.Share }},
	{KeptBelowOverall, func(k cover.Kept) decimal.Decimal { return k.BelowOverall }},
	{KeptAboveOverall, func(k cover.Kept) decimal.Decimal { return k.AboveOverall }},
	{KeptUncovered, func(k cover.Kept) decimal.Decimal { return k.Uncovered }},
	{KeptNotInsurable, func(k cover.Kept) decimal.Decimal { return k.NotInsurable }},
}

// Reasons lists every [Why].
func Reasons() []Why {
	all := make([]Why, len(reasons))
	for i, r := range reasons {
		all[i] = r.why
	}
	return all
}

// Amounts lists the numbers of the three settlements, wholes and parts.
func (p *Protection) Amounts() []Amount {
	if p == nil {
		return nil
	}
	var all []Amount
	for _, whole := range []Settlement{p.Low, p.Typical, p.High} {
		for _, s := range append([]Settlement{whole}, whole.Parts...) {
			all = append(all, s.Loss, s.Paid, s.Kept)
			for _, r := range s.Reasons {
				all = append(all, r.Amount)
			}
		}
	}
	return all
}

// protectionOf splits the low, typical and high amount of an estimate, part by
// part of the policy:
//
//	paid = share × min(max(loss − waiting − deductible, 0), limit)
//	all together: min(max(sum − overall deductible, 0), overall limit)
//	kept = loss − paid
//
// It is nil without an amount, without any term of a policy, and for a
// survey's amount, of which nobody knows what belongs to which part.
func protectionOf(f *seeds.Figures, in Input, e Estimate) (*Protection, []Problem) {
	return protectionNamed("cover", f, in, e)
}

// protectionNamed is that under other keys.
func protectionNamed(key string, f *seeds.Figures, in Input, e Estimate) (*Protection, []Problem) {
	policy, ok := policyOf(in)
	if !ok || e.Lack != "" || e.Method == Survey {
		return nil, nil
	}
	var p Protection
	for _, way := range []struct {
		key  string
		days Field
		of   func(spread) cited
		to   *Settlement
	}{
		{key + ".low", FieldStoppedDaysLow, lowOf, &p.Low},
		{key, FieldStoppedDaysTypical, typicalOf, &p.Typical},
		{key + ".high", FieldStoppedDaysHigh, highOf, &p.High},
	} {
		if problems := settle(f, in, e, policy, way.key, way.days, way.of, way.to); len(problems) > 0 {
			return nil, problems
		}
	}
	return &p, nil
}

// keptTypically is the typical amount that [protectionOf] says is kept, without what
// moves it, which takes longer than the rest. What cannot be computed with is not
// valid here; for the chosen way it is a problem that is said.
func keptTypically(f *seeds.Figures, in Input, e Estimate) decimal.NullDecimal {
	policy, ok := policyOf(in)
	if !ok || e.Lack != "" || e.Method == Survey {
		return decimal.NullDecimal{}
	}
	terms, loss := occurrenceOf(f, in, e, FieldStoppedDaysTypical, typicalOf).under(policy)
	settled, err := terms.SettleParts(loss)
	if err != nil {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(settled.Kept.Total())
}

func lowOf(s spread) cited     { return s.low }
func typicalOf(s spread) cited { return s.typical }
func highOf(s spread) cited    { return s.high }

// settle fills one settlement: the numbers are cover's, what moves them comes
// from [moversOf].
func settle(
	f *seeds.Figures, in Input, e Estimate, policy cover.Policy,
	key string, days Field, of func(spread) cited, to *Settlement,
) []Problem {
	occurrence := occurrenceOf(f, in, e, days, of)
	terms, loss := occurrence.under(policy)
	settled, err := terms.Settle(loss)
	if err != nil {
		return beyond(err)
	}
	parts, whole := moversOf(policy, occurrence, settled)
	*to = settlement(key, "", settled.Loss, settled.Paid, settled.Kept, whole)
	to.Lines = settled.Lines
	for i, part := range settled.Parts {
		to.Parts = append(to.Parts, settlement(key+"."+string(part.Part), part.Part, part.Loss, part.Paid, part.Kept, parts[i]))
	}
	return nil
}

// settlement puts names, and what moves it, to every number of a settlement.
func settlement(key string, part cover.Part, loss, paid decimal.Decimal, kept cover.Kept, by movers) Settlement {
	s := Settlement{
		Part:    part,
		Loss:    Amount{key + ".loss", loss, by.loss},
		Paid:    Amount{key + ".paid", paid, by.paid},
		Kept:    Amount{key + ".kept", kept.Total(), by.kept()},
		Reasons: make([]Reason, 0, len(reasons)),
	}
	for _, r := range reasons {
		s.Reasons = append(s.Reasons, Reason{r.why, Amount{key + ".kept." + string(r.why), r.of(kept), by.reasons[r.why]}})
	}
	return s
}
