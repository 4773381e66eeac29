//go:build !wasm

package ui_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/html"

	"cybercost/calc"
	"cybercost/wasm/session"
	"cybercost/wasm/ui"
	"cybercost/wasm/words"
)

// sheetOf is the printed sheet of a page; nil if there is none.
func sheetOf(page *html.Node) *html.Node {
	var sheet *html.Node
	walk(page, func(n *html.Node) {
		if attr(n, "class") == "cc-sheet" {
			sheet = n
		}
	})
	return sheet
}

// results are the values of the results that stand in n, by key, those within
// a part left out.
func results(n, without *html.Node) map[string]string {
	found := map[string]string{}
	walk(n, func(data *html.Node) {
		if attr(data, "data-key") == "" || !shown(data) {
			return
		}
		for up := data; up != nil; up = up.Parent {
			if up == without {
				return
			}
		}
		found[attr(data, "data-key")] = attr(data, "value")
	})
	return found
}

func TestSheet_StandsOnThePageOnlyWhileItIsPrinted(t *testing.T) {
	for _, p := range pages {
		sheet := sheetOf(rendered(t, words.Japanese, p.name))
		require.Equal(t, strings.HasPrefix(p.name, "sheet"), sheet != nil, p.name)
	}
}

func TestSheet_HasEveryResultOfThePageToTheYen(t *testing.T) {
	for _, p := range pages {
		if strings.HasSuffix(p.name, "-alone") {
			continue // one page without the sheet
		}
		t.Run(p.name, func(t *testing.T) {
			requireOnPaper(t, render(t, words.Japanese, p.name, func(s *session.Session) { s.Print(printout) }))
		})
	}
}

// requireOnPaper claims that every result of a page stands on its sheet, with
// the same value, but for what the incidents that were not chosen would cost:
// the sheet is about one. It returns the keys of the page.
func requireOnPaper(t *testing.T, page *html.Node) []string {
	t.Helper()
	sheet := sheetOf(page)
	require.NotNil(t, sheet)
	printed, onPage := results(sheet, nil), results(page, sheet)
	keys := slices.Sorted(maps.Keys(onPage))
	for _, key := range keys {
		require.NotEmpty(t, onPage[key], key)
		if ofAnyIncident.MatchString(key) || ofAnyMeasure.MatchString(key) {
			continue // of a measure that is in no plan the paper says nothing
		}
		require.Equal(t, onPage[key], printed[key], "%s stands on the page and not, or otherwise, on paper", key)
	}
	return keys
}

// A survey has no rows, but it has sales that earn its amount back.
func TestSheet_HasTheSalesNeededByASurvey(t *testing.T) {
	page := render(t, words.Japanese, "survey", func(s *session.Session) {
		typed(s, "margin", "10")
		s.Print(printout)
	})
	require.Contains(t, requireOnPaper(t, page), "sales.needed")
	require.NotEmpty(t, results(sheetOf(page), nil)["sales.needed"])
}

// No combination of what may be entered has a result on the screen alone.
func TestSheet_HasEveryResultWhateverIsEntered(t *testing.T) {
	const tries = 60
	seen := map[string]string{}
	for seed := range uint64(tries) {
		chance := rand.New(rand.NewPCG(seed, 1))
		page := render(t, words.Language(seed%2), "newcomer", func(s *session.Session) {
			enterAnything(s, chance)
			require.Equal(t, session.Ready, s.Status(), "try %d", seed)
			s.Print(printout)
		})
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			requireOnPaper(t, page)
			maps.Copy(seen, results(page, nil))
		})
	}
	for _, key := range promised(t, "Reading results", 1) {
		if !strings.Contains(key, "…") {
			require.Contains(t, seen, key, "it stood on none of the pages")
		}
	}
}

// enterAnything answers the questions of the page by chance, leaving some open.
func enterAnything(s *session.Session, chance *rand.Rand) {
	samples := session.Samples(s.Figures)
	s.PickSample(samples[chance.IntN(len(samples))].ID)
	if chance.IntN(3) > 0 {
		s.Choose(calc.FieldScenario, string(oneOf(chance, calc.Scenarios())))
	}
	if chance.IntN(3) > 0 {
		s.Choose(calc.FieldMethod, string(oneOf(chance, calc.Methods())))
	}
	s.Choose(calc.FieldSeverity, string(oneOf(chance, s.Severities())))
	for _, field := range slices.Concat(s.IncidentSwitches(), s.Options()) {
		s.Switch(field, chance.IntN(2) > 0)
	}
	texts := map[calc.Kind][]string{
		calc.Money: {"0", "12,345", "30万", "1,234万", "5億", "2兆"}, calc.Share: {"0", "0.5", "3", "10", "60", "100"}, calc.YearCount: {"1", "3", "5"},
	}
	for _, spec := range calc.Fields() {
		if chance.IntN(4) == 0 {
			continue
		}
		list, known := texts[spec.Kind]
		if !known {
			list = []string{"0", "1", "7", "60"}
		}
		before := s.Draft.Texts[spec.Field]
		if s.Type(spec.Field, oneOf(chance, list)); s.Stale() {
			s.Type(spec.Field, before) // it cannot be meant beside the others
		}
	}
	session.OpenShelf(s, true)
	for _, g := range calc.Safeguards() {
		s.Switch(g.Planned(), chance.IntN(2) > 0)
		s.Switch(g.Done(), chance.IntN(5) == 0)
	}
	s.OpenYear(chance.IntN(2) > 0)
	for s.Parts.CatchUp() {
		s.Parts.Rendered()
	}
}

// oneOf is one of a list.
func oneOf[T any](chance *rand.Rand, list []T) T { return list[chance.IntN(len(list))] }

func TestSheet_HasTheDisclaimerOfThePage(t *testing.T) {
	for _, l := range []words.Language{words.Japanese, words.English} {
		page, err := html.Parse(strings.NewReader(string(ui.RenderLegal(l))))
		require.NoError(t, err)
		sheet := sheetOf(rendered(t, l, "sheet"))
		points := elements(page, "li")
		require.Len(t, points, 7)
		for _, point := range points {
			require.Contains(t, text(sheet), text(point))
		}
	}
}

func TestSheet_ShowsTypedTextAsText(t *testing.T) {
	sheet := sheetOf(rendered(t, words.Japanese, "sheet-full"))
	require.Contains(t, text(sheet), "<Naniwa> & Co")
	require.Contains(t, text(sheet), "next month\nagain")
}
