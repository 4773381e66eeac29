package paper_test

import (
	"strings"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/paper"
	"cybercost/wasm/picture"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// page is a session with its report, its pictures and its sheet.
type page struct {
	*session.Session
	Report *report.Report
	Album  *picture.Album
	Sheet  *paper.Sheet
}

// opened is the page as it opens.
func opened(language words.Language) page {
	figures := seeds.Current()
	s := session.New(&figures, language)
	r := report.Of(s)
	a := picture.Of(s, r)
	return page{s, r, a, paper.Of(s, r, a)}
}

func newcomer() page { return opened(words.Japanese) }

// cleared is the page with nothing entered.
func cleared() page {
	s := newcomer()
	s.NextClient()
	return s
}

// sampled is the page with a ready-made company.
func sampled(id string) page { return sampledIn(words.Japanese, id) }

func sampledIn(language words.Language, id string) page {
	s := opened(language)
	s.PickSample(id)
	return s
}

// chosen is a sample with one choice made.
func chosen(sample, field, value string) page {
	s := sampled(sample)
	s.Choose(calc.Field(field), value)
	return s
}

// typing types into fields one after another: field, text, field, text.
func typing(s page, pairs ...string) page {
	for i := 0; i < len(pairs); i += 2 {
		s.Type(calc.Field(pairs[i]), pairs[i+1])
		s.Leave(calc.Field(pairs[i]))
	}
	for s.Parts.CatchUp() {
		s.Parts.Rendered()
	}
	return s
}

// printed is a page while the browser prints.
func printed(s page) page {
	s.Print(session.Printout{Date: "2026-11-24", Address: "https://example.test/"})
	return s
}

// sentence joins the pieces of a sentence.
func sentence(runs []words.Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// numbers are those of a sentence, by the keys by which programs find them.
func numbers(runs []words.Run) map[string]string {
	found := map[string]string{}
	for _, run := range runs {
		if run.Cell.Key != "" {
			found[run.Cell.Key] = run.Cell.Value.String()
		}
	}
	return found
}
