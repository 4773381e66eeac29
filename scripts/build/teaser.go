package main

import (
	"errors"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// The companies that the teaser knows: a small version of the page for other
// sites, which has its answers in a table and needs no program.
var (
	teaserPeople  = []int64{10, 30, 100, 300}
	teaserRevenue = []int64{50_000_000, 100_000_000, 300_000_000, 1_000_000_000, 3_000_000_000, 10_000_000_000}
)

// teaserPages are its pages, in the order of [languages].
var teaserPages = [...]string{"teaser.html", "teaser-en.html"}

// teaserInput is what the page is asked by one choice of each kind: nothing but
// the three answers, and where the money sent would have to be known, what
// others sent.
func teaserInput(people, revenue int64, incident calc.Scenario) calc.Input {
	return calc.Input{
		Scenario: incident, Method: calc.Itemised, Severity: calc.SeverityRange,
		Numbers: map[calc.Field]decimal.Decimal{
			calc.FieldEmployees: decimal.NewFromInt(people), calc.FieldRevenue: decimal.NewFromInt(revenue),
		},
		Switches: map[calc.Field]bool{calc.SwitchTransferTypical: slices.Contains(incident.Options(), calc.SwitchTransferTypical)},
	}
}

// teaser adds the style and the script of the small version. The style begins
// with what every page begins with.
func (f *folder) teaser(site string) error {
	var style []byte
	for _, name := range []string{"page/css/10-tokens.css", "page/css/15-base.css", "embed/teaser.css"} {
		content, err := os.ReadFile(filepath.Join(site, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		style = append(style, content...)
	}
	f.add("teaser.css", style)
	script, err := os.ReadFile(filepath.Join(site, "embed", "teaser.js"))
	if err != nil {
		return err
	}
	f.add("teaser.js", script)
	return nil
}

// teaserIn is what the marks of its page mean in the language with the given
// place in [languages].
func teaserIn(i int) (map[string]string, error) {
	v := voice.Voice{Language: languages[i].language}
	say := func(t words.Text, parts ...string) string { return html.EscapeString(v.Put(t, parts...)) }
	figures := seeds.Current()
	values := map[string]string{"language": languages[i].code, "teaser home": languages[i].address, "teaser to": say(words.TeaserTo)}
	for name, text := range words.Teaser {
		values[name] = say(text)
	}
	var people, revenues, incidents, notes, answers strings.Builder
	for _, n := range teaserPeople {
		fmt.Fprintf(&people, `<option value="%d">%s</option>`, n, say(words.TeaserPeople, fmt.Sprint(n)))
	}
	for _, yen := range teaserRevenue {
		fmt.Fprintf(&revenues, `<option value="%d">%s</option>`, yen, say(words.TeaserAbout, v.Plain(decimal.NewFromInt(yen)).String()))
	}
	model := calc.NewModel(&figures)
	for _, incident := range calc.Scenarios() {
		fmt.Fprintf(&incidents, `<option value="%s">%s</option>`, incident, say(words.Scenarios.Of(incident).Name))
		for n, size := range teaserPeople {
			for r, revenue := range teaserRevenue {
				in := teaserInput(size, revenue, incident)
				a, problems := model.Answer(in)
				if len(problems) > 0 || a.Chosen.Lack != "" {
					return nil, fmt.Errorf("the teaser: %s, %d people, %d yen: %v %s", incident, size, revenue, problems, a.Chosen.Lack)
				}
				if n+r == 0 {
					fmt.Fprintf(&notes, `<p data-of="%s">%s</p>`+"\n", incident, html.EscapeString(teaserNote(v, &figures, a)))
				}
				link, refusal := keep.Fragment(in)
				if refusal.Refused() {
					return nil, errors.New("the teaser: a question that makes no link")
				}
				total := a.Chosen.Total
				fmt.Fprintf(&answers, `<li data-of="%s %d %d" data-link="%s"><data value="%s">%s</data><data value="%s">%s</data><data value="%s">%s</data></li>`+"\n",
					incident, size, revenue, html.EscapeString(link), total.Low, shownTo(v, total),
					total.High, html.EscapeString(v.Headline(total.High).String()),
					total.Typical, say(words.TeaserTypical, v.Headline(total.Typical).String()))
			}
		}
	}
	values["teaser people options"], values["teaser revenue options"], values["teaser incident options"] = people.String(), revenues.String(), incidents.String()
	values["teaser notes"], values["teaser answers"] = strings.TrimSpace(notes.String()), strings.TrimSpace(answers.String())
	return values, nil
}

// shownTo is the low end of a range, without its unit where the high end has the same.
func shownTo(v voice.Voice, r calc.Range) string {
	low, high := v.Headline(r.Low), v.Headline(r.High)
	if low.Unit == high.Unit {
		low.Unit = ""
	}
	return html.EscapeString(low.String())
}

// teaserNote says whose losses the amounts of an incident are made from, and
// what they leave out that the page would ask for.
func teaserNote(v voice.Voice, f *seeds.Figures, a calc.Answer) string {
	sent := calc.TransferSent(f).Amount
	said := []string{v.Put(words.Scenarios.Of(a.Input.Scenario).Whom,
		format.Grouped(f.NpaCostAnswers.Newest().Value, 0), v.Headline(sent.Typical).String(), v.Headline(sent.High).String())}
	var missing []string
	for _, o := range a.Chosen.Unanswered() {
		missing = append(missing, v.Say(words.Omissions.Of(string(o)).Name))
	}
	if len(missing) > 0 {
		said = append(said, v.Put(words.NotCounted, v.List(missing)))
	}
	return v.Sentences(said...)
}
