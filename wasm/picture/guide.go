package picture

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/words"
)

// Guide is the picture of the fifth section. Its table is [report.Report.GuideRows].
func (a *Album) Guide() []Plan {
	if a.s.Result == nil {
		return nil
	}
	return []Plan{{ID: guideID, Draw: a.guidePicture}}
}

// guidePicture sets all guides beside what is spent.
func (a *Album) guidePicture() Picture {
	g, spending := a.s.Result.Guides, a.s.Result.Input.Number(calc.FieldSpending)
	bars := chart.Bars{Label: a.v.Say(words.GuideLabel)}
	add := func(bar chart.Bar) { bars.Rows = append(bars.Rows, bar) }
	if spending.Valid {
		now := a.bar(a.v.Say(words.Now), a.v.Say(words.EnteredNote), chart.Investigation, plain(spending.Decimal))
		now.Strong, now.IsNow = true, true
		bars.Now = &now.High
		add(now)
	}
	if best := a.r.Optima(); len(best) > 0 {
		low, high := best[0].Investment.Value, best[len(best)-1].Investment.Value
		add(a.span(a.v.Say(words.StatOptimum), a.v.Say(words.OptimumNote), chart.Accent, headline(low), headline(high)))
	}
	if g.Ceiling != nil {
		most := a.bar(a.v.Say(words.Ceiling), a.r.CeilingSub(), chart.Accent, headline(g.Ceiling.Value))
		most.Shape = chart.Single
		add(most)
	}
	add(a.bar(a.r.HalfPercentName(), a.v.Say(words.HalfPercentFrom), chart.LostProfit, headline(g.HalfPercent.Value)))
	add(a.bar(a.r.OnePercentName(), a.v.Say(words.OnePercentFrom), chart.LostProfit, headline(g.OnePercent.Value)))
	if g.BandLow != nil {
		add(a.span(a.r.BandName(), a.v.Say(words.BandFrom), chart.LostProfit, headline(g.BandLow.Value), headline(g.BandHigh.Value)))
	}
	if g.Guide != nil {
		add(a.bar(a.r.LossGuideName(), a.v.Say(words.Guide36From), chart.Estimate, headline(g.Guide.Value)))
	}
	return Picture{
		Number: a.GuideNumber(), Message: a.guideMessage(spending), Sub: a.v.Say(words.GuideSub),
		SVG: bars.SVG(), Source: a.v.Say(words.GuideSource),
	}
}

// GuideNumber is the number of the picture of the guides.
func (a *Album) GuideNumber() string { return a.number(guideID) }

// guideMessage places today's spending among the guides on revenue, and says what
// the ceiling bounds: what is added to it.
func (a *Album) guideMessage(spending decimal.NullDecimal) string {
	g := a.s.Result.Guides
	half, onePercent := a.v.Headline(g.HalfPercent.Value).String(), a.v.Headline(g.OnePercent.Value).String()
	if !spending.Valid {
		return a.v.Put(words.GuideNoSpending, half, onePercent)
	}
	now := a.v.Plain(spending.Decimal).String()
	var message string
	switch {
	case spending.Decimal.LessThan(g.HalfPercent.Value):
		message = a.v.Put(words.GuideBelow, now, half, a.v.Headline(g.HalfPercent.Value.Sub(spending.Decimal)).String())
	case spending.Decimal.LessThan(g.OnePercent.Value):
		message = a.v.Put(words.GuideBetween, now)
	default:
		message = a.v.Put(words.GuideAbove, now, onePercent)
	}
	if g.Ceiling == nil {
		return message
	}
	return message + a.v.Put(words.GuideCeiling, a.v.Headline(g.Ceiling.Value).String())
}
