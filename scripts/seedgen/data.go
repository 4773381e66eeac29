package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"

	"github.com/shopspring/decimal"
)

// dataSchema is the number of the form that docs/open-data.md describes. A key
// that goes, or means something else, makes it one more.
const dataSchema = 1

// openData is the file of every figure for programs.
type openData struct {
	Schema    int          `json:"schema"`
	Edition   string       `json:"edition"`
	Companies int          `json:"companies"`
	Figures   []openFigure `json:"figures"`
}

// openFigure is one figure in it. Its keys are the words of the YAML files;
// what each means stands in docs/open-data.md.
type openFigure struct {
	ID        string   `json:"id"`
	Label     string   `json:"label"`
	Value     string   `json:"value"` // exact, as text: a program's own numbers may not hold it
	Unit      string   `json:"unit"`
	AsPrinted string   `json:"as_printed"`
	Part      string   `json:"part"`
	Mark      string   `json:"mark"`
	Sample    *int     `json:"sample"`
	Describes string   `json:"describes"`
	Locator   string   `json:"locator"`
	Caution   string   `json:"caution"`
	Basis     string   `json:"basis"`
	Formula   string   `json:"formula"`
	Series    string   `json:"series"`
	Use       string   `json:"use"`
	Read      string   `json:"read"`
	Via       string   `json:"via"`
	ViaURLs   []string `json:"via_urls"`
	Source    string   `json:"source"`
	Publisher string   `json:"publisher"`
	Title     string   `json:"title"`
	Edition   string   `json:"edition"`
	URL       string   `json:"url"`
	Published string   `json:"published"`
	Accessed  string   `json:"accessed"`
	Licence   string   `json:"licence"`
	Moves     string   `json:"moves"`
	Incidents []string `json:"incidents"`
	CitedBy   []string `json:"cited_by"`
	Address   string   `json:"address"`
}

// Data writes every figure for programs, in the order of their ids.
func Data(items []*Item, m moves) ([]byte, error) {
	all := openData{Schema: dataSchema, Edition: Edition(items), Companies: m.Companies, Figures: []openFigure{}}
	for _, i := range items {
		f := openFigure{
			ID: i.ID, Label: i.Label, Value: i.Value.String(), Unit: string(i.Unit), AsPrinted: i.Printed, Part: i.Part, Mark: string(i.Mark),
			Describes: i.Describes, Locator: i.Locator, Caution: i.Caution, Basis: i.Basis, Formula: i.Formula, Series: i.Series, Use: i.Use,
			Read: string(i.Read), Via: i.Via, ViaURLs: []string{},
			Source: i.Source.ID, Publisher: i.Source.Publisher, Title: i.Source.Title, Edition: i.Source.Edition, URL: i.Source.URL,
			Published: i.Source.Published, Accessed: i.Source.Accessed, Licence: i.Source.Licence,
			Moves: m.Figures[i.ID].Most, Incidents: listed(m.Figures[i.ID].Incidents), CitedBy: listed(m.Figures[i.ID].By),
			Address: "sources.html#fig-" + i.ID,
		}
		if i.Sample != 0 {
			f.Sample = &i.Sample
		}
		for _, w := range viaWords(i.Via) {
			if w.Address != "" {
				f.ViaURLs = append(f.ViaURLs, w.Address)
			}
		}
		all.Figures = append(all.Figures, f)
	}
	slices.SortFunc(all.Figures, func(a, b openFigure) int { return cmp.Compare(a.ID, b.ID) })
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	err := encoder.Encode(all)
	return b.Bytes(), err
}

// listed is a list that is written as [] where it is empty.
func listed(texts []string) []string { return append([]string{}, texts...) }

// moves is which figure moves which amount, as scripts/page works it out with
// calc, which the generator must not depend on.
type moves struct {
	Companies int
	Incidents []struct{ ID, Name string }
	Figures   map[string]struct {
		Most          string
		Incidents, By []string
	}
}

func readMoves(path string) (moves, error) {
	var m moves
	text, err := os.ReadFile(path)
	if err != nil {
		return m, fmt.Errorf("reading what moves what: %w", err)
	}
	if err := json.Unmarshal(text, &m); err != nil {
		return m, fmt.Errorf("%s: %w", path, err)
	}
	return m, nil
}

// most is how much a figure moves an amount; zero if it moves none.
func (m moves) most(i *Item) decimal.Decimal {
	most, err := decimal.NewFromString(m.Figures[i.ID].Most)
	if err != nil {
		return decimal.Zero
	}
	return most
}

// movers are the figures that move an amount, the strongest first, and those
// that move equally in the order of the files.
func (m moves) movers(items []*Item) []*Item {
	var all []*Item
	for _, i := range items {
		if m.most(i).IsPositive() {
			all = append(all, i)
		}
	}
	slices.SortStableFunc(all, func(a, b *Item) int { return m.most(b).Cmp(m.most(a)) })
	return all
}

// rank sets sources in an order: by their strongest figure, and those that move
// no amount by whether an amount cites them, whether the page shows them, or
// only the evidence does.
func (m moves) rank(items []*Item) decimal.Decimal {
	best := decimal.Zero
	for _, i := range items {
		by := m.most(i)
		switch {
		case by.IsPositive():
			by = by.Add(decimal.New(3, 0)) // above all that moves nothing
		case len(m.Figures[i.ID].By) > 0:
			by = decimal.New(2, 0)
		case i.carried():
			by = decimal.New(1, 0)
		}
		best = decimal.Max(best, by)
	}
	return best
}

// viaWord is a piece of the text that says where a figure was read; Address is
// empty for what is no address.
type viaWord struct{ Text, Address string }

// viaAddress is a host and something on it. A host alone is no place where a
// figure was read. The files hold addresses without the https:// that each is
// reached by.
var viaAddress = regexp.MustCompile(`(?:https://)?(?:[a-z0-9-]+\.)+[a-z]{2,}/[A-Za-z0-9_./=-]*[A-Za-z0-9_/=]`)

func viaWords(via string) []viaWord {
	var all []viaWord
	at := 0
	for _, found := range viaAddress.FindAllStringIndex(via, -1) {
		if found[0] > at {
			all = append(all, viaWord{Text: via[at:found[0]]})
		}
		text := via[found[0]:found[1]]
		address := text
		if address[:min(len(address), 8)] != "https://" {
			address = "https://" + address
		}
		all = append(all, viaWord{text, address})
		at = found[1]
	}
	if at < len(via) {
		all = append(all, viaWord{Text: via[at:]})
	}
	return all
}
