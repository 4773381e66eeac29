package main

import (
	"encoding/json"
	"io"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/book"
	"cybercost/wasm/entry"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

func list(out io.Writer, all any) error {
	lines := json.NewEncoder(out)
	lines.SetIndent("", "  ")
	lines.SetEscapeHTML(false)
	return lines.Encode(all)
}

// template is a book with nothing in it but the headings.
func template(v voice.Voice, out io.Writer) error {
	_, err := io.WriteString(out, mark+keep.Line(book.Template(v))+"\r\n")
	return err
}

type field struct {
	Field    calc.Field `json:"field"`
	Label    string     `json:"label"`
	Heading  string     `json:"heading,omitempty"` // of a book's column; none: a book has no such column
	Kind     calc.Kind  `json:"kind"`
	Min      string     `json:"min,omitempty"`
	Max      string     `json:"max,omitempty"`
	Whole    bool       `json:"whole"`
	Required bool       `json:"required"`
}

func fields(v voice.Voice) (all []field) {
	headings := map[entry.Key]string{}
	for _, key := range entry.Keys() {
		headings[key] = entry.HeadOf(v, key)
	}
	for _, spec := range calc.Fields() {
		all = append(all, field{
			spec.Field, v.Say(words.Fields[spec.Field].Label), headings[entry.Key(spec.Field)],
			spec.Kind, spec.Min.String(), spec.Max.String(), spec.Whole, spec.Required,
		})
	}
	for _, one := range calc.AllSwitches() {
		all = append(all, field{Field: one, Label: v.Say(words.Fields[one].Label), Heading: headings[entry.Key(one)], Kind: "switch"})
	}
	return all
}

type incident struct {
	Scenario    calc.Scenario `json:"scenario"`
	Name        string        `json:"name"`
	Facts       []calc.Field  `json:"facts"`
	Assumptions []calc.Field  `json:"assumptions"`
	Switches    []calc.Field  `json:"switches"`
}

func incidents(v voice.Voice) (all []incident) {
	for _, s := range calc.Scenarios() {
		all = append(all, incident{s, v.Say(words.Scenarios.Of(s).Name), s.Facts(), s.Assumptions(), s.Options()})
	}
	return all
}

type figure struct {
	ID        string     `json:"id"`
	Label     string     `json:"label"`
	Value     string     `json:"value"`
	Unit      seeds.Unit `json:"unit"`
	Mark      seeds.Mark `json:"mark"`
	AsPrinted string     `json:"as_printed"`
	Source    string     `json:"source"`
	Locator   string     `json:"locator"`
}

type edition struct {
	Edition string   `json:"edition"`
	Figures []figure `json:"figures"`
}

func figures() edition {
	current := seeds.Current()
	all := edition{Edition: seeds.Edition}
	for _, f := range current.All() {
		all.Figures = append(all.Figures, figure{f.ID, f.Label, f.Value.String(), f.Unit, f.Mark, f.Printed, f.Source.ID, f.Locator})
	}
	return all
}
