package main

import (
	"html"
	"strings"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// languages are the pages that the one template makes.
var languages = []struct {
	page     string
	code     string
	language words.Language
	other    int    // the page of the other language
	address  string // as a link names it
}{
	{"index.html", "ja", words.Japanese, 1, "./"},
	{"en.html", "en", words.English, 0, "en.html"},
}

// incidentOptions are the incidents of the page as a list to choose from, on the
// pages for whoever hosts it, which are in Japanese.
func incidentOptions() string {
	var b strings.Builder
	for _, one := range calc.Scenarios() {
		b.WriteString(`<option value="` + html.EscapeString(string(one)) + `">` + html.EscapeString(words.Scenarios.Of(one).Name.In(words.Japanese)) + `</option>`)
	}
	return b.String()
}

// inLanguage is what the marks of the template mean on the page with the given
// place in [languages]: the words, and the parts that were rendered in it.
func (f *folder) inLanguage(i int, p parts) map[string]string {
	in := languages[i]
	values := map[string]string{
		"language":       in.code,
		"other language": languages[in.other].code,
		"other page":     languages[in.other].address,
		"app":            p.app[i],
		"legal":          p.legal[i],
		"evidence note":  "",
		"card":           f.cards[i],
		"words beside":   ` data-later="` + f.values[laterFile] + `"`,
	}
	if in.language == words.English {
		values["words beside"] = ` data-words="` + f.values[wordsFile] + `"`
	}
	say := func(name string, text words.Text, with ...string) {
		values[name] = html.EscapeString(text.Put(in.language, with...))
	}
	say("title", words.Title)
	for name, text := range words.Shell {
		say("say "+name, text)
	}
	say("say sources", words.ShellSources)
	say("say meeting", words.Meeting)
	say("say close", words.Close)
	say("edition line", words.ShellEdition, f.values["version"], f.values["edition"])
	day := []string{f.values["checked year"], f.values["checked month"], f.values["checked day"]}
	if in.language != words.Japanese {
		day = strings.Split(f.values["checked"], "-")
		values["evidence note"] = `<p class="cc-evidence__note">` + html.EscapeString(words.ShellEvidence.In(in.language)) + `</p>`
	}
	say("checked line", words.ShellChecked, day...)
	return values
}
