package state

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// InvestPictures are the pictures of the fourth section.
func (s *Store) InvestPictures() []Plan {
	if !s.HasRows() {
		return nil
	}
	return []Plan{{ID: "fig-invest", Draw: s.investPicture}}
}

// investPicture sets what was avoidable beside what was investment, as the deck does.
func (s *Store) investPicture() Picture {
	f, b := s.Figures, s.Result.Breakdown
	table := Table{
		Caption: s.Say(words.InvestTable),
		Heads:   []string{s.Say(words.CompanyHead), s.Say(words.Avoidable), s.Say(words.Investment), s.Say(words.TimesHead)},
		Words:   1,
	}
	var bars []chart.Bar
	times := map[string]string{}
	add := func(id, name string, avoidable, investment decimal.Decimal, tone chart.Tone, strong bool) {
		cell := s.Say(words.None)
		if !investment.IsZero() {
			leverage := avoidable.DivRound(investment, 4)
			cell = format.Times(leverage)
			bars = append(bars, chart.Bar{Name: name, Text: cell + s.Say(words.LeverageUnit), Strong: strong, Tone: tone, High: float(leverage)})
		}
		times[id] = cell
		table.Rows = append(table.Rows, []string{name, man(avoidable), man(investment), cell})
	}
	deck := func(id, name string, investigation, containment, prevention seeds.Figure) {
		add(id, name, investigation.Value.Add(containment.Value), prevention.Value, chart.Containment, false)
	}
	add("own", s.estimateName(), b.Avoidable.Value, b.Investment.Value, chart.Accent, true)
	deck("otsu", s.sampleName("otsu"), f.OtsuInvestigation, f.OtsuContainment, f.OtsuPrevention)
	deck("kou", s.sampleName("kou"), f.KouInvestigation, f.KouContainment, f.KouPrevention)
	svg := chart.Bars{Label: s.Say(words.InvestLabel), Rows: bars}.SVG()
	add("printed", s.Say(words.KouPrinted), f.KouAvoidablePrinted.Value, f.KouInvestmentPrinted.Value, chart.Containment, false)
	message := words.InvestCaptionOwn.Put(s.Language, times["kou"], times["otsu"])
	if b.Leverage != nil && b.Printed == nil { // the deck's own companies are named already
		message = words.InvestCaption.Put(s.Language, times["own"], times["kou"], times["otsu"], s.Who())
	}
	return Picture{
		Number: s.figureNumber("3"), Message: message, Sub: s.Say(words.InvestSub),
		SVG: svg, Source: s.Say(words.InvestSource), Table: table,
	}
}
