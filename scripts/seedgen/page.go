package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"cybercost/seeds"
)

//go:embed sources.tmpl.html
var sourcesTemplate string

// sourceGroup is one source with its figures, as the page shows them.
type sourceGroup struct {
	*seeds.Source
	Items    []*Item
	Ranking  []string
	Contacts []contactEntry
}

// firstMovers is how many of the figures that move an amount are seen at once.
const firstMovers = 12

// SourcesPage writes the page of every figure, in the order of what moves an
// amount most. It needs no script and no style to be read. The stylesheet and
// icon are the given addresses, written as they are, so that the build may pass
// its own marks for them.
func SourcesPage(docs []*Document, items []*Item, m moves, stylesheet string) ([]byte, error) {
	// html/template would escape the braces of such a mark; these words pass
	// it unchanged and are replaced afterwards.
	const styleWord = "stylesheet-address"
	page, err := template.New("sources").Funcs(wordFuncs(items, m)).Parse(sourcesTemplate)
	if err != nil {
		return nil, fmt.Errorf("parsing the page of sources: %w", err)
	}
	used := len(carried(items))
	var b bytes.Buffer
	movers := m.movers(items)
	first := min(firstMovers, len(movers))
	err = page.Execute(&b, map[string]any{
		"Groups": groups(docs, items, m), "Count": len(items), "Used": used, "Shown": len(items) - used, "Stylesheet": styleWord,
		"Movers": len(movers), "First": movers[:first], "Rest": movers[first:], "Companies": m.Companies, "Incidents": len(m.Incidents),
	})
	if err != nil {
		return nil, fmt.Errorf("writing the page of sources: %w", err)
	}
	return bytes.Replace(b.Bytes(), []byte(styleWord), []byte(stylesheet), 1), nil
}

// groups are the sources, the one first whose figures move an amount most; in
// the order of the files where that is not known.
func groups(docs []*Document, items []*Item, m moves) []sourceGroup {
	var all []sourceGroup
	for _, doc := range docs {
		group := sourceGroup{Source: doc.checked, Ranking: doc.Ranking, Contacts: doc.Contacts}
		for _, item := range items {
			if item.File == doc.File {
				group.Items = append(group.Items, item)
			}
		}
		all = append(all, group)
	}
	if m.Figures == nil {
		return all
	}
	slices.SortStableFunc(all, func(a, b sourceGroup) int { return m.rank(b.Items).Cmp(m.rank(a.Items)) })
	return all
}

// wordFuncs turn what the data says into words for readers.
func wordFuncs(items []*Item, m moves) template.FuncMap {
	byID := map[string]*Item{}
	for _, item := range items {
		byID[item.ID] = item
	}
	return template.FuncMap{
		"mark":    markWord,
		"read":    readWord,
		"via":     viaWords,
		"period":  periodWord,
		"formula": func(i *Item) []formulaWord { return formulaWords(i, byID) },
		"rank":    func(i int) int { return i + 1 },
		"day":     dayWord,
		"moved":   func(i *Item) string { return m.most(i).Shift(2).StringFixed(1) + "%" },
		"whose":   m.whose,
	}
}

// whose names the incidents whose amount a figure moves.
func (m moves) whose(i *Item) string {
	var names []string
	for _, one := range m.Incidents {
		if slices.Contains(m.Figures[i.ID].Incidents, one.ID) {
			names = append(names, one.Name)
		}
	}
	return strings.Join(names, "、")
}

func markWord(m seeds.Mark) string {
	return map[seeds.Mark]string{seeds.Measured: "実測", seeds.Estimated: "推計", seeds.Assumed: "仮定"}[m]
}

func readWord(f seeds.Figure) string {
	switch f.Read {
	case seeds.ReadPublisher:
		return "発行元で確認"
	case seeds.ReadSecondary:
		return "二次資料で確認"
	}
	return "当ページの仮定"
}

// periodWord writes 2017-01/2022-06 as 2017年1月〜2022年6月. What is not a date,
// such as a fiscal year, stays as it is.
func periodWord(period string) string {
	parts := strings.Split(period, "/")
	for i, part := range parts {
		parts[i] = dayWord(part)
	}
	return strings.Join(parts, "〜")
}

func dayWord(day string) string {
	if !dateForm.MatchString(day) {
		return day
	}
	var b strings.Builder
	for i, part := range strings.Split(day, "-") {
		b.WriteString(strings.TrimPrefix(part, "0") + []string{"年", "月", "日"}[i])
	}
	return b.String()
}

// formulaWord is one term or sign of a derivation; ID is empty for a sign or a
// plain number.
type formulaWord struct{ ID, Text string }

func formulaWords(item *Item, byID map[string]*Item) []formulaWord {
	var words []formulaWord
	signs := map[string]string{"*": "×", "/": "÷", "+": "＋", "-": "−"}
	for _, word := range strings.Fields(item.Formula) {
		switch other := byID[word]; {
		case other != nil:
			words = append(words, formulaWord{word, other.Label})
		case signs[word] != "":
			words = append(words, formulaWord{"", signs[word]})
		default:
			words = append(words, formulaWord{"", word})
		}
	}
	return words
}
