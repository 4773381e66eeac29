package state

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/words"
)

// GuidePictures are the pictures of the fifth section. Their table is GuideRows.
func (s *Store) GuidePictures() []Plan {
	if s.Result == nil {
		return nil
	}
	return []Plan{{ID: "fig-guide", Draw: s.guidePicture}}
}

// guidePicture sets all guides beside what is spent.
func (s *Store) guidePicture() Picture {
	g, spending := s.Result.Guides, s.Result.Input.Number(calc.FieldSpending)
	bars := chart.Bars{Label: s.Say(words.GuideLabel)}
	if spending.Valid {
		now := float(spending.Decimal)
		bars.Now = &now
		bars.Rows = append(bars.Rows, chart.Bar{Name: s.Say(words.Now), Note: s.Say(words.EnteredNote), Text: s.plain(spending.Decimal).String(),
			Strong: true, Tone: chart.Investigation, High: now, IsNow: true})
	}
	add := func(name, note string, a *calc.Amount, shape chart.BarShape, tone chart.Tone) {
		if a != nil {
			bars.Rows = append(bars.Rows, chart.Bar{Name: name, Note: note, Text: s.headline(a.Value).String(), Shape: shape, Tone: tone, High: float(a.Value)})
		}
	}
	span := func(name, note string, low, high decimal.Decimal, tone chart.Tone) {
		text := s.headline(low).String()
		if !low.Equal(high) {
			text += s.Say(words.To) + s.headline(high).String()
		}
		bars.Rows = append(bars.Rows, chart.Bar{Name: name, Note: note, Text: text, Shape: chart.Interval, Tone: tone, Low: float(low), High: float(high)})
	}
	if best := s.best(); len(best) > 0 {
		span(s.Say(words.StatOptimum), s.Say(words.OptimumNote), best[0].Investment.Value, best[len(best)-1].Investment.Value, chart.Accent)
	}
	add(s.Say(words.Ceiling), s.ceilingSub(g), g.Ceiling, chart.Single, chart.Accent)
	add(s.halfPercentName(), s.Say(words.HalfPercentFrom), &g.HalfPercent, chart.Solid, chart.LostProfit)
	add(words.HalfPercent.Put(s.Language, s.percent(s.Figures.VendorSpendingShare.Value)), s.Say(words.OnePercentFrom), &g.OnePercent, chart.Solid, chart.LostProfit)
	if g.BandLow != nil {
		span(s.bandName(), s.Say(words.BandFrom), g.BandLow.Value, g.BandHigh.Value, chart.LostProfit)
	}
	add(words.Guide36.Put(s.Language, s.percent(s.Figures.GordonLoebGuideShare.Value)), s.Say(words.Guide36From), g.Guide, chart.Solid, chart.Estimate)
	return Picture{
		Number: s.GuideNumber(), Message: s.guideMessage(spending), Sub: s.Say(words.GuideSub),
		SVG: bars.SVG(), Source: s.Say(words.GuideSource),
	}
}

// GuideNumber is the number of the picture of the guides.
func (s *Store) GuideNumber() string { return s.figureNumber("4") }

// guideMessage places today's spending among the guides, and says where the
// ceiling disagrees.
func (s *Store) guideMessage(spending decimal.NullDecimal) string {
	g := s.Result.Guides
	half, onePercent := s.headline(g.HalfPercent.Value).String(), s.headline(g.OnePercent.Value).String()
	if !spending.Valid {
		return words.GuideNoSpending.Put(s.Language, half, onePercent)
	}
	now := s.plain(spending.Decimal).String()
	var message string
	switch {
	case spending.Decimal.LessThan(g.HalfPercent.Value):
		message = words.GuideBelow.Put(s.Language, now, half, s.headline(g.HalfPercent.Value.Sub(spending.Decimal)).String())
	case spending.Decimal.LessThan(g.OnePercent.Value):
		message = words.GuideBetween.Put(s.Language, now)
	default:
		message = words.GuideAbove.Put(s.Language, now, onePercent)
	}
	if g.Ceiling == nil {
		return message
	}
	ceiling := s.headline(g.Ceiling.Value).String()
	if spending.Decimal.GreaterThan(g.Ceiling.Value) {
		return message + words.GuideOverCeiling.Put(s.Language, ceiling)
	}
	return message + words.GuideUnderCeiling.Put(s.Language, ceiling)
}
