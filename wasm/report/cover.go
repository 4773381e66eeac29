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
	return r.v.Fill(words.CoverAnswer, r.v.Run(r.Kept()))
}

// Kept is what the company typically keeps.
func (r *Report) Kept() format.Cell { return estimated(r.s.Result.Protection.Typical.Kept).Plus() }

// CoverPart is one part of a policy with its fields.
type CoverPart struct {
	Name, Sub string
	Fields    []calc.Field
}

// partLoss is the typical loss that belongs to a part of a policy.
func partLoss(e calc.Estimate, part cover.Part) decimal.Decimal {
	sum := decimal.Zero
	for _, l := range e.Lines {
		if calc.PartOf(l) == part {
			sum = sum.Add(l.Amount.Typical)
		}
	}
	return sum
}

// CoverParts lists the parts of a policy, with what each would have to carry.
func (r *Report) CoverParts() []CoverPart {
	var parts []CoverPart
	for _, covered := range cover.Parts() {
		w := words.Parts[string(covered)]
		part := CoverPart{Name: r.v.Say(w.Name), Sub: r.v.Say(w.Text)}
		for _, term := range calc.TermsOf(covered) {
			part.Fields = append(part.Fields, term.Field)
		}
		if r.s.Result.HasAmount() && r.s.Result.Chosen.Method != calc.Survey {
			part.Sub += "\u3000" + r.v.Headline(partLoss(r.s.Result.Chosen, covered)).String()
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
		row(words.Reasons[string(why)], func(x calc.Settlement) calc.Amount { return x.Reasons[i].Amount })
	}
	row(words.Kept, func(x calc.Settlement) calc.Amount { return x.Kept })
	return t
}
