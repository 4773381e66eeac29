//go:build !wasm

package ui_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"github.com/vugu/html"

	"cybercost/wasm/words"

	"cybercost/calc"
)

func TestAccess_IdsAreUnique(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		require.NotEmpty(t, ids(t, page))
	})
}

// ids lists every id of a page and fails on one that stands twice.
func ids(t *testing.T, page *html.Node) map[string]*html.Node {
	t.Helper()
	known := map[string]*html.Node{}
	walk(page, func(n *html.Node) {
		if id, ok := attrOK(n, "id"); ok {
			require.NotEmpty(t, id, "an id that names nothing")
			require.NotContains(t, id, " ")
			require.Nil(t, known[id], "the id %s stands twice", id)
			known[id] = n
		}
	})
	return known
}

func TestAccess_EveryReferenceLeadsToAnElement(t *testing.T) {
	outside := outsideIDs(t)
	everyPage(t, func(t *testing.T, page *html.Node) {
		known := ids(t, page)
		count := 0
		walk(page, func(n *html.Node) {
			for _, key := range []string{"aria-describedby", "aria-labelledby", "aria-controls", "for", "popovertarget"} {
				for id := range strings.FieldsSeq(attr(n, key)) {
					count++
					require.NotNil(t, known[id], "%s of <%s> points to no %s", key, n.Data, id)
				}
			}
			if id, ok := strings.CutPrefix(attr(n, "href"), "#"); ok {
				count++
				require.True(t, known[id] != nil || outside[id], "<%s> leads to no %s", n.Data, id)
			}
		})
		require.NotZero(t, count)
	})
}

// outsideIDs lists the ids of the page's static parts: its frame, its
// pictures and the section of evidence.
func outsideIDs(t *testing.T) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	for _, name := range []string{"../../site/page/index.html", "../../site/page/sprite.svg", "../../scripts/seedgen/evidence.tmpl.html"} {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, m := range regexp.MustCompile(`\bid="([^"{]+)"`).FindAllStringSubmatch(string(content), -1) {
			known[m[1]] = true
		}
	}
	require.NotEmpty(t, known)
	return known
}

func TestAccess_IdsAreFreeInTheRestOfThePage(t *testing.T) {
	outside := outsideIDs(t)
	everyPage(t, func(t *testing.T, page *html.Node) {
		for id := range ids(t, page) {
			require.False(t, outside[id], "the id %s stands in the static page too", id)
		}
	})
}

func TestAccess_EveryControlHasALabelInWords(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		labels := map[string]string{}
		for _, l := range elements(page, "label") {
			labels[attr(l, "for")] = text(l)
		}
		for _, control := range elements(page, "input", "select", "textarea") {
			label := labels[attr(control, "id")]
			if around := within(control, "label"); around != nil {
				label = text(around)
			}
			require.NotEmpty(t, label, "%s has no label", attr(control, "name"))
			require.NotEmpty(t, attr(control, "name"), "%s has no name", label)
		}
	})
}

func TestAccess_EveryButtonLinkAndHeadingSaysSomething(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		for _, n := range elements(page, "button", "a", "legend", "summary", "caption", "h1", "h2", "h3", "h4", "th", "dt") {
			if !shown(n) {
				continue
			}
			require.NotEmpty(t, text(n), "an empty <%s %s>", n.Data, attr(n, "class"))
		}
	})
}

func TestAccess_ButtonsDoNotSubmitAForm(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		for _, b := range elements(page, "button") {
			require.Equal(t, "button", attr(b, "type"), text(b))
		}
	})
}

func TestAccess_HeadingsStartWithOneAndSkipNoLevel(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		headings := elements(page, "h1", "h2", "h3", "h4", "h5", "h6")
		require.Len(t, elements(page, "h1"), 1)
		require.Equal(t, "h1", headings[0].Data)
		level := byte('1')
		for _, h := range headings {
			require.LessOrEqual(t, h.Data[1], level+1, "%s follows a heading of level %c", text(h), level)
			level = h.Data[1]
		}
	})
}

func TestAccess_SectionsAreNamedByTheirHeading(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		known := ids(t, page)
		for _, s := range elements(page, "section") {
			heading := known[attr(s, "aria-labelledby")]
			require.NotNil(t, heading, attr(s, "id"))
			require.Equal(t, "h2", heading.Data)
			require.Same(t, s, within(heading, "section"))
		}
		for _, n := range elements(page, "nav") {
			require.NotEmpty(t, attr(n, "aria-label"))
		}
		walk(page, func(n *html.Node) {
			if role := attr(n, "role"); role == "region" || role == "dialog" || role == "group" || role == "img" {
				require.NotEmpty(t, attr(n, "aria-label")+attr(n, "aria-labelledby"), "a %s without a name", role)
			}
		})
	})
}

// See [Root]: a browser keeps nothing of them over a reload, and reads few of them after a key.
func TestAccess_ControlsStandInTheFormOfTheirSection(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		section := map[*html.Node]*html.Node{}
		for _, control := range elements(page, "input", "select", "textarea") {
			form, own := within(control, "form"), within(control, "section")
			require.NotNil(t, form, attr(control, "name"))
			require.Equal(t, "off", attr(form, "autocomplete"), attr(control, "name"))
			require.NotNil(t, own, attr(control, "name"))
			if section[form] == nil {
				section[form] = own
			}
			require.Same(t, section[form], own, attr(control, "name"))
		}
	})
}

func TestAccess_RadiosStandInAFieldsetWithALegend(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		chosen, groups := map[string]int{}, map[string]*html.Node{}
		for _, input := range elements(page, "input") {
			if attr(input, "type") != "radio" {
				continue
			}
			name, fieldset := attr(input, "name"), within(input, "fieldset")
			require.NotNil(t, fieldset, name)
			require.NotEmpty(t, elements(fieldset, "legend"), name)
			if groups[name] != nil {
				require.Same(t, groups[name], fieldset, "%s stands in two groups", name)
			}
			groups[name] = fieldset
			if _, on := attrOK(input, "checked"); on {
				chosen[name]++
			}
		}
		require.NotEmpty(t, groups)
		for name := range groups {
			require.Equal(t, 1, chosen[name], "one of %s is chosen", name)
		}
	})
}

func TestAccess_AProblemIsMarkedAndDescribedAtItsField(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		known := ids(t, page)
		for _, input := range elements(page, "input") {
			if _, calculated := calc.SpecOf(calc.Field(attr(input, "name"))); attr(input, "type") != "text" || !calculated {
				continue // free texts of the printed sheet cannot be wrong
			}
			invalid := attr(input, "aria-invalid")
			require.Contains(t, []string{"true", "false"}, invalid)
			message := known["f-"+attr(input, "name")+"-error"]
			require.NotNil(t, message, attr(input, "name"))
			require.Contains(t, strings.Fields(attr(input, "aria-describedby")), attr(message, "id"))
			require.Equal(t, invalid == "true", text(message) != "", attr(input, "name"))
			require.Equal(t, invalid == "true", shown(message), attr(input, "name"))
		}
	})
}

func TestAccess_TheSummaryOfProblemsLeadsToFieldsOnThePage(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		known := ids(t, page)
		summary := known["problems"]
		require.NotNil(t, summary)
		for _, link := range elements(summary, "a") {
			field := known[strings.TrimPrefix(attr(link, "href"), "#")]
			require.NotNil(t, field, attr(link, "href"))
			if shown(summary) {
				require.True(t, shown(field), "%s is hidden", attr(link, "href"))
				require.Equal(t, "true", attr(field, "aria-invalid"))
			}
		}
	})
}

func TestAccess_NothingNeedsInlineStyleOrScript(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		walk(page, func(n *html.Node) {
			require.NotContains(t, []string{"script", "style", "iframe", "object", "embed"}, n.Data)
			for _, a := range n.Attr {
				require.NotEqual(t, "style", a.Key, "<%s> has a style the policy forbids", n.Data)
				require.False(t, strings.HasPrefix(a.Key, "on"), "<%s> has %s", n.Data, a.Key)
				require.False(t, strings.HasPrefix(a.Val, "javascript:"))
			}
		})
	})
}

func TestAccess_LinksToOtherSitesAskNothingOfThem(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		walk(page, func(n *html.Node) {
			require.Empty(t, attr(n, "src"), "<%s> loads something", n.Data)
			if href := attr(n, "href"); strings.Contains(href, "//") {
				require.Equal(t, "a", n.Data)
				require.True(t, strings.HasPrefix(href, "https://"), href)
				require.Contains(t, attr(n, "rel"), "noopener")
				require.Contains(t, attr(n, "rel"), "noreferrer")
			}
		})
	})
}

func TestAccess_TablesHaveACaptionAndNamedColumns(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		for _, table := range elements(page, "table") {
			require.Len(t, elements(table, "caption"), 1)
			for _, th := range elements(table, "th") {
				require.Contains(t, []string{"col", "row"}, attr(th, "scope"), text(th))
			}
			columns := 0
			for _, row := range elements(table, "tr") {
				cells := len(elements(row, "th", "td"))
				if columns == 0 {
					columns = cells
				}
				require.Equal(t, columns, cells, "a row of %q has another number of cells", text(elements(table, "caption")[0]))
			}
		}
	})
}

func TestAccess_PicturesHaveAMessageAndATable(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		for _, figure := range elements(page, "figure") {
			require.NotEmpty(t, text(elements(figure, "figcaption")[0]))
			table := elements(figure, "table")
			if attr(figure, "id") == "fig-guide" { // its table has marks and links to its sources, and stands behind it
				require.Equal(t, "details", figure.NextSibling.Data)
				table = elements(figure.NextSibling, "table")
			}
			if attr(figure, "id") == "fig-compare" { // its table has the results, and stands before it
				require.Equal(t, "cc-scroll", attr(figure.Parent.PrevSibling, "class"))
				table = elements(figure.Parent.PrevSibling, "table")
			}
			if attr(figure, "id") == "fig-proposal" { // likewise, behind it
				require.Equal(t, "cc-scroll", attr(figure.Parent.NextSibling, "class"))
				table = elements(figure.Parent.NextSibling, "table")
			}
			require.NotEmpty(t, table, attr(figure, "id"))
			require.NotEmpty(t, elements(figure, "svg"), attr(figure, "id"))
		}
	})
}

func TestData_EveryResultIsExactAndNamed(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		values := map[string]string{}
		for _, data := range elements(page, "data") {
			key, value := attr(data, "data-key"), attr(data, "value")
			require.Regexp(t, `^[a-z0-9-]+(\.[a-z0-9-]+)*$`, key, text(data))
			_, err := decimal.NewFromString(value)
			require.NoError(t, err, key)
			require.NotEmpty(t, text(data), key)
			if !shown(data) {
				continue
			}
			if before, twice := values[key]; twice {
				require.Equal(t, before, value, "%s has two values on one page", key)
			}
			values[key] = value
		}
		walk(page, func(n *html.Node) {
			if attr(n, "data-key") != "" {
				require.Equal(t, "data", n.Data)
			}
		})
	})
}

func TestText_NoPlaceIsLeftEmptyAndNoNumberIsBroken(t *testing.T) {
	everyPage(t, func(t *testing.T, page *html.Node) {
		whole := text(page)
		for _, broken := range []string{"{", "}", "NaN", "%!", "<nil>"} {
			require.NotContains(t, whole, broken)
		}
		require.NotRegexp(t, `\bInf\b`, whole)
	})
}

// Amounts keep their Japanese units. Sources are named as they are printed, so
// the faces and the list of the sheet that show them are left out.
func TestText_TheEnglishPageIsInEnglish(t *testing.T) {
	japanese := regexp.MustCompile(`[\p{Hiragana}\p{Katakana}\p{Han}]`)
	units := strings.NewReplacer("万", "", "億", "", "兆", "", "円", "")
	for _, p := range pages {
		if p.name == "survey" || p.name == "sources" || p.name == "own-number" || p.name == "sheet-survey" {
			continue
		}
		walk(rendered(t, words.English, p.name), func(n *html.Node) {
			if attr(n.Parent, "class") == "cc-sheet__sources" {
				return
			}
			for child := n.FirstChild; child != nil; child = child.NextSibling {
				if child.Type == html.TextNode {
					require.NotRegexp(t, japanese, units.Replace(child.Data), p.name)
				}
			}
		})
	}
}
