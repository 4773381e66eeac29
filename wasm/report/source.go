package report

import (
	"slices"
	"strconv"
	"strings"

	"cybercost/seeds"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Looked lists the figures behind the number that is being looked at, source
// by source: what is true of all figures of a source is said once.
func (r *Report) Looked() []Evidence {
	var groups []Evidence
	for _, by := range voice.BySource(r.s.Figures, r.s.Looking.Uses) {
		g := Evidence{Name: by.Source.Publisher + "「" + by.Source.Title + "」"}
		for _, f := range by.Figures {
			g.add(EvidenceFigure{f.ID, f.Label, f.Printed, f.Mark, r.facts(f)})
		}
		shared := g.takeShared()
		if edition := joined(by.Source.Edition, by.Source.Published); edition != "" {
			g.Facts = append(g.Facts, Fact{r.v.Say(words.SheetEdition), edition, inJapanese})
		}
		g.Facts = append(g.Facts, shared...)
		g.Facts = append(g.Facts, Fact{Name: r.v.Say(words.SheetChecked), Text: by.Source.Accessed})
		groups = append(groups, g)
	}
	return groups
}

// Evidence is one source with what was taken from it, for readers.
type Evidence struct {
	Name    string
	Figures []EvidenceFigure
	Facts   []Fact // of all figures alike
}

// EvidenceFigure is one figure, and what is true of it and not of its
// neighbours.
type EvidenceFigure struct {
	ID, Label, Printed string
	Mark               seeds.Mark
	Facts              []Fact
}

// Fact is one line of evidence. What a source says is in Japanese whatever the
// language of the page.
type Fact struct {
	Name, Text string
	Lang       any // nil: that of the page
}

// inJapanese is the language of the figures' texts.
const inJapanese = "ja"

// add appends a figure. The two ends of one printed range are one line.
func (g *Evidence) add(f EvidenceFigure) {
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
func (g *Evidence) takeShared() []Fact {
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
func (r *Report) facts(f *seeds.Figure) []Fact {
	var facts []Fact
	add := func(name words.Text, text string, lang any) {
		if text != "" {
			facts = append(facts, Fact{r.v.Say(name), text, lang})
		}
	}
	if f.Sample > 0 {
		add(words.SheetSample, r.v.Put(words.SampleOf, strconv.Itoa(f.Sample)), nil)
	}
	add(words.SheetPlace, f.Locator, inJapanese)
	add(words.SheetPeriod, f.Describes, inJapanese)
	if !f.HasFacts() {
		add(words.SheetPlace, r.v.Say(words.SheetNotYet), nil)
		return facts
	}
	add(words.SheetCaution, f.Caution, inJapanese)
	add(words.SheetBasis, f.Basis, inJapanese)
	add(words.SheetRead, r.howRead(f), nil)
	return facts
}

func (r *Report) howRead(f *seeds.Figure) string {
	switch f.Read {
	case seeds.ReadSecondary:
		return r.v.Put(words.ReadSecond, f.Via)
	case seeds.ReadAssumption:
		return r.v.Say(words.ReadAssumed)
	}
	return r.v.Say(words.ReadPublisher)
}

func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "・" + b
}
