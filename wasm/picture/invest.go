package picture

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Invest is the picture of the fourth section.
func (a *Album) Invest() []Plan {
	if !a.r.HasRows() {
		return nil
	}
	return []Plan{{ID: investID, Draw: a.investPicture}}
}

// leveragePlaces is to how many decimal places a multiple is drawn.
const leveragePlaces = 4

// investPicture sets what was avoidable beside what was investment, as the deck does.
func (a *Album) investPicture() Picture {
	f, b := a.s.Figures, a.s.Result.Breakdown
	table := report.Table{
		Caption: words.InvestTable,
		Heads:   []words.Text{words.CompanyHead, words.Avoidable, words.Investment, words.TimesHead},
		Words:   1,
	}
	var bars []chart.Bar
	// add is one company; it returns its multiple as words of the message have it
	add := func(name string, avoidable, investment decimal.Decimal, tone chart.Tone, of calc.Beyond) string {
		times := a.none()
		if !investment.IsZero() && of != calc.BeyondAbove {
			times = format.Cell{Value: avoidable.DivRound(investment, leveragePlaces), Style: format.StyleRatio}
			bars = append(bars, a.bar(name, "", tone, times.As(format.StyleTimes)))
		}
		table.Row(name, man(avoidable), man(investment), times)
		return a.v.Write(times)
	}
	deck := func(id string, investigation, containment, prevention *seeds.Figure) string {
		return add(a.r.SampleName(id), investigation.Value.Add(containment.Value), prevention.Value, chart.Containment, "")
	}
	own := add(a.r.EstimateName(), b.Avoidable.Value, b.Investment.Value, chart.Accent, b.Beyond)
	if len(bars) > 0 {
		bars[0].Strong = true
	}
	otsu := deck("otsu", &f.OtsuInvestigation, &f.OtsuContainment, &f.OtsuPrevention)
	kou := deck("kou", &f.KouInvestigation, &f.KouContainment, &f.KouPrevention)
	svg := chart.Bars{Label: a.v.Say(words.InvestLabel), Rows: bars}.SVG()
	add(a.v.Say(words.KouPrinted), f.KouAvoidablePrinted.Value, f.KouInvestmentPrinted.Value, chart.Containment, "")
	message := a.v.Put(words.InvestCaptionOwn, kou, otsu)
	switch {
	case b.Beyond == calc.BeyondAbove:
		message = a.v.Put(words.InvestCaptionUp, kou, otsu)
	case b.Beyond == calc.BeyondBelow:
		message = a.v.Put(words.InvestCaptionLow, kou, otsu, a.r.Who())
	case b.Leverage != nil && b.Printed == nil: // the deck's own companies are named already
		message = a.v.Put(words.InvestCaption, own, kou, otsu, a.r.Who())
	}
	return Picture{
		Number: a.number(investID), Message: message, Sub: a.v.Say(words.InvestSub),
		SVG: svg, Source: a.v.Say(words.InvestSource), Table: table,
	}
}
