package rules

import (
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	comment  = regexp.MustCompile(`(?s)/\*.*?\*/`)
	selector = regexp.MustCompile(`\.(cc-[\w-]+)`)
	word     = regexp.MustCompile(`\bcc-[\w-]+`)
	classes  = regexp.MustCompile(`\bclass="([^"{]*)"`)
)

// parts reads every tracked file that may write or look for a class, by what it is: style, markup (components, pages
// and templates) and code, which looks for elements by their class and draws.
func parts(t *testing.T) (style, markup, code string) {
	var texts [3]strings.Builder
	for _, name := range tracked(t) {
		switch ext := path.Ext(name); {
		case ext == ".css":
			texts[0].WriteString(content(t, name))
		case ext == ".vugu", ext == ".svg", ext == ".html" && !startsAny(name, []string{"docs/"}):
			texts[1].WriteString(content(t, name))
		case ext == ".js", ext == ".mjs", ext == ".go" && !strings.HasSuffix(name, "_test.go") && !strings.HasSuffix(name, "_gen.go"):
			texts[2].WriteString(content(t, name))
		}
	}
	return texts[0].String(), texts[1].String(), texts[2].String()
}

func classesIn(text string, pattern *regexp.Regexp) map[string]bool {
	found := map[string]bool{}
	for _, m := range pattern.FindAllStringSubmatch(text, -1) {
		for _, class := range word.FindAllString(m[len(m)-1], -1) {
			found[class] = true
		}
	}
	return found
}

func TestStyle_EveryClassIsUsed(t *testing.T) {
	style, markup, code := parts(t)
	used := classesIn(markup+code, word)
	ruled := classesIn(comment.ReplaceAllString(style, ""), selector)
	require.Greater(t, len(ruled), 200)
	for class := range ruled {
		assert.True(t, used[class], "%s has a rule and is nowhere on a page", class)
	}
}

// A class without a rule is there for code that looks for it.
func TestStyle_EveryClassOfAPageHasARuleOrAReader(t *testing.T) {
	style, markup, code := parts(t)
	known := classesIn(style, selector)
	for class := range classesIn(code, word) {
		known[class] = true
	}
	for class := range classesIn(markup, classes) {
		assert.True(t, known[class], "%s stands on a page and means nothing", class)
	}
}
