package rules

import (
	"go/ast"
	"go/token"
	"path"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFiles_AreNamedAfterWhatTheyHold(t *testing.T) {
	banned := regexp.MustCompile(`(^|[-_./])(utils?|helpers?|common|managers?|misc|handlers?|process)([-_./]|$)`)
	for _, name := range tracked(t) {
		assert.NotRegexp(t, banned, strings.ToLower(name), "name it after the one thing it is about")
		require.NotEqual(t, "0_missing_gen.go", path.Base(name), "a .vugu file has no .go file beside it")
		assert.NotContains(t, []string{".wasm", ".pack", ".orig", ".old", ".swp"}, path.Ext(name), "%s is built or left over", name)
	}
}

func TestFiles_NameNoMachineAndNoRegistry(t *testing.T) {
	// written in pieces, so that this file does not break its own rule
	banned := []string{"/work" + "/", "/root" + "/", "/home" + "/", "/tmp" + "/", "registry." + "npmjs", "registry." + "yarnpkg", "proxy." + "golang", "/shared" + "/"}
	for _, name := range tracked(t) {
		text := content(t, name)
		for _, words := range banned {
			assert.NotContains(t, text, words, name)
		}
	}
}

func TestMarkup_HoldsMarkupOnly(t *testing.T) {
	count := 0
	for _, name := range tracked(t) {
		if path.Ext(name) != ".vugu" {
			continue
		}
		count++
		text := content(t, name)
		for _, banned := range []string{"<!--", "<style", "<script", "vg-html", " style=", "Sprintf"} {
			assert.NotContains(t, text, banned, "%s: comments, style and code do not belong in markup", name)
		}
		assert.Contains(t, tracked(t), strings.TrimSuffix(name, ".vugu")+".go", "every component has its type beside it")
		for line := range strings.Lines(text) {
			assert.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), 160, "%s: one element a line, a long one an attribute a line: %s", name, line)
		}
	}
	require.Greater(t, count, 5)
}

func TestMarkup_RawHTMLComesFromTheChartOnly(t *testing.T) {
	for _, name := range tracked(t) {
		if path.Ext(name) == ".go" && strings.HasPrefix(name, "wasm/") && !strings.HasSuffix(name, "_gen.go") && name != "wasm/ui/chart.go" {
			assert.NotContains(t, content(t, name), "vugu"+".HTML(", "%s: what people type must not become markup", name)
		}
	}
}

// spoken is where words for readers live; elsewhere a word in code would be
// missed by whoever changes or translates them.
var spoken = []string{"seeds/", "wasm/words/", "wasm/format/", "site/", "docs/", "scripts/seedgen/"}

var japanese = regexp.MustCompile(`[\p{Hiragana}\p{Katakana}\p{Han}]`)

func TestWords_ForReadersStandInTheirPlace(t *testing.T) {
	for _, name := range tracked(t) {
		if path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, "_gen.go") || startsAny(name, spoken) {
			continue
		}
		file, files := parse(t, name)
		ast.Inspect(file, func(n ast.Node) bool {
			if literal, ok := n.(*ast.BasicLit); ok && (literal.Kind == token.STRING || literal.Kind == token.CHAR) {
				text, err := strconv.Unquote(literal.Value)
				require.NoError(t, err)
				assert.NotRegexp(t, japanese, text, "%s: words for readers belong in wasm/words", files.Position(literal.Pos()))
			}
			return true
		})
	}
}

func TestWords_AreNotInScripts(t *testing.T) {
	for _, name := range tracked(t) {
		if path.Ext(name) == ".js" {
			assert.NotRegexp(t, japanese, content(t, name), "%s: words for readers stand in the page", name)
		}
	}
}

func startsAny(name string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return false
}

func TestStyle_StaysReadable(t *testing.T) {
	for _, name := range tracked(t) {
		switch {
		case path.Ext(name) == ".css":
			assert.LessOrEqual(t, strings.Count(content(t, name), "\n"), 400, name)
			assert.NotRegexp(t, `@import|url\(\s*['"]?(https?:)?//`, content(t, name), "%s asks another server", name)
		case name == "README.md":
			assert.LessOrEqual(t, strings.Count(content(t, name), "\n"), 150, "the README is read to the end")
		}
	}
}

func TestPage_CarriesThePolicyItRunsUnder(t *testing.T) {
	page := content(t, "site/page/index.html")
	policy := regexp.MustCompile(`http-equiv="Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(page)
	require.NotNil(t, policy)
	var directives []string
	for d := range strings.SplitSeq(policy[1], ";") {
		directives = append(directives, strings.TrimSpace(d))
	}
	require.ElementsMatch(t, []string{
		"default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'",
		"manifest-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'",
		"require-trusted-types-for 'script'", "trusted-types cc-dom cc-sw",
	}, directives)
	require.NotRegexp(t, `\sstyle="|\son[a-z]+="|<script>|javascript:`, page, "the policy forbids inline style and script")
	require.NotRegexp(t, `(src|href)="(https?:)?//`, page, "the page asks no other server")
}

func TestMakefile_TargetsAreShort(t *testing.T) {
	lines := 0
	for line := range strings.Lines(content(t, "Makefile")) {
		if !strings.HasPrefix(line, "\t") {
			lines = 0
			continue
		}
		lines++
		assert.LessOrEqual(t, lines, 3, "a target longer than this is a script: %s", line)
	}
}
