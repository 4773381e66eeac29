package report

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/calc/cover"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Covered reports whether terms of a policy were entered and could be tested.
func (r *Report) Covered() bool { return r.s.Result != nil && r.s.Result.Protection != nil }

// CoverAnswer is the sentence of the sixth section.
func (r *Report) CoverAnswer() []words.Run {
	switch {
	case r.s.Result == nil:
		return r.v.Fill(words.NeedsCompany)
	case !r.s.Result.HasAmount():
		return []words.Run{words.Plain(r.v.NoAmount(words.CoverNoAmount, r.s.Result.Chosen.Lack))}
	case r.s.Result.Chosen.Method == calc.Survey:
		return r.v.Fill(words.CoverNoRows)
	case r.s.Result.Total().High.IsZero():
		return r.v.Fill(words.CoverNothing)
	case !r.Covered():
		return r.v.Fill(words.CoverEmpty)
	}
	if r.s.Result.Spread() {
		return r.v.Fill(words.CoverSpan, r.v.Run(r.Kept()), r.v.Run(KeptHigh(r)))
	}
	return r.v.Fill(words.CoverAnswer, r.v.Run(r.Kept()))
}

// KeptHigh is what the company keeps in a bad case: one in ten costs more.
func KeptHigh(r *Report) format.Cell { return estimated(r.s.Result.Protection.High.Kept).Plus() }

// UpToOverall says which parts have no limit of their own under a limit over all,
// and are covered up to that; empty if there is none.
func UpToOverall(r *Report) string {
	if !r.Covered() || !r.s.Result.Input.Number(calc.FieldOverallLimit).Valid {
		return ""
	}
	var open []string
	for _, part := range r.CoverParts() {
		if !r.s.Result.Input.Number(part.Fields[0]).Valid {
			open = append(open, part.Name)
		}
	}
	if len(open) == 0 {
		return ""
	}
	return r.v.Put(words.CoverUpTo, r.v.List(open))
}

// Kept is what the company typically keeps.
func (r *Report) Kept() format.Cell { return estimated(r.s.Result.Protection.Typical.Kept).Plus() }

// CoverPart is one part of a policy with its fields.
type CoverPart struct {
	Name, Sub string
	Fields    []calc.Field
}

// partLoss is the typical loss that belongs to a part of a policy.
func partLoss(a *calc.Answer, part cover.Part) decimal.Decimal {
	sum := decimal.Zero
	for _, l := range a.Chosen.Lines {
		if a.Input.PartOf(l) == part {
			sum = sum.Add(l.Amount.Typical)
		}
	}
	return sum
}

// CoverParts lists the parts of a policy, with what each would have to carry.
func (r *Report) CoverParts() []CoverPart {
	var parts []CoverPart
	for _, covered := range cover.Parts() {
		w := words.Parts.Of(string(covered))
		part := CoverPart{Name: r.v.Say(w.Name), Sub: r.v.Say(w.Text)}
		for _, term := range calc.TermsOf(covered) {
			part.Fields = append(part.Fields, term.Field)
		}
		if r.s.Result.HasAmount() && r.s.Result.Chosen.Method != calc.Survey {
			part.Sub += " " + r.v.Headline(partLoss(r.s.Result, covered)).String()
		}
		parts = append(parts, part)
	}
	return parts
}

// CoverTable lists paid and kept to the yen, for low, typical and high.
func (r *Report) CoverTable() Table {
	t := Table{
		Caption: words.CoverTable,
		Heads:   []words.Text{words.CoverWhatHead, words.Low, words.Typical, words.High},
		Words:   1,
	}
	if !r.Covered() {
		return t
	}
	p := r.s.Result.Protection
	row := func(name words.Text, of func(calc.Settlement) calc.Amount) {
		yen := func(x calc.Settlement) format.Cell { return format.Of(of(x), format.StyleGrouped) }
		t.Row(r.v.Say(name), yen(p.Low), yen(p.Typical), yen(p.High))
	}
	row(words.CoverLoss, func(x calc.Settlement) calc.Amount { return x.Loss })
	row(words.CoverPaid, func(x calc.Settlement) calc.Amount { return x.Paid })
	for i, why := range calc.Reasons() {
		row(words.Reasons.Of(string(why)), func(x calc.Settlement) calc.Amount { return x.Reasons[i].Amount })
	}
	row(words.Kept, func(x calc.Settlement) calc.Amount { return x.Kept })
	return t
}
