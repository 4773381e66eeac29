package ui

import (
	"strconv"

	"cybercost/seeds"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// SourceSheet shows every figure behind one number with its evidence.
type SourceSheet struct{ Store *state.Store }

// Figures lists the figures being looked at.
func (c *SourceSheet) Figures() []*seeds.Figure { return c.Store.Looked() }

// Fact is one line of evidence.
type Fact struct{ Name, Text string }

// Facts lists what is known about a figure; what is not known is left out.
func (c *SourceSheet) Facts(f *seeds.Figure) []Fact {
	var facts []Fact
	add := func(name words.Text, text string) {
		if text != "" {
			facts = append(facts, Fact{c.Store.Say(name), text})
		}
	}
	if f.Source != nil {
		add(words.SheetSource, f.Source.Publisher+"「"+f.Source.Title+"」")
		add(words.SheetEdition, join(f.Source.Edition, f.Source.Published))
	}
	if f.Sample > 0 {
		add(words.SheetSample, words.SampleOf.Put(c.Store.Language, strconv.Itoa(f.Sample)))
	}
	add(words.SheetPlace, f.Locator)
	add(words.SheetPeriod, f.Describes)
	add(words.SheetCaution, f.Caution)
	add(words.SheetBasis, f.Basis)
	add(words.SheetRead, c.read(f))
	if f.Source != nil {
		add(words.SheetChecked, f.Source.Accessed)
	}
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

func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "・" + b
}
