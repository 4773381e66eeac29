package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

//go:embed evidence.tmpl.html
var evidenceTemplate string

// EvidenceSection writes the section of evidence of the main page: a part of a
// page, without a frame. It fails if a figure marked as evidence is in none of
// its tables, or if a table names a figure that is not there.
func EvidenceSection(docs []*Document, items []*Item) ([]byte, error) {
	board := &evidenceBoard{items: map[string]*Item{}, shown: map[string]bool{}}
	for _, item := range items {
		board.items[item.ID] = item
	}
	funcs := wordFuncs(items, moves{})
	funcs["val"] = board.val
	funcs["list"] = func(words ...string) []string { return words }
	funcs["width"] = board.width
	funcs["height"] = board.height
	funcs["lift"] = func(y, by string) (string, error) { return lift(y, by) }
	section, err := template.New("evidence").Funcs(funcs).Parse(evidenceTemplate)
	if err != nil {
		return nil, fmt.Errorf("parsing the evidence: %w", err)
	}
	var used []sourceGroup
	rankings := map[string][]string{}
	for _, group := range groups(docs, items, moves{}) {
		if len(group.Ranking) > 0 {
			rankings[group.ID] = group.Ranking
		}
		group.Items = carried(group.Items)
		if len(group.Items) > 0 {
			used = append(used, group)
		}
	}
	count := 0
	for _, group := range used {
		count += len(group.Items)
	}
	var b bytes.Buffer
	err = section.Execute(&b, map[string]any{"Groups": used, "Rankings": rankings, "Count": count, "Checked": lastCheck(docs),
		"Ranks": []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}})
	if err != nil {
		return nil, fmt.Errorf("writing the evidence: %w", err)
	}
	for _, item := range items {
		if item.Use == useEvidence && !board.shown[item.ID] {
			return nil, fmt.Errorf("%s", Problem{item.File, item.Line, fmt.Sprintf("figure %s is in no table of the evidence", item.ID),
				"name it in evidence.tmpl.html, or remove it"})
		}
	}
	return b.Bytes(), nil
}

// carried are the figures that the browser program has too.
func carried(items []*Item) []*Item {
	var kept []*Item
	for _, item := range items {
		if item.carried() {
			kept = append(kept, item)
		}
	}
	return kept
}

func lastCheck(docs []*Document) string {
	last := ""
	for _, doc := range docs {
		last = max(last, doc.Source.Accessed)
	}
	return last
}

// evidenceBoard hands figures to the template and remembers which it gave.
type evidenceBoard struct {
	items map[string]*Item
	shown map[string]bool
}

// screenSigns are the signs of the page where the source has ASCII ones.
var screenSigns = strings.NewReplacer("%", "％", "~", "〜")

func (e *evidenceBoard) item(parts []string) (*Item, error) {
	id := strings.Join(parts, "-")
	item := e.items[id]
	if item == nil {
		return nil, fmt.Errorf("the evidence names the figure %s, which does not exist", id)
	}
	e.shown[id] = true
	e.shown[item.otherEnd()] = true
	return item, nil
}

// val is a figure as printed; its id is the parts joined by hyphens.
func (e *evidenceBoard) val(parts ...string) (string, error) {
	item, err := e.item(parts)
	if err != nil {
		return "", err
	}
	return screenSigns.Replace(item.Printed), nil
}

// width is a figure as a part of another, on a bar that takes 72 % of the
// drawing; the rest is for the number beside it.
func (e *evidenceBoard) width(part, whole string) (string, error) {
	p, err := e.item([]string{part})
	if err != nil {
		return "", err
	}
	w, err := e.item([]string{whole})
	if err != nil {
		return "", err
	}
	return p.Value.Mul(decimal.New(72, 0)).DivRound(w.Value, 2).String() + "%", nil
}

// height is where a share stands on an axis of 170 px that ends at 100 %.
func (e *evidenceBoard) height(id string) (string, error) {
	item, err := e.item([]string{id})
	if err != nil {
		return "", err
	}
	if item.Unit != seeds.Ratio {
		return "", fmt.Errorf("figure %s is no share", id)
	}
	axis := decimal.New(170, 0)
	return axis.Sub(axis.Mul(item.Value)).Round(1).String(), nil
}

func lift(y, by string) (string, error) {
	from, err := decimal.NewFromString(y)
	if err != nil {
		return "", fmt.Errorf("lifting %q: %w", y, err)
	}
	step, err := decimal.NewFromString(by)
	if err != nil {
		return "", fmt.Errorf("lifting by %q: %w", by, err)
	}
	return from.Sub(step).String(), nil
}
