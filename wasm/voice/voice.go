package voice

import (
	"strings"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Voice is the language of a page.
type Voice struct{ Language words.Language }

// English reports whether the language is English.
func (v Voice) English() bool { return v.Language == words.English }

// Say returns a text.
func (v Voice) Say(t words.Text) string { return t.In(v.Language) }

// Called is the name of a field where nothing around it says that it belongs to
// the cover that is proposed.
func (v Voice) Called(field calc.Field) string {
	name := v.Say(words.Fields[field].Label)
	if _, proposed := calc.ProposedFor(field); proposed {
		return v.Say(words.ProposalSaid) + name
	}
	return name
}

// Put is a text with its places {0}, {1} … filled.
func (v Voice) Put(t words.Text, parts ...string) string { return t.Put(v.Language, parts...) }

// Fill is Put for runs.
func (v Voice) Fill(t words.Text, runs ...words.Run) []words.Run { return t.Fill(v.Language, runs...) }

// Run is a cell within a sentence.
func (v Voice) Run(c format.Cell) words.Run {
	return words.Run{Text: v.Write(c), Strong: c.Number(), Cell: c}
}

// Then is a sentence after another one.
func (v Voice) Then(t words.Text) string { return v.Space() + v.Say(t) }

// Sentences puts sentences one after the other.
func (v Voice) Sentences(list ...string) string { return strings.Join(list, v.Space()) }

// Space is what stands between two sentences.
func (v Voice) Space() string {
	if v.English() {
		return " "
	}
	return ""
}

// List joins the items of a list.
func (v Voice) List(items []string) string { return strings.Join(items, v.Say(words.ListComma)) }
