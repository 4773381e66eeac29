package ui

import (
	"slices"
	"strconv"
	"strings"

	"cybercost/seeds"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// SourceSheet shows every figure behind one number with its evidence, source by
// source: what is true of all figures of a source is said once.
type SourceSheet struct{ Store *state.Store }

// SourceGroup is one source with the figures that were taken from it.
type SourceGroup struct {
	Name    string
	Figures []SourceFigure
	Facts   []Fact // of all figures alike
}

// SourceFigure is one figure, and what is true of it and not of its neighbours.
type SourceFigure struct {
	Label, Printed string
	Mark           seeds.Mark
	Facts          []Fact
}

// Fact is one line of evidence. What a source says is in Japanese whatever the
// language of the page.
type Fact struct {
	Name, Text string
	Lang       any // nil: that of the page
}

// inJapanese is the language of the figures' texts.
const inJapanese = "ja"

// Groups lists the figures by source, in the order in which each source is
// first used.
func (c *SourceSheet) Groups() []SourceGroup {
	var groups []SourceGroup
	var sources []*seeds.Source
	for _, f := range c.Store.Looked() {
		i := slices.Index(sources, f.Source)
		if i < 0 {
			i = len(sources)
			sources = append(sources, f.Source)
			groups = append(groups, SourceGroup{Name: f.Source.Publisher + "「" + f.Source.Title + "」"})
		}
		groups[i].add(SourceFigure{f.Label, f.Printed, f.Mark, c.facts(f)})
	}
	for i, source := range sources {
		g := &groups[i]
		shared := g.takeShared()
		if edition := join(source.Edition, source.Published); edition != "" {
			g.Facts = append(g.Facts, Fact{c.Store.Say(words.SheetEdition), edition, inJapanese})
		}
		g.Facts = append(g.Facts, shared...)
		g.Facts = append(g.Facts, Fact{Name: c.Store.Say(words.SheetChecked), Text: source.Accessed})
	}
	return groups
}

// add appends a figure. The two ends of one printed range are one line.
func (g *SourceGroup) add(f SourceFigure) {
	if last := len(g.Figures) - 1; last >= 0 {
		before := &g.Figures[last]
		if name, same := commonName(before.Label, f.Label); same && before.Printed == f.Printed && before.Mark == f.Mark && slices.Equal(before.Facts, f.Facts) {
			before.Label = name
			return
		}
	}
	g.Figures = append(g.Figures, f)
}

// commonName is what two labels have in common if they differ only in what
// stands in brackets at their ends.
func commonName(a, b string) (string, bool) {
	const bracket = "（"
	i, j := strings.LastIndex(a, bracket), strings.LastIndex(b, bracket)
	if i <= 0 || i != j || a[:i] != b[:j] {
		return a, a == b
	}
	return a[:i], true
}

// takeShared takes the facts out of the figures that all of them have alike.
func (g *SourceGroup) takeShared() []Fact {
	var shared []Fact
	for _, fact := range slices.Clone(g.Figures[0].Facts) {
		everywhere := true
		for _, f := range g.Figures {
			everywhere = everywhere && slices.Contains(f.Facts, fact)
		}
		if !everywhere {
			continue
		}
		shared = append(shared, fact)
		for i := range g.Figures {
			g.Figures[i].Facts = slices.DeleteFunc(g.Figures[i].Facts, func(one Fact) bool { return one == fact })
		}
	}
	return shared
}

// facts lists what is known about a figure; what is not known is left out.
func (c *SourceSheet) facts(f *seeds.Figure) []Fact {
	var facts []Fact
	add := func(name words.Text, text string, lang any) {
		if text != "" {
			facts = append(facts, Fact{c.Store.Say(name), text, lang})
		}
	}
	if f.Sample > 0 {
		add(words.SheetSample, words.SampleOf.Put(c.Store.Language, strconv.Itoa(f.Sample)), nil)
	}
	add(words.SheetPlace, f.Locator, inJapanese)
	add(words.SheetPeriod, f.Describes, inJapanese)
	add(words.SheetCaution, f.Caution, inJapanese)
	add(words.SheetBasis, f.Basis, inJapanese)
	add(words.SheetRead, c.read(f), nil)
	return facts
}

func (c *SourceSheet) read(f *seeds.Figure) string {
	switch f.Read {
	case seeds.ReadSecondary:
		return words.ReadSecond.Put(c.Store.Language, f.Via)
	case seeds.ReadAssumption:
		return c.Store.Say(words.ReadAssumed)
	}
	return c.Store.Say(words.ReadPublisher)
}

// All is the first figure's place in the list of sources.
func (c *SourceSheet) All() string {
	if figures := c.Store.Looked(); len(figures) > 0 {
		return "sources.html#fig-" + figures[0].ID
	}
	return "sources.html"
}

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "・" + b
}
