package state

import (
	"slices"
	"strconv"
	"strings"

	"cybercost/seeds"
	"cybercost/wasm/words"
)

// sheetSource is a source with what its figures on the sheet add to it.
type sheetSource struct {
	of      *seeds.Source
	samples string
	read    seeds.Read
}

// SheetSources names every source that a number on the sheet rests on, once,
// in the order in which the sheet needs them: publisher, title, edition,
// sample sizes, and how it was read.
func (s *Store) SheetSources() []string {
	var sources []*sheetSource
	for _, id := range s.sheetUses() {
		f := s.Figures.ByID(id)
		if f == nil || f.Source == nil {
			continue
		}
		i := slices.IndexFunc(sources, func(one *sheetSource) bool { return one.of == f.Source })
		if i < 0 {
			i = len(sources)
			sources = append(sources, &sheetSource{of: f.Source})
		}
		sources[i].add(f)
	}
	var list []string
	for _, one := range sources {
		list = append(list, s.sourceLine(one))
	}
	return list
}

// add tells what a figure adds.
func (x *sheetSource) add(f *seeds.Figure) {
	if n := strconv.Itoa(f.Sample); f.Sample > 0 && !strings.Contains(x.samples+"・", n+"・") {
		x.samples = strings.TrimPrefix(x.samples+"・"+n, "・")
	}
	if x.read == "" || f.Read == seeds.ReadSecondary {
		x.read = f.Read
	}
}

// sourceLine is one source with what must be known about it.
func (s *Store) sourceLine(x *sheetSource) string {
	line := known(x.of.Publisher) + "「" + x.of.Title + "」" + x.of.Edition
	if !strings.Contains(x.of.Edition, x.of.Published) {
		line += " " + x.of.Published
	}
	end := s.Say(words.SentenceEnd)
	if x.samples != "" {
		line += end + words.SampleSize.Put(s.Language, x.samples)
	}
	read := words.SheetPublisher
	switch x.read {
	case seeds.ReadSecondary:
		read = words.SheetSecond
	case seeds.ReadAssumption:
		read = words.SheetAssumed
	}
	return line + end + s.Say(read)
}

// known is the short name of a publisher that is known by one: what stands in
// Latin letters in brackets at the end.
func known(publisher string) string {
	_, name, _ := strings.Cut(publisher, "（")
	if end := strings.TrimSuffix(name, "）"); end != name && end[0] <= 'Z' {
		return end
	}
	return publisher
}

// sheetUses lists the figures behind everything on the sheet. What a year and
// a policy rest on is among what the lines and the axis do.
func (s *Store) sheetUses() []string {
	f := s.Figures
	var ids []string
	if s.HasAmount() {
		ids = append(ids, f.SmeDamageMean.Newest().ID, f.NpaCostBand1Count.Newest().ID)
		for _, survey := range s.surveys() {
			for _, v := range survey.values {
				ids = append(ids, v.Figure.ID)
			}
		}
		ids = append(ids, f.ManufacturerATotal.ID)
	}
	if s.Result != nil {
		for _, way := range s.Result.Ways {
			for _, line := range way.Lines {
				ids = append(ids, line.Uses...)
			}
		}
		ids = append(ids, f.KouTotalPrinted.ID, f.LargeCompanySpendingShare.ID, f.GordonLoebBound.ID)
		if band := s.Result.Guides.BandLow; band != nil {
			ids = append(ids, band.Uses...)
		}
		if labour := s.Result.InternalLabour; labour != nil {
			ids = append(ids, labour.Uses...)
		}
	}
	if s.Year != nil {
		for _, a := range s.Year.Amounts() {
			ids = append(ids, a.Uses...)
		}
	}
	return append(ids, f.AppiFirstReportLow.ID, f.OtasuketaiMonthlyFee.ID)
}
