package report

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// GuideAnswer is the sentence of the fifth section.
func (r *Report) GuideAnswer() []words.Run {
	if r.s.Result == nil {
		return r.v.Fill(words.NeedsCompany)
	}
	g := r.s.Result.Guides
	now := words.Plain(r.v.Say(words.SpendingUnknown))
	if n := r.s.Result.Input.Number(calc.FieldSpending); n.Valid {
		now = words.Plain(r.v.Put(words.SpendingNow, r.v.Plain(n.Decimal).String()))
	}
	return r.v.Fill(words.GuideAnswer, r.v.Run(estimated(g.HalfPercent)), r.v.Run(estimated(g.OnePercent)), now)
}

// ProbabilityHint gives the user something to hold on to, and says what it is
// not.
func (r *Report) ProbabilityHint() string {
	earlier, incidents := r.s.Figures.SmeDamageShare.Newest(), r.s.Figures.SmeIncidentCompanies.Newest()
	damaged := incidents.Value.DivRound(r.s.Figures.SmeSurveyedCompanies.Newest().Value, calc.RatePlaces)
	return r.v.Put(words.ProbabilityHint,
		r.v.Percent(earlier.Value), r.v.Percent(damaged), r.v.FiscalYear(earlier.Describes), r.v.FiscalYear(incidents.Describes),
		r.v.Percent(r.s.Figures.UkRansomwareShare2025.Value))
}

// GuideRows lists today's spending, what the measure and the loss say, and
// every rule on revenue.
//
// A row's cells are the amount and its distance from today's spending.
func (r *Report) GuideRows() []Row {
	if r.s.Result == nil {
		return nil
	}
	g, now := r.s.Result.Guides, r.s.Result.Input.Number(calc.FieldSpending)
	first := Row{Name: r.v.Say(words.Now), Cells: []format.Cell{r.none(), r.none()}}
	if now.Valid {
		first.Cells[0] = spending(now.Decimal).As(format.StyleMan)
	}
	rows := []Row{first}
	// a rule's own figure comes before those of the loss it is applied to
	all := true // the rule bounds all that is spent, and not only what is added to it
	add := func(name, sub string, mark seeds.Mark, a *calc.Amount, own ...string) {
		row := Row{Name: name, Sub: sub, Cells: []format.Cell{r.none(), r.none()}}
		if a != nil {
			cell := format.Cell{Key: a.Key, Value: a.Value, Style: format.StyleMan, Mark: mark, Uses: own}
			for _, id := range a.Uses {
				if !slices.Contains(own, id) {
					cell.Uses = append(cell.Uses, id)
				}
			}
			row.Cells[0] = cell
			if now.Valid && all {
				row.Cells[1] = format.Cell{Value: a.Value.Sub(now.Decimal), Style: format.StyleMan, Signed: true}
			}
		}
		rows = append(rows, row)
	}
	all = false
	for i, o := range r.Optima() {
		add(r.v.Say(words.StatOptimum), r.v.Say(words.Either(i == 0, words.OptimumLow, words.OptimumHigh)), seeds.Assumed, &o.Investment)
	}
	add(r.v.Say(words.Ceiling), r.CeilingSub(), seeds.Assumed, g.Ceiling, r.s.Figures.GordonLoebBound.ID)
	all = true
	add(r.HalfPercentName(), r.v.Say(words.HalfPercentFrom), "", &g.HalfPercent)
	add(r.OnePercentName(), r.v.Say(words.OnePercentFrom), "", &g.OnePercent)
	if g.BandLow != nil {
		add(shareName(r.v, r.s.Figures.JcicBandLow.Newest().Value), r.v.Say(words.BandLow), "", g.BandLow)
		add(shareName(r.v, r.s.Figures.JcicBandHigh.Newest().Value), r.v.Say(words.BandHigh), "", g.BandHigh)
	}
	all = false // a share of one loss, and no yearly spending
	add(r.LossGuideName(), r.v.Say(words.Guide36From), "", g.Guide, r.s.Figures.GordonLoebGuideShare.ID)
	return rows
}

// BandName names the newer survey's band.
func (r *Report) BandName() string {
	return r.v.Put(words.BandName, r.v.Percent(r.s.Figures.JcicBandLow.Newest().Value), r.v.Percent(r.s.Figures.JcicBandHigh.Newest().Value))
}

// shareName names a guide that is a share of revenue.
func shareName(v voice.Voice, share decimal.Decimal) string {
	return v.Put(words.HalfPercent, v.Percent(share))
}

// HalfPercentName names the guide that the deck calls realistic.
func (r *Report) HalfPercentName() string {
	return shareName(r.v, r.s.Figures.PracticalSpendingShare.Value)
}

// OnePercentName names the guide that vendors recommend.
func (r *Report) OnePercentName() string {
	return shareName(r.v, r.s.Figures.VendorSpendingShare.Value)
}

// LossGuideName names the deck's share of the loss.
func (r *Report) LossGuideName() string {
	return r.v.Put(words.Guide36, r.v.Percent(r.s.Figures.GordonLoebGuideShare.Value))
}

// CeilingNow is the ceiling in short, or what it lacks.
func CeilingNow(r *Report) []words.Run {
	switch {
	case r.s.Result == nil:
		return nil
	case r.s.Result.Guides.Ceiling == nil:
		return r.v.Fill(words.CeilingNow, words.Plain(r.CeilingSub()))
	}
	return r.v.Fill(words.CeilingNow, r.v.Run(estimated(*r.s.Result.Guides.Ceiling).EachYear()))
}

// CeilingSub says what the ceiling follows from, or lacks.
func (r *Report) CeilingSub() string {
	g, p := r.s.Result.Guides, r.s.Result.Input.Number(calc.FieldProbability)
	switch {
	case !p.Valid:
		return r.v.Say(words.CeilingNeeds)
	case g.Ceiling == nil:
		return r.v.Say(words.CeilingNoLoss)
	}
	return r.v.Put(words.CeilingFrom, r.v.Percent(p.Decimal))
}

// NotCovered reports whether the newer survey leaves out firms of this size.
func (r *Report) NotCovered() bool { return r.s.Result != nil && !r.s.Result.Guides.Covered }

// CeilingNote works the ceiling out in words, after what the note says of it.
func (r *Report) CeilingNote() string {
	if r.s.Result == nil || r.s.Result.Guides.Ceiling == nil {
		return ""
	}
	return r.v.Space() + r.v.Put(words.NoteCeiling,
		r.v.Percent(r.s.Result.Input.Number(calc.FieldProbability).Decimal),
		r.own(r.s.Result.Total().Typical), r.v.Headline(r.s.Result.Guides.Ceiling.Value).String())
}
