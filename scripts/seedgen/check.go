package main

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

var (
	idForm   = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	dateForm = regexp.MustCompile(`^\d{4}(-\d{2}(-\d{2})?)?$`)
	dayForm  = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)
	marks    = []seeds.Mark{seeds.Measured, seeds.Estimated, seeds.Assumed}
	reads    = []seeds.Read{seeds.ReadPublisher, seeds.ReadSecondary, seeds.ReadAssumption}
)

// The uses a figure may have. A figure without one is used by the model.
const (
	useModel    = "model"
	usePage     = "page"     // shown, or filled into the form; not reckoned with
	useEvidence = "evidence" // shown in the tables of the evidence only
	useBacktest = "backtest" // reckoned with by the back-test only, and shown beside it
)

// assumptionsID is the one file that holds our own choices.
const assumptionsID = "assumptions"

// Check turns documents into items and lists everything that is wrong with
// them, in file order. Items are complete only if there are no problems.
func Check(docs []*Document) ([]*Item, []Problem) {
	var items []*Item
	var problems []Problem
	first := map[string]*Item{}
	names := map[string]string{}
	for _, doc := range docs {
		src, found := checkSource(doc)
		problems = append(problems, found...)
		doc.checked = src
		for i, e := range doc.Figures {
			item := &Item{File: doc.File, Line: doc.lines[i], Formula: e.Formula, Part: e.Part, Use: e.Use, Series: e.Series, Figure: seeds.Figure{
				ID: e.ID, Label: e.Label, Printed: e.AsPrinted, Unit: seeds.Unit(e.Unit), Mark: seeds.Mark(e.Mark),
				Describes: e.Describes, Locator: e.Locator, Sample: e.Sample, Caution: e.Caution, Basis: e.Basis,
				Read: seeds.Read(e.Read), Via: e.Via, Source: src}}
			report := func(hint, fact string, args ...any) {
				problems = append(problems, Problem{doc.File, item.Line, fmt.Sprintf(fact, args...), hint})
			}
			checkEntry(item, e, src, report)
			if earlier := first[e.ID]; earlier != nil {
				report("give each figure its own id", "id %q is already used at %s:%d", e.ID, earlier.File, earlier.Line)
				continue
			}
			if e.ID != "" && idForm.MatchString(e.ID) && e.Series == "" {
				if other, taken := names[item.Field()]; taken {
					report("choose words that differ by more than hyphens", "ids %q and %q have the same Go name", e.ID, other)
				}
				names[item.Field()] = e.ID
			}
			first[e.ID] = item
			items = append(items, item)
		}
	}
	problems = append(problems, checkFormulas(items, first)...)
	problems = append(problems, checkSeries(docs, items, names)...)
	problems = append(problems, checkCases(docs, first)...)
	problems = append(problems, checkContacts(docs)...)
	inOrder(problems)
	return items, problems
}

func checkSource(doc *Document) (*seeds.Source, []Problem) {
	s := doc.Source
	var problems []Problem
	report := func(key, hint, fact string, args ...any) {
		line := doc.keys["source."+key]
		if line == 0 {
			line = max(doc.keys["source"], 1)
		}
		problems = append(problems, Problem{doc.File, line, fmt.Sprintf(fact, args...), hint})
	}
	for _, key := range sourceKeys {
		if doc.keys["source."+key] == 0 {
			report(key, "write it, even if it is empty", "source has no %s", key)
		}
	}
	for _, need := range []struct{ key, value string }{{"id", s.ID}, {"publisher", s.Publisher}, {"title", s.Title}, {"licence", s.Licence}} {
		if need.value == "" && doc.keys["source."+need.key] != 0 {
			report(need.key, "only edition and url may be empty", "source %s is empty", need.key)
		}
	}
	if want := strings.TrimSuffix(filepath.Base(doc.File), ".yaml"); s.ID != want {
		report("id", "name the file publisher-edition.yaml and the source the same", "source id %q is not the file's name %q", s.ID, want)
	}
	if s.URL != "" && !strings.HasPrefix(s.URL, "https://") {
		report("url", "use the https address, or leave it empty and say where the figure was read", "source url %q is not https", s.URL)
	}
	published := s.Published
	if published == "undated" {
		published = ""
	} else if !dateForm.MatchString(published) {
		report("published", "write 2024, 2024-02, 2024-02-09 or undated", "published %q is not a date", s.Published)
	}
	if !dayForm.MatchString(s.Accessed) {
		report("accessed", "write the day of the check as 2024-02-09", "accessed %q is not a day", s.Accessed)
	} else if dateForm.MatchString(published) && s.Accessed[:len(published)] < published {
		report("accessed", "nothing can be read before it is published", "accessed %s is before published %s", s.Accessed, published)
	}
	if len(doc.Figures) == 0 && len(doc.Ranking) == 0 && len(doc.Contacts) == 0 {
		report("id", "add its figures or remove the file", "source %s has no figures", s.ID)
	}
	return &seeds.Source{ID: s.ID, Publisher: s.Publisher, Title: s.Title, Edition: s.Edition, Short: s.Short, ShortEn: s.ShortEn, URL: s.URL,
		Published: published, Accessed: s.Accessed, Licence: s.Licence}, problems
}

// checkFormulas works every derivation out again. A derived number is printed
// rounded, half away from zero, to the digits it shows.
func checkFormulas(items []*Item, byID map[string]*Item) []Problem {
	var problems []Problem
	for _, item := range items {
		if item.Formula == "" {
			continue
		}
		got, ids, err := Evaluate(item.Formula, func(id string) (decimal.Decimal, bool) {
			other := byID[id]
			if other == nil || other == item {
				return decimal.Decimal{}, false
			}
			return other.Value, true
		})
		if err != nil {
			problems = append(problems, Problem{item.File, item.Line, err.Error(), "write figure ids and numbers with spaces around + - * /"})
			continue
		}
		item.DerivedFrom = ids
		digits := max(-item.Value.Exponent(), 0)
		rounded, err := decimal.NewFromString(got.FloatString(int(digits)))
		if err != nil || !rounded.Equal(item.Value) {
			problems = append(problems, Problem{item.File, item.Line,
				fmt.Sprintf("%s is printed as %q but its formula gives %s", item.ID, item.Printed, got.FloatString(int(digits)+4)),
				"correct the formula or the printed number"})
		}
	}
	return problems
}
