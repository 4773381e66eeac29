package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// literals are the texts of a source between quotes, in its order.
func literals(t *testing.T, source any, name string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), name, source, parser.SkipObjectResolution)
	require.NoError(t, err)
	var all []string
	ast.Inspect(file, func(n ast.Node) bool {
		if one, is := n.(ast.Expr); is {
			if text, is := literal(one); is {
				all = append(all, text)
			}
		}
		return true
	})
	return all
}

func TestSpoken_AMarkStandsForTheWordsThatWereThereAndNothingElseIsAnother(t *testing.T) {
	e, err := withoutWords("../..")
	require.NoError(t, err)
	taken := 0
	for path, changed := range e.files {
		before, after := literals(t, nil, path), literals(t, changed, path)
		require.Len(t, after, len(before), path)
		for i, text := range after {
			if text == before[i] {
				continue
			}
			require.Regexp(t, "^\x00[\x00-\x7f]{2}$", text, before[i])
			require.Contains(t, []string{e.word(e.english, text), e.word(e.japanese, text)}, before[i])
			taken++
		}
	}
	require.Equal(t, e.english.taken+e.japanese.taken, taken)
	again, err := withoutWords("../..")
	require.NoError(t, err)
	require.Equal(t, e, again)
	for _, name := range slices.Concat(around, later) {
		require.FileExists(t, filepath.Join("../../wasm/words", name), "a file that is gone is no place of words")
	}
}

// What the session tells is put together at once and kept, so words that come after
// would be missing in it for good. Captions and the record are written anew with each
// rendering.
func TestSpoken_WhatTheSessionTellsNeedsNoWordsThatComeLater(t *testing.T) {
	e, err := withoutWords("../..")
	require.NoError(t, err)
	coming := map[string]bool{} // names of texts
	for path, changed := range e.files {
		file, err := parser.ParseFile(token.NewFileSet(), path, changed, parser.SkipObjectResolution)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			spec, is := n.(*ast.ValueSpec)
			if !is {
				return true
			}
			ast.Inspect(spec, func(n ast.Node) bool {
				if text, is := n.(*ast.CompositeLit); is && len(text.Elts) == 2 {
					if first, written := literal(text.Elts[0]); written && strings.HasPrefix(first, "\x00") {
						coming[spec.Names[0].Name] = true
					}
				}
				return true
			})
			return false
		})
	}
	require.True(t, coming["SheetChanged"], "a text that only paper shows")
	sources, err := filepath.Glob("../../wasm/session/*.go")
	require.NoError(t, err)
	told := 0
	for _, path := range append(sources, "../../wasm/voice/amount.go") {
		if name := filepath.Base(path); name == "caption.go" || name == "record.go" || strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			if one, is := n.(*ast.SelectorExpr); is {
				if from, is := one.X.(*ast.Ident); is && from.Name == "words" {
					require.False(t, coming[one.Sel.Name], "%s tells words.%s", path, one.Sel.Name)
					told++
				}
			}
			return true
		})
	}
	require.NotZero(t, told)
}

func (spoken) word(l list, mark string) string {
	if number := int(mark[1])<<7 | int(mark[2]); number < len(l.words) {
		return l.words[number]
	}
	return ""
}

func TestSpoken_TheScriptHoldsTheListAsItIs(t *testing.T) {
	script, err := listed(wordsName, []string{"<b> & “a”", "50 %\t\"b\""})
	require.NoError(t, err)
	require.Equal(t, "window.cybercostWords = \"<b> & “a”\\n50 %\\t\\\"b\\\"\";\n", string(script))
}

// The same faces of the page are rendered by package ui as it is, and as the program
// has it, with the words of the language, and none with what the figures say of themselves.
func TestSpoken_NoFaceOfThePageIsAnotherWithTheWordsOfItsLanguage(t *testing.T) {
	lists, err := withoutBeside("../..")
	require.NoError(t, err)
	e := lists.words
	work := t.TempDir()
	replace, err := lists.write(work)
	require.NoError(t, err)
	holds := filepath.Join(work, "holds.go")
	quoted := func(l list) string { return strconv.Quote(strings.Join(l.words, "\n")) }
	require.NoError(t, os.WriteFile(holds, []byte("package words\n\nimport (\n\t\"os\"\n\t\"strings\"\n)\n\nfunc init() {\n\tswitch os.Getenv(\"CYBERCOST_HOLDS\") {\n\tcase \"en\":\n\t\tHold(strings.Split("+quoted(e.english)+", \"\\n\"))\n\tcase \"ja\":\n\t\tHold(strings.Split("+quoted(e.japanese)+", \"\\n\"))\n\t}\n}\n"), 0o644))
	ui, err := filepath.Abs("../../wasm/ui")
	require.NoError(t, err)
	replace[filepath.Join(filepath.Dir(ui), "words", "holds.go")] = holds
	overlay, err := overlaid(work, replace)
	require.NoError(t, err)

	compiled := func(name string, flags ...string) string {
		binary := filepath.Join(work, name)
		_, err := goCommand("../..", nil, append(append([]string{"test", "-c", "-o", binary}, flags...), "./wasm/ui")...)
		require.NoError(t, err)
		return binary
	}
	faces := func(binary, tests string, env ...string) (japanese, english string) {
		folder := t.TempDir()
		cmd := exec.Command(binary, "-test.run="+tests, "-test.skip=/^sources$") // the sheet of a source, which shows facts
		cmd.Dir = ui
		cmd.Env = append(append(os.Environ(), "UPDATE_GOLDEN=", "CYBERCOST_FACES="+folder), env...)
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, string(out))
		read := func(name string) string {
			content, err := os.ReadFile(filepath.Join(folder, name))
			require.NoError(t, err)
			before, sheet, found := strings.Cut(string(content), "\n== sources\n") // which shows facts of the figures
			require.True(t, found)
			_, after, found := strings.Cut(sheet, "\n== ")
			require.True(t, found)
			return before + after
		}
		return read("ja.html"), read("en.html")
	}
	same := func(want, got string) {
		t.Helper()
		require.NotEmpty(t, want)
		if want != got { // the whole of both is too much to read
			wanted, given := strings.Split(want, "\n"), strings.Split(got, "\n")
			require.Len(t, given, len(wanted))
			for i := range wanted {
				require.Equal(t, wanted[i], given[i])
			}
		}
	}
	japanese, inEnglish := faces(compiled("usual"), "TestRender_NoFaceShowsAMark")
	apart := compiled("apart", "-overlay="+overlay)
	_, none := faces(apart, "TestRender_NoFaceShowsAMark")
	require.NotContains(t, none, e.english.words[0], "no words were held")
	got, _ := faces(apart, "TestRender_NoFaceShowsAMark|TestRender_EveryFaceIsAsItWasLastReviewed", "CYBERCOST_HOLDS=ja")
	same(japanese, got)
	_, got = faces(apart, "TestRender_NoFaceShowsAMark", "CYBERCOST_HOLDS=en")
	same(inEnglish, got)
}

// The program takes over the opening page as it is, before those words are there.
func TestSpoken_TheOpeningPageNeedsNoWordsThatComeAfterTheProgram(t *testing.T) {
	e, err := withoutWords("../..")
	require.NoError(t, err)
	shown, err := opening()
	require.NoError(t, err)
	for _, word := range e.japanese.words {
		require.False(t, len(word) > 30 && !strings.Contains(word, "{") && strings.Contains(shown, html.EscapeString(word)), word)
	}
}
