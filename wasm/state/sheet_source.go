package state

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"cybercost/seeds"
	"cybercost/wasm/words"
)

// SheetSources names every source that a number on the sheet rests on, once,
// in the order in which the sheet needs them: publisher, title, edition,
// sample sizes, and how it was read.
func (s *Store) SheetSources() []string {
	var order []*seeds.Source
	behind := map[*seeds.Source][]*seeds.Figure{}
	for _, id := range s.sheetUses() {
		f := s.Figures.ByID(id)
		if f == nil || f.Source == nil || slices.Contains(behind[f.Source], f) {
			continue
		}
		if behind[f.Source] == nil {
			order = append(order, f.Source)
		}
		behind[f.Source] = append(behind[f.Source], f)
	}
	var list []string
	for _, source := range order {
		list = append(list, s.sourceLine(source, behind[source]))
	}
	return list
}

// sourceLine is one source with what must be known about it.
func (s *Store) sourceLine(source *seeds.Source, figures []*seeds.Figure) string {
	var samples []string
	read := words.SheetPublisher
	for _, f := range figures {
		if n := strconv.Itoa(f.Sample); f.Sample > 0 && !slices.Contains(samples, n) {
			samples = append(samples, n)
		}
		switch f.Read {
		case seeds.ReadSecondary:
			read = words.SheetSecond
		case seeds.ReadAssumption:
			read = words.SheetAssumed
		}
	}
	edition := source.Edition
	if source.Published != "" && !strings.Contains(edition, source.Published) {
		if edition != "" {
			edition += s.Say(words.ListComma)
		}
		edition += source.Published
	}
	line := known(source.Publisher) + "「" + source.Title + "」" + edition
	if len(samples) > 0 {
		line += s.Say(words.SentenceEnd) + words.SampleSize.Put(s.Language, strings.Join(samples, "・"))
	}
	return line + s.Say(words.SentenceEnd) + s.Say(read)
}

// known is the short name of a publisher that is known by one: what stands in
// Latin letters in brackets at the end.
func known(publisher string) string {
	_, name, _ := strings.Cut(publisher, "（")
	name, ends := strings.CutSuffix(name, "）")
	if ends && name[0] < utf8.RuneSelf {
		return name
	}
	return publisher
}

// sheetUses lists the figures behind everything on the sheet.
func (s *Store) sheetUses() []string {
	f := s.Figures
	var ids []string
	cite := func(figures ...seeds.Figure) {
		for _, figure := range figures {
			ids = append(ids, figure.ID)
		}
	}
	if s.Result != nil {
		for _, way := range s.Result.Ways {
			for _, line := range way.Lines {
				ids = append(ids, line.Uses...)
			}
		}
		for _, a := range s.Result.Amounts() {
			ids = append(ids, a.Uses...)
		}
		cite(f.GordonLoebBound, f.LargeCompanySpendingShare)
		if labour := s.Result.InternalLabour; labour != nil {
			ids = append(ids, labour.Uses...)
		}
	}
	if s.HasAmount() {
		surveyed, _ := s.surveyedFigure()
		cite(f.SmeDamageMean, f.NpaCostBand1Count, f.RansomwareMedian2025, surveyed, f.KouTotalPrinted, f.ManufacturerATotal)
	}
	if s.Year != nil {
		for _, a := range s.Year.Amounts() {
			ids = append(ids, a.Uses...)
		}
	}
	cite(f.AppiFirstReportLow)
	return ids
}
