package words_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/words"
)

// pair is one text as it stands in the source.
type pair struct{ at, ja, en string }

// pairs reads every text out of the package's source, because variables
// cannot be listed at run time. A text is a literal of two strings.
func pairs(t *testing.T) []pair {
	t.Helper()
	sources, err := filepath.Glob("*.go")
	require.NoError(t, err)
	positions := token.NewFileSet()
	var all []pair
	for _, source := range sources {
		if strings.HasSuffix(source, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(positions, source, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			literal, ok := n.(*ast.CompositeLit)
			if !ok || len(literal.Elts) != 2 {
				return true
			}
			ja, one := unquoted(literal.Elts[0])
			en, two := unquoted(literal.Elts[1])
			if one && two {
				all = append(all, pair{positions.Position(literal.Pos()).String(), ja, en})
			}
			return true
		})
	}
	require.NotEmpty(t, all)
	return all
}

func unquoted(e ast.Expr) (string, bool) {
	literal, ok := e.(*ast.BasicLit)
	if !ok || literal.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(literal.Value)
	return text, err == nil
}

var place = regexp.MustCompile(`\{[^}]*\}?`)

// places lists the places of a text, each once.
func places(text string) []string {
	found := place.FindAllString(text, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestText_BothHalvesAreWrittenOrNeitherIs(t *testing.T) {
	for _, p := range pairs(t) {
		require.Equal(t, p.ja == "", p.en == "", "%s: %q / %q", p.at, p.ja, p.en)
	}
}

func TestText_BothHalvesHaveTheSamePlaces(t *testing.T) {
	for _, p := range pairs(t) {
		require.Equal(t, places(p.ja), places(p.en), "%s: %q / %q", p.at, p.ja, p.en)
		for _, found := range places(p.ja) {
			require.Regexp(t, `^\{[0-9]\}$`, found, "%s: a place is one digit in braces", p.at)
		}
	}
}

func TestText_SentencesLeaveTheSpaceBetweenThemToTheirReader(t *testing.T) {
	for _, p := range pairs(t) {
		if len(p.en) > len(". ") && strings.HasSuffix(strings.TrimSpace(p.en), ".") {
			require.Equal(t, strings.TrimSpace(p.en), p.en, p.at)
		}
	}
}

func TestFill_PutsRunsIntoTheirPlaces(t *testing.T) {
	cases := []struct {
		name string
		text words.Text
		runs []words.Run
		want []words.Run
	}{
		{"runs stand between the words", words.ProblemAt, []words.Run{words.Strong("a"), words.Plain("b")},
			[]words.Run{words.Strong("a"), words.Plain("："), words.Plain("b")}},
		{"a place without a run is left out", words.ProblemAt, []words.Run{words.Strong("a")},
			[]words.Run{words.Strong("a"), words.Plain("：")}},
		{"a run used twice stands twice", words.NoteCeiling, []words.Run{words.Plain("p"), words.Plain("l"), words.Plain("c")},
			[]words.Run{words.Plain("確率"), words.Plain("p"), words.Plain("なら "), words.Plain("l"), words.Plain(" × "),
				words.Plain("p"), words.Plain(" ÷ e ＝ "), words.Plain("c"), words.Plain("です。")}},
		{"what was filled in is not filled again", words.ProblemAt, []words.Run{words.Plain("{1}"), words.Plain("b")},
			[]words.Run{words.Plain("{1}"), words.Plain("："), words.Plain("b")}},
		{"a text without places is one run", words.Submit, nil, []words.Run{words.Plain(words.Submit.In(words.Japanese))}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, c.text.Fill(words.Japanese, c.runs...))
		})
	}
}
