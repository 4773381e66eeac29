//go:build !wasm

package ui_test

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/html"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// promised reads the names in the first column of the tables below a heading
// of the contract.
func promised(t *testing.T, heading string, column int) []string {
	t.Helper()
	content, err := os.ReadFile("../../docs/page-contract.md")
	require.NoError(t, err)
	_, below, found := strings.Cut(string(content), "\n## "+heading+"\n")
	require.True(t, found, heading)
	below, _, _ = strings.Cut(below, "\n## ")
	var names []string
	for line := range strings.Lines(below) {
		cells := strings.Split(line, "|")
		if len(cells) < column+2 {
			continue
		}
		for _, m := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(cells[column], -1) {
			names = append(names, m[1])
		}
	}
	require.NotEmpty(t, names)
	slices.Sort(names)
	return slices.Compact(names)
}

// everywhere collects something of every element of every face.
func everywhere(t *testing.T, of func(*html.Node) string) []string {
	t.Helper()
	found := map[string]bool{}
	for _, p := range pages {
		walk(rendered(t, words.Japanese, p.name), func(n *html.Node) {
			if s := of(n); s != "" {
				found[s] = true
			}
		})
	}
	return slices.Sorted(maps.Keys(found))
}

func TestContract_NamesEveryResultAndNoOther(t *testing.T) {
	keys := everywhere(t, func(n *html.Node) string {
		if strings.HasPrefix(attr(n, "data-key"), "sheet.") {
			return "sheet.…"
		}
		return ofCompared(attr(n, "data-key"))
	})
	require.Equal(t, promised(t, "Reading results", 1), keys)
}

// ofCompared shortens the keys of the comparison of two policies: those of the one
// proposed, of the limits that are sought, of the parts and of a bad case.
func ofCompared(key string) string {
	begin, rest, _ := strings.Cut(key, ".")
	switch {
	case begin == "new" || begin == "finder":
		return begin + ".…"
	case strings.HasPrefix(key, "cover.high.") && rest != "high.kept":
		return "cover.high.…"
	case ofAnyPart.MatchString(key):
		return "cover.….kept"
	}
	return ofAny(key)
}

// ofAnyPart are the keys of what is kept of each part.
var ofAnyPart = regexp.MustCompile(`^cover\.(liability|cost|profit)\.kept$`)

// ofAny shortens the keys that every measure and every incident has.
func ofAny(key string) string {
	return ofAnyMeasure.ReplaceAllString(ofAnyIncident.ReplaceAllString(key, "incident.…."), "measure.….break")
}

// ofAnyMeasure begins the keys that every measure of the shelf has.
var ofAnyMeasure = regexp.MustCompile(`^measure\.[a-z-]+\.break`)

// ofAnyIncident begins the keys that every incident has.
var ofAnyIncident = regexp.MustCompile(`^incident\.[a-z-]+\.`)

func TestContract_EveryIncidentHasItsKeys(t *testing.T) {
	found := everywhere(t, func(n *html.Node) string { return attr(n, "data-key") })
	for _, s := range calc.Scenarios() {
		for _, end := range []string{"low", "typical", "high"} {
			if s == calc.TransferFraud && end != "typical" {
				continue // where the money sent is entered, as here, one amount has no ends
			}
			require.Contains(t, found, "incident."+string(s)+"."+end)
		}
	}
}

func TestContract_NamesEveryControlAndNoOther(t *testing.T) {
	names := everywhere(t, func(n *html.Node) string {
		if strings.HasPrefix(attr(n, "name"), "step-") {
			return "step-…"
		}
		if strings.HasPrefix(attr(n, "name"), "probability-") {
			return "probability-…"
		}
		if _, proposed := calc.ProposedFor(calc.Field(attr(n, "name"))); proposed {
			return "new-…"
		}
		if m := ofShelf.FindStringSubmatch(attr(n, "name")); m != nil {
			return "measure-…" + m[1]
		}
		return attr(n, "name")
	})
	require.Equal(t, promised(t, "Writing inputs", 1), names)
}

// ofShelf are the names of a measure's controls on the shelf: all that begin so
// but those of the one that the user describes.
var ofShelf = regexp.MustCompile(`^measure-(?:rules|callback|factor|continuity|remote|backup|renewal|training|watch|rating)(|-[a-z-]+)$`)

func TestContract_NamesEveryIDAndNoOther(t *testing.T) {
	part := regexp.MustCompile(`^f-|-h$`)
	names := everywhere(t, func(n *html.Node) string {
		if id := attr(n, "id"); !part.MatchString(id) {
			return id
		}
		return ""
	})
	require.Equal(t, promised(t, "Ids", 1), names)
}

func TestContract_ATextFieldsIDFollowsItsName(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		for _, control := range elements(page, "input", "select") {
			if kind := attr(control, "type"); kind == "text" || control.Data == "select" {
				require.Equal(t, "f-"+attr(control, "name"), attr(control, "id"))
			}
		}
	})
}

func TestContract_NamesEveryStateOfThePage(t *testing.T) {
	var states []string
	for _, name := range []string{"data-state", "data-behind", "data-kept"} {
		states = append(states, everywhere(t, func(n *html.Node) string {
			if attr(n, "id") == "app" {
				return attr(n, name)
			}
			return ""
		})...)
	}
	boot, err := os.ReadFile("../../site/page/boot.js")
	require.NoError(t, err)
	for _, m := range regexp.MustCompile(`\bshow\("([a-z]+)"\)`).FindAllStringSubmatch(string(boot), -1) {
		states = append(states, m[1])
	}
	slices.Sort(states)
	require.Equal(t, promised(t, "States", 2), slices.Compact(states))
}

func TestContract_NamesEveryReasonWhyLoadingFails(t *testing.T) {
	boot, err := os.ReadFile("../../site/page/boot.js")
	require.NoError(t, err)
	page, err := os.ReadFile("../../site/page/index.html")
	require.NoError(t, err)
	contract, err := os.ReadFile("../../docs/page-contract.md")
	require.NoError(t, err)
	_, line, _ := strings.Cut(string(contract), "The reasons are ")
	line, _, _ = strings.Cut(line, ".")
	var named, used []string
	for _, m := range regexp.MustCompile("`([a-z]+)`").FindAllStringSubmatch(line, -1) {
		named = append(named, m[1])
		require.Contains(t, string(page), "data-"+m[1]+"=", "the page has no words for it")
	}
	for _, m := range regexp.MustCompile(`(?:new Fault|\bfail)\("([a-z]+)"|\.why : "([a-z]+)"`).FindAllStringSubmatch(string(boot), -1) {
		used = append(used, m[1]+m[2])
	}
	slices.Sort(named)
	slices.Sort(used)
	require.Equal(t, named, slices.Compact(used))
}
