package main

import (
	"encoding/json"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

// someMoves are invented: calc decides what moves what.
func someMoves() moves {
	var m moves
	text := `{"Companies": 8, "Incidents": [{"ID": "malware", "Name": "メール"}, {"ID": "ransomware", "Name": "身代金"}], "Figures": {
		"otasuketai-monthly-fee": {"By": ["benchmark"]},
		"manufacturer-a-revenue": {"Most": "0.05", "Incidents": ["ransomware", "malware"], "By": ["itemised"]},
		"mail-notice-per-person": {"Most": "0.2", "Incidents": ["ransomware"], "By": ["itemised"]}}}`
	if err := json.Unmarshal([]byte(text), &m); err != nil {
		panic(err)
	}
	return m
}

func TestData_HoldsEveryFigureAsItIs(t *testing.T) {
	_, items := committed(t)
	text, err := Data(items, someMoves())
	require.NoError(t, err)
	again, err := Data(items, someMoves())
	require.NoError(t, err)
	require.Equal(t, text, again)
	var all openData
	require.NoError(t, json.Unmarshal(text, &all))
	require.Equal(t, dataSchema, all.Schema)
	require.Equal(t, seeds.Edition, all.Edition)
	require.Len(t, all.Figures, len(items))
	require.True(t, slices.IsSortedFunc(all.Figures, func(a, b openFigure) int { return strings.Compare(a.ID, b.ID) }))
	used, shown := seeds.Current(), seeds.CurrentEvidence()
	byID := map[string]*seeds.Figure{}
	for _, f := range append(used.All(), shown.All()...) {
		byID[f.ID] = f
	}
	for _, f := range all.Figures {
		g := byID[f.ID]
		require.NotNil(t, g, f.ID)
		value, err := decimal.NewFromString(f.Value)
		require.NoError(t, err)
		require.True(t, value.Equal(g.Value), f.ID)
		require.NotContains(t, strings.ToLower(f.Value), "e", "%s: a number that spreadsheets and people read alike", f.ID)
		require.Equal(t, []string{string(g.Unit), g.Printed, string(g.Mark), g.Locator, g.Caution, g.Basis, g.Via, string(g.Read)},
			[]string{f.Unit, f.AsPrinted, f.Mark, f.Locator, f.Caution, f.Basis, f.Via, f.Read}, f.ID)
		require.Equal(t, []string{g.Source.ID, g.Source.Publisher, g.Source.Title, g.Source.Edition, g.Source.URL, g.Source.Published, g.Source.Accessed, g.Source.Licence},
			[]string{f.Source, f.Publisher, f.Title, f.Edition, f.URL, f.Published, f.Accessed, f.Licence}, f.ID)
		require.Equal(t, g.Sample == 0, f.Sample == nil, f.ID)
		require.Equal(t, "sources.html#fig-"+f.ID, f.Address)
	}
	require.Contains(t, string(text), `"moves": "0.05"`)
}

// The document is the schema: a key that it does not name, or one that is gone,
// is a mistake of one of the two.
func TestData_IsDescribedKeyByKey(t *testing.T) {
	document, err := os.ReadFile("../../docs/open-data.md")
	require.NoError(t, err)
	var described []string
	for _, row := range regexp.MustCompile("(?m)^\\| (`[^|]*`) \\|.*$").FindAllStringSubmatch(string(document), -1) {
		described = append(described, strings.Fields(strings.ReplaceAll(row[1], "`", ""))...)
	}
	var keys []string
	for i := range reflect.TypeFor[openFigure]().NumField() {
		keys = append(keys, reflect.TypeFor[openFigure]().Field(i).Tag.Get("json"))
	}
	slices.Sort(keys)
	slices.Sort(described)
	require.Equal(t, keys, described)
	var quoted []string
	for _, u := range units() {
		quoted = append(quoted, "`"+string(u)+"`")
	}
	row := regexp.MustCompile("(?m)^\\| `unit` \\|.*$").FindString(string(document))
	require.ElementsMatch(t, quoted, regexp.MustCompile("`[a-z/-]+`").FindAllString(strings.SplitN(row, "a closed set:", 2)[1], -1)[:len(quoted)])
}

func TestViaWords_MakeLinksOfAddressesAndLoseNothing(t *testing.T) {
	for _, c := range []struct {
		via   string
		links []string
	}{
		{"ASCII.jp ascii.jp/elem/000/004/252/4252286", []string{"https://ascii.jp/elem/000/004/252/4252286"}},
		{"神奈川県警察 www.police.pref.kanagawa.jp/assets/entry/d7042_32.txt、福岡県警察のお知らせ areasc.org/news/news20241028.html",
			[]string{"https://www.police.pref.kanagawa.jp/assets/entry/d7042_32.txt", "https://areasc.org/news/news20241028.html"}},
		{"pls-s.com/1282（2026-02-14）", []string{"https://pls-s.com/1282"}},
		{"ページ https://example.jp/a。", []string{"https://example.jp/a"}},
		{"決算を引いたページ rocket-boys.co.jp（関通）", nil}, // a host is no place
		{"産経新聞 wst1905100020（2019-05-10）", nil},
		{"javascript:alert(1)//example.jp/x", []string{"https://example.jp/x"}},
	} {
		var text string
		var links []string
		for _, w := range viaWords(c.via) {
			text += w.Text
			if w.Address != "" {
				links = append(links, w.Address)
				require.Equal(t, strings.TrimPrefix(w.Text, "https://"), strings.TrimPrefix(w.Address, "https://"))
			}
		}
		require.Equal(t, c.via, text)
		require.Equal(t, c.links, links)
	}
	_, items := committed(t)
	linked := 0
	for _, i := range items {
		for _, w := range viaWords(i.Via) {
			if w.Address != "" {
				linked++
			}
		}
	}
	require.Greater(t, linked, 80, "addresses that are not seen as such")
}

var outside = regexp.MustCompile(`<a [^>]*href="([a-z]+:[^"]*)"([^>]*)>`)

func TestSourcesPage_LeadsOutsideByHTTPSAndHandsNothingOver(t *testing.T) {
	docs, items := committed(t)
	page, err := SourcesPage(docs, items, someMoves(), "style.css")
	require.NoError(t, err)
	links := outside.FindAllStringSubmatch(string(page), -1)
	require.Greater(t, len(links), 80)
	for _, l := range links {
		require.True(t, strings.HasPrefix(l[1], "https://"), l[1])
		require.Contains(t, l[2], `rel="noopener noreferrer"`, l[1])
	}
	plain(t, string(page))
}

func TestSourcesPage_PutsFirstWhatMovesMost(t *testing.T) {
	docs, items := committed(t)
	page, err := SourcesPage(docs, items, someMoves(), "style.css")
	require.NoError(t, err)
	text := string(page)
	first, _, _ := strings.Cut(text[strings.Index(text, `id="movers"`):], "</section>")
	require.Less(t, strings.Index(first, "#fig-mail-notice-per-person"), strings.Index(first, "#fig-manufacturer-a-revenue"))
	require.Contains(t, first, ">20.0%<")
	require.Contains(t, first, ">メール、身代金<", "in the order of the incidents, by their names")
	require.NotContains(t, first, "#fig-otasuketai-monthly-fee")
	order := regexp.MustCompile(`<section class="cc-section" id="src-([^"]+)"`).FindAllStringSubmatch(text, -1)
	require.Len(t, order, len(docs))
	byID := map[string]*Item{}
	for _, i := range items {
		byID[i.ID] = i
	}
	for n, id := range []string{"mail-notice-per-person", "manufacturer-a-revenue", "otasuketai-monthly-fee"} {
		require.Equal(t, byID[id].Source.ID, order[n][1])
	}
}
