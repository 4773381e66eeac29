package state

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/calc/cover"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Covered reports whether terms of a policy were entered and could be tested.
func (s *Store) Covered() bool { return s.Result != nil && s.Result.Protection != nil }

// CoverAnswer is the sentence of the sixth section.
func (s *Store) CoverAnswer() []words.Run {
	switch {
	case s.Result == nil:
		return words.NeedsCompany.Fill(s.Language)
	case !s.HasAmount():
		return words.CoverNoAmount.Fill(s.Language)
	case s.Result.Chosen.Method == calc.Survey:
		return words.CoverNoRows.Fill(s.Language)
	case s.Total().High.IsZero():
		return words.CoverNothing.Fill(s.Language)
	case !s.Covered():
		return words.CoverEmpty.Fill(s.Language)
	}
	kept := s.guideRun(s.Result.Protection.Typical.Kept)
	kept.Text += "＋？"
	return words.CoverAnswer.Fill(s.Language, kept)
}

// CoverPart is one part of a policy with its fields.
type CoverPart struct {
	Name, Sub string
	Fields    []calc.Field
}

// partLoss is the typical loss that belongs to a part of a policy.
func (s *Store) partLoss(part cover.Part) decimal.Decimal {
	sum := decimal.Zero
	for _, l := range s.Result.Chosen.Lines {
		if calc.PartOf(l) == part {
			sum = sum.Add(l.Amount.Typical)
		}
	}
	return sum
}

// CoverParts lists the parts of a policy, with what each would have to carry.
func (s *Store) CoverParts() []CoverPart {
	fields := [][]calc.Field{
		{calc.FieldLiabilityLimit, calc.FieldLiabilityDeductible, calc.FieldLiabilityShare},
		{calc.FieldCostLimit, calc.FieldCostDeductible, calc.FieldCostShare},
		{calc.FieldProfitLimit, calc.FieldProfitWaiting, calc.FieldProfitShare},
	}
	var parts []CoverPart
	for i, key := range []string{"liability", "cost", "profit"} {
		w := words.Parts[key]
		part := CoverPart{Name: s.Say(w.Name), Sub: s.Say(w.Text), Fields: fields[i]}
		if s.HasAmount() && s.Result.Chosen.Method != calc.Survey {
			part.Sub += "\u3000" + s.headline(s.partLoss(cover.Part(key))).String()
		}
		parts = append(parts, part)
	}
	return parts
}

// CoverTable lists paid and kept to the yen, for low, typical and high.
func (s *Store) CoverTable() Table {
	t := Table{
		Caption: s.Say(words.CoverTable),
		Heads:   []string{s.Say(words.CoverWhatHead), s.Say(words.Low), s.Say(words.Typical), s.Say(words.High)},
		Words:   1,
	}
	if !s.Covered() {
		return t
	}
	p := s.Result.Protection
	row := func(name string, of func(calc.Settlement) calc.Amount) {
		t.Rows = append(t.Rows, []string{name,
			format.Grouped(of(p.Low).Value, 0), format.Grouped(of(p.Typical).Value, 0), format.Grouped(of(p.High).Value, 0)})
	}
	row(s.Say(words.CoverLoss), func(x calc.Settlement) calc.Amount { return x.Loss })
	row(s.Say(words.CoverPaid), func(x calc.Settlement) calc.Amount { return x.Paid })
	for i, why := range calc.Reasons() {
		row(s.Say(words.Reasons[string(why)]), func(x calc.Settlement) calc.Amount { return x.Reasons[i].Amount })
	}
	row(s.Say(words.Kept), func(x calc.Settlement) calc.Amount { return x.Kept })
	return t
}

// coverMessage is what the waterfall says.
func (s *Store) coverMessage() string {
	p := s.Result.Protection.Typical
	switch {
	case p.Loss.Value.IsZero():
		return s.Say(words.CoverNothing)
	case p.Kept.Value.IsZero():
		return s.Say(words.CoverAll)
	case p.Paid.Value.IsZero():
		return s.Say(words.CoverNone)
	}
	most := s.reasons()[0]
	share := most.Amount.Value.DivRound(p.Kept.Value, calc.RatePlaces)
	return words.CoverMost.Put(s.Language, s.Say(words.Reasons[string(most.Why)]), s.aboutPercent(share))
}
