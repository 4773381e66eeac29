package state

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// GuideAnswer is the sentence of the fifth section.
func (s *Store) GuideAnswer() []words.Run {
	if s.Result == nil {
		return words.NeedsCompany.Fill(s.Language)
	}
	g := s.Result.Guides
	now := words.Plain(s.Say(words.SpendingUnknown))
	if n := s.Result.Input.Number(calc.FieldSpending); n.Valid {
		now = words.Plain(words.SpendingNow.Put(s.Language, s.plain(n.Decimal).String()))
	}
	return words.GuideAnswer.Fill(s.Language, s.guideRun(g.HalfPercent), s.guideRun(g.OnePercent), now)
}

func (s *Store) guideRun(a calc.Amount) words.Run {
	return words.Run{Text: s.headline(a.Value).String(), Strong: true, Value: a.Value.String(), Key: a.Key}
}

// ProbabilityHint gives the user something to hold on to, and says what it is
// not.
func (s *Store) ProbabilityHint() string {
	earlier, incidents := s.Figures.SmeDamageShare.Newest(), s.Figures.SmeIncidentCompanies.Newest()
	damaged := incidents.Value.DivRound(s.Figures.SmeSurveyedCompanies.Newest().Value, calc.RatePlaces)
	return words.ProbabilityHint.Put(s.Language,
		s.percent(earlier.Value), s.percent(damaged), s.fiscal(earlier), s.fiscal(incidents))
}

// GuideRow is one rule's amount against today's spending.
type GuideRow struct {
	Name, Sub string
	Key       string
	Value     decimal.Decimal
	Has       bool
	Mark      seeds.Mark // empty: none
	Gap       string
	Uses      []string
}

// GuideRows lists today's spending, what the measure and the loss say, and
// every rule on revenue.
func (s *Store) GuideRows() []GuideRow {
	if s.Result == nil {
		return nil
	}
	g, spending := s.Result.Guides, s.Result.Input.Number(calc.FieldSpending)
	rows := []GuideRow{{Name: s.Say(words.Now), Key: "spending", Value: spending.Decimal, Has: spending.Valid, Gap: s.Say(words.None)}}
	// a rule's own figure comes before those of the loss it is applied to
	add := func(name, sub string, mark seeds.Mark, a *calc.Amount, own ...string) {
		row := GuideRow{Name: name, Sub: sub, Gap: s.Say(words.None)}
		if a != nil {
			row.Key, row.Value, row.Has, row.Uses, row.Mark = a.Key, a.Value, true, own, mark
			for _, id := range a.Uses {
				if !slices.Contains(own, id) {
					row.Uses = append(row.Uses, id)
				}
			}
			if spending.Valid {
				row.Gap = signed(a.Value.Sub(spending.Decimal))
			}
		}
		rows = append(rows, row)
	}
	shapes := []words.Text{words.CurveOne, words.CurveTwo}
	for i, o := range []*calc.Optimum{s.Result.Measure.ClassOne, s.Result.Measure.ClassTwo} {
		if o != nil && o.Refused == "" {
			add(s.Say(words.StatOptimum), s.Say(shapes[i]), seeds.Assumed, &o.Investment)
		}
	}
	add(s.Say(words.Ceiling), s.ceilingSub(g), seeds.Assumed, g.Ceiling, s.Figures.GordonLoebBound.ID)
	add(s.halfPercentName(), s.Say(words.HalfPercentFrom), "", &g.HalfPercent)
	add(words.HalfPercent.Put(s.Language, s.percent(s.Figures.VendorSpendingShare.Value)), s.Say(words.OnePercentFrom), "", &g.OnePercent)
	if g.BandLow != nil {
		add(words.HalfPercent.Put(s.Language, s.percent(s.Figures.JcicBandLow.Newest().Value)), s.Say(words.BandLow), "", g.BandLow)
		add(words.HalfPercent.Put(s.Language, s.percent(s.Figures.JcicBandHigh.Newest().Value)), s.Say(words.BandHigh), "", g.BandHigh)
	}
	add(words.Guide36.Put(s.Language, s.percent(s.Figures.GordonLoebGuideShare.Value)), s.Say(words.Guide36From), "", g.Guide, s.Figures.GordonLoebGuideShare.ID)
	return rows
}

func (s *Store) bandName() string {
	return words.BandName.Put(s.Language, s.percent(s.Figures.JcicBandLow.Newest().Value), s.percent(s.Figures.JcicBandHigh.Newest().Value))
}

func (s *Store) ceilingSub(g calc.Guides) string {
	p := s.Result.Input.Number(calc.FieldProbability)
	switch {
	case !p.Valid:
		return s.Say(words.CeilingNeeds)
	case g.Ceiling == nil:
		return s.Say(words.CeilingNoLoss)
	}
	return words.CeilingFrom.Put(s.Language, s.percent(p.Decimal))
}

// signed writes a difference in whole 万円 with its sign.
func signed(yen decimal.Decimal) string {
	switch {
	case yen.Shift(-4).Round(0).IsZero():
		return "±0"
	case yen.IsPositive():
		return "＋" + format.Man(yen)
	}
	return format.Man(yen)
}

// NotCovered reports whether the newer survey leaves out firms of this size.
func (s *Store) NotCovered() bool { return s.Result != nil && !s.Result.Guides.Covered }

// CeilingNote works the ceiling out in words, after what the note says of it.
func (s *Store) CeilingNote() string {
	if s.Result == nil || s.Result.Guides.Ceiling == nil {
		return ""
	}
	return s.space() + words.NoteCeiling.Put(s.Language,
		s.percent(s.Result.Input.Number(calc.FieldProbability).Decimal),
		s.Headline(s.Total().Typical).String(), s.headline(s.Result.Guides.Ceiling.Value).String())
}
