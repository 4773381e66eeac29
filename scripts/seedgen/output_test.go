package main

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// committed loads the project's own files.
func committed(t *testing.T) ([]*Document, []*Item) {
	t.Helper()
	docs, problems, err := LoadAll("../../seeds")
	require.NoError(t, err)
	require.Empty(t, problems)
	items, problems := Check(docs)
	require.Empty(t, problems)
	return docs, items
}

func TestGenerate_TheCommittedFileIsWhatTheYAMLGives(t *testing.T) {
	docs, items := committed(t)
	measures, problems, err := loadMeasures("../../seeds")
	require.NoError(t, err)
	require.Empty(t, append(problems, checkMeasures("seeds", measures, items)...))
	code, err := Generate(items, docs, measures)
	require.NoError(t, err)
	file, err := os.ReadFile("../../seeds/figures_gen.go")
	require.NoError(t, err)
	require.True(t, bytes.Equal(file, code), "go run ./scripts/seedgen")
}

func TestGenerate_GivesTheSameGofmtCleanBytesAgain(t *testing.T) {
	_, items := committed(t)
	first, err := Generate(items, nil, nil)
	require.NoError(t, err)
	_, again := committed(t)
	second, err := Generate(again, nil, nil)
	require.NoError(t, err)
	require.Equal(t, first, second)
	formatted, err := format.Source(first)
	require.NoError(t, err)
	require.Equal(t, formatted, first)
}

func TestEdition_IsOfEveryValueAndOfNoOrder(t *testing.T) {
	_, items := committed(t)
	edition := Edition(items)
	require.Regexp(t, `^[0-9a-f]{8}$`, edition)
	slices.Reverse(items)
	require.Equal(t, edition, Edition(items))
	for _, item := range items {
		value, unit, id := item.Value, item.Unit, item.ID
		item.Value = value.Add(decimal.New(1, -9))
		require.NotEqual(t, edition, Edition(items), id)
		item.Value, item.Unit = value, "other"
		require.NotEqual(t, edition, Edition(items), id)
		item.Unit, item.ID = unit, "other"
		require.NotEqual(t, edition, Edition(items), id)
		item.ID = id
	}
	require.NotEqual(t, edition, Edition(items[1:]))
}

var rowID = regexp.MustCompile(`id="fig-([^"]+)"`)

func TestSourcesPage_HasOneRowForEveryFigure(t *testing.T) {
	docs, items := committed(t)
	page, err := SourcesPage(docs, items, moves{}, "assets/style.0123.css")
	require.NoError(t, err)
	rows := map[string]int{}
	for _, m := range rowID.FindAllSubmatch(page, -1) {
		rows[string(m[1])]++
	}
	require.Len(t, rows, len(items))
	for _, item := range items {
		require.Equal(t, 1, rows[item.ID], item.ID)
	}
	require.Contains(t, string(page), `href="assets/style.0123.css"`)
}

func TestSourcesPage_KeepsAnAddressMarkOfTheBuildAsItIs(t *testing.T) {
	docs, items := committed(t)
	page, err := SourcesPage(docs, items, moves{}, "{{style.css}}")
	require.NoError(t, err)
	require.Equal(t, 2, strings.Count(string(page), "{{"))
	require.Contains(t, string(page), `href="{{style.css}}"`)
	require.Equal(t, 1, strings.Count(string(page), "{{backtest}}"), "the build puts the back-test there")
}

// plain fails if the text has anything a page without scripts must not have.
func plain(t *testing.T, text string) {
	t.Helper()
	require.NotContains(t, text, "<script")
	require.NotContains(t, text, "style=")
	require.NotContains(t, text, "<style")
	require.NotContains(t, text, "ZgotmplZ", "html/template refused a value")
	require.NotRegexp(t, ` on[a-z]+=`, text)
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(text, -1) {
		require.False(t, seen[m[1]], "id %s stands twice", m[1])
		seen[m[1]] = true
	}
	for _, m := range regexp.MustCompile(`aria-labelledby="([^"]+)"|href="#([^"]+)"`).FindAllStringSubmatch(text, -1) {
		if id := m[1] + m[2]; !strings.HasPrefix(id, "cc-m-") {
			require.True(t, seen[id], "%s points at nothing", id)
		}
	}
}

func TestPages_AreReadableWithoutScriptAndLinkToWhatIsThere(t *testing.T) {
	docs, items := committed(t)
	page, err := SourcesPage(docs, items, moves{}, "style.css")
	require.NoError(t, err)
	plain(t, string(page))
	require.Contains(t, string(page), `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`)
	section, err := EvidenceSection(docs, items)
	require.NoError(t, err)
	plain(t, string(section))
	links := regexp.MustCompile(`sources\.html#(src-[^"]+)"`).FindAllStringSubmatch(string(section), -1)
	require.NotEmpty(t, links)
	for _, m := range links {
		require.Contains(t, string(page), `id="`+m[1]+`"`)
	}
}

// The build puts the published cases where this mark stands.
func TestEvidenceSection_LeavesOnePlaceForThePublishedCases(t *testing.T) {
	docs, items := committed(t)
	section, err := EvidenceSection(docs, items)
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(string(section), "{{"))
	require.Contains(t, string(section), "{{checks}}")
}

func TestEvidenceSection_NamesEverySourceThatTheAmountsUse(t *testing.T) {
	docs, items := committed(t)
	section, err := EvidenceSection(docs, items)
	require.NoError(t, err)
	count := map[string]int{}
	for _, item := range carried(items) {
		count[item.Source.ID]++
	}
	require.NotEmpty(t, count)
	for _, doc := range docs {
		if n := count[doc.checked.ID]; n > 0 {
			require.Contains(t, string(section), fmt.Sprintf(`href="sources.html#src-%s">%d件`, doc.checked.ID, n))
		}
	}
}

func TestEvidenceSection_RefusesAnEvidenceFigureThatNoTableShows(t *testing.T) {
	docs, items := committed(t)
	stray := *items[0]
	stray.ID, stray.Use, stray.Part = "stray-figure", useEvidence, ""
	_, err := EvidenceSection(docs, append(items, &stray))
	require.ErrorContains(t, err, "stray-figure is in no table")
}

func TestEvidenceSection_RefusesATableThatNamesAMissingFigure(t *testing.T) {
	docs, items := committed(t)
	var fewer []*Item
	for _, item := range items {
		if item.ID != "partner-surveyed" {
			fewer = append(fewer, item)
		}
	}
	_, err := EvidenceSection(docs, fewer)
	require.ErrorContains(t, err, "partner-surveyed, which does not exist")
}

func TestEvidenceSection_DrawsSharesToScale(t *testing.T) {
	docs, items := committed(t)
	section, err := EvidenceSection(docs, items)
	require.NoError(t, err)
	board := &evidenceBoard{items: map[string]*Item{}, shown: map[string]bool{}}
	for _, item := range items {
		board.items[item.ID] = item
	}
	half := *board.items["partner-surveyed"]
	half.ID, half.Value = "half", half.Value.Mul(board.items["stopped-share"].Value)
	board.items["half"] = &half
	width, err := board.width("half", "partner-surveyed")
	require.NoError(t, err)
	require.Equal(t, "36%", width)
	top, err := board.height("stopped-share")
	require.NoError(t, err)
	require.Equal(t, "85", top)
	claims, err := board.width("partner-claims-damages", "partner-surveyed")
	require.NoError(t, err)
	require.Contains(t, string(section), `width="`+claims+`"`)
}
