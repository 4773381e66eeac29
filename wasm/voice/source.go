package voice

import (
	"slices"
	"strconv"
	"strings"

	"cybercost/seeds"
	"cybercost/wasm/words"
)

// Sourced is one source with figures that were taken from it.
type Sourced struct {
	Source  *seeds.Source
	Figures []*seeds.Figure
}

// BySource groups figures by their source, in the order in which each source is
// first used. Ids of no figure are left out.
func BySource(f *seeds.Figures, ids []string) []Sourced {
	var groups []Sourced
	for _, id := range ids {
		f := f.ByID(id)
		if f == nil {
			continue
		}
		i := slices.IndexFunc(groups, func(g Sourced) bool { return g.Source == f.Source })
		if i < 0 {
			i = len(groups)
			groups = append(groups, Sourced{Source: f.Source})
		}
		groups[i].Figures = append(groups[i].Figures, f)
	}
	return groups
}

// Publisher is the short name of a publisher that is known by one: what stands
// in Latin letters in brackets at the end.
func Publisher(source *seeds.Source) string {
	publisher := source.Publisher
	_, name, _ := strings.Cut(publisher, "（")
	if end := strings.TrimSuffix(name, "）"); end != name && end[0] <= 'Z' {
		return end
	}
	return publisher
}

// Source is one source with what must be known about it.
func (v Voice) Source(by Sourced) string {
	source := by.Source
	line := v.readMark(by.Figures) + Publisher(source) + "「" + source.Title + "」" + source.Edition
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
		line += v.Say(words.SentenceEnd) + v.Put(words.SampleSize, strings.Join(samples, "・"))
	}
	return line
}

// readMark says how the figures of a source were read: of several ways, the one
// that promises least. A secondary source has none, being what most are.
func (v Voice) readMark(figures []*seeds.Figure) string {
	read := figures[0].Read
	if slices.ContainsFunc(figures, func(f *seeds.Figure) bool { return f.Read == seeds.ReadSecondary }) {
		read = seeds.ReadSecondary
	}
	switch read {
	case seeds.ReadSecondary:
		return ""
	case seeds.ReadAssumption:
		return v.Say(words.SheetAssumed)
	}
	return v.Say(words.SheetPublisher)
}
