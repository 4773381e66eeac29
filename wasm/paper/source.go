package paper

import (
	"cybercost/calc"
	"cybercost/wasm/voice"
)

// Sources names every source that a number on the sheet rests on, once, in the
// order in which the sheet needs them: publisher, title, edition, sample sizes,
// and the mark of how it was read, which one line explains.
func (p *Sheet) Sources() []string { return p.sourceLines(p.uses()) }

// sourceLines name the sources of some figures.
func (p *Sheet) sourceLines(ids []string) []string {
	var list []string
	for _, by := range voice.BySource(p.s.Figures, ids) {
		list = append(list, p.v.Source(by))
	}
	return list
}

// uses lists the figures behind everything on the sheet. What a year and
// a policy rest on is among what the lines and the axis do.
func (p *Sheet) uses() []string {
	f := p.s.Figures
	var ids []string
	if p.s.Result.HasAmount() {
		for _, population := range p.s.Model.Populations(p.s.Result.Input) {
			if population.Who != calc.WhoDeck { // which comes after what the lines rest on
				ids = append(ids, population.Uses()...)
			}
		}
	}
	if p.s.Result != nil {
		for _, way := range p.s.Outlook.Ways() {
			for _, line := range way.Lines {
				ids = append(ids, line.Uses...)
			}
		}
		ids = append(ids, f.KouTotalPrinted.ID, f.LargeCompanySpendingShare.ID, f.GordonLoebBound.ID)
		if band := p.s.Result.Guides.BandLow; band != nil {
			ids = append(ids, band.Uses...)
		}
		if labour := p.s.Result.InternalLabour; labour != nil {
			ids = append(ids, labour.Uses...)
		}
	}
	if p.s.Year != nil {
		for _, a := range p.s.Year.Amounts() {
			ids = append(ids, a.Uses...)
		}
	}
	return append(append(ids, f.AppiFirstReportLow.ID), p.r.PriceUses()...)
}
