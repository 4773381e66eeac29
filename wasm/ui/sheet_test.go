//go:build !wasm

package ui_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/html"

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
		t.Run(p.name, func(t *testing.T) {
			page := render(t, words.Japanese, p.name, func(s *session.Session) { s.Print(printout) })
			sheet := sheetOf(page)
			require.NotNil(t, sheet)
			printed := results(sheet, nil)
			for key, value := range results(page, sheet) {
				require.Equal(t, value, printed[key], key)
			}
		})
	}
}

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
