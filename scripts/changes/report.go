package main

import (
	_ "embed"
	"io"
	"maps"
	"slices"
	"strings"
	"text/template"
)

//go:embed report.tmpl.md
var layout string

var document = template.Must(template.New("report").Funcs(template.FuncMap{"join": func(rows []string) string { return strings.Join(rows, "\n") }}).Parse(layout))

// found is what changed, as rows of tables.
type found struct {
	Old, Now               string // versions
	OldEdition, NowEdition string

	Changed, Came, Went, Told []string // figures
	Checked                   int      // figures that were looked up on another day
	Formulas                  []string
	Sentences                 []string // of the page
	Wordless                  bool     // the older version holds no sentences to compare with
	Totals, Lines, Grounds    []string // of the ready-made companies
}

// Nothing reports whether there is nothing to tell.
func (f *found) Nothing() bool {
	return f.Checked == 0 && len(slices.Concat(f.Changed, f.Came, f.Went, f.Told, f.Formulas, f.Sentences, f.Totals, f.Lines, f.Grounds)) == 0
}

func report(old, now version, out io.Writer) error {
	f := found{Old: old.name, Now: now.name, OldEdition: old.edition, NowEdition: now.edition}
	f.ofFigures(old.figures, now.figures)
	f.ofModel(old.model, now.model)
	if f.Wordless = len(old.words) == 0; !f.Wordless {
		f.ofWords(old.words, now.words)
	}
	f.ofCompanies(old.golden, now.golden)
	return document.Execute(out, &f)
}

// none stands where one of the two versions has nothing.
const none = "–"

var inCell = strings.NewReplacer("|", "\\|", "\n", "<br>")

func row(cells ...string) string {
	var b strings.Builder
	for _, cell := range cells {
		b.WriteString("| " + inCell.Replace(cell) + " ")
	}
	return b.String() + "|"
}

// union lists the keys of both, in order.
func union[V any](a, b map[string]V) []string {
	all := maps.Clone(a)
	if all == nil {
		all = map[string]V{}
	}
	maps.Copy(all, b)
	return slices.Sorted(maps.Keys(all))
}
