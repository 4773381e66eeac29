package paper

import (
	"slices"
	"strconv"
	"strings"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Sources names every source that a number on the sheet rests on, once, in the
// order in which the sheet needs them: publisher, title, edition, sample sizes,
// and the mark of how it was read, which one line explains.
func (p *Sheet) Sources() []string { return p.sourceLines(p.uses()) }

// sourceLines name the sources of some figures.
func (p *Sheet) sourceLines(ids []string) []string {
	var list []string
	for _, by := range p.r.Sources(ids) {
		list = append(list, p.sourceLine(by))
	}
	return list
}

// sourceLine is one source with what must be known about it.
func (p *Sheet) sourceLine(by report.BySource) string {
	source := by.Source
	line := p.readMark(by.Figures) + report.Publisher(source) + "「" + source.Title + "」" + source.Edition
	if !strings.Contains(source.Edition, source.Published) {
		line += " " + source.Published
	}
	var samples []string
	for _, f := range by.Figures {
		if n := strconv.Itoa(f.Sample); f.Sample > 0 && !slices.Contains(samples, n) {
			samples = append(samples, n)
		}
	}
	if len(samples) > 0 {
		line += p.v.Say(words.SentenceEnd) + p.v.Put(words.SampleSize, strings.Join(samples, "・"))
	}
	return line
}

// readMark says how the figures of a source were read: of several ways, the one
// that promises least. A secondary source has none, being what most are.
func (p *Sheet) readMark(figures []*seeds.Figure) string {
	read := figures[0].Read
	if slices.ContainsFunc(figures, func(f *seeds.Figure) bool { return f.Read == seeds.ReadSecondary }) {
		read = seeds.ReadSecondary
	}
	switch read {
	case seeds.ReadSecondary:
		return ""
	case seeds.ReadAssumption:
		return p.v.Say(words.SheetAssumed)
	}
	return p.v.Say(words.SheetPublisher)
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
