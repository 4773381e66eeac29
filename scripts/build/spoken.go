package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"cybercost/wasm/ui"
	"cybercost/wasm/words"
)

// around are the files of texts that only the pages around the program show. The
// linker leaves nearly all of them out of it, so nothing of them has to lie beside it.
var around = []string{"backtest.go", "book.go", "clients.go", "shell.go", "teaser.go"}

// spoken are the words that the program is compiled without: docs/adr/0011 and 0013.
type spoken struct {
	english  list
	japanese list              // those that the opening page does not show
	files    map[string][]byte // the sources of package words with marks in them, by the path of the original
	staying  []string          // where English words stay that are not in a file of [around]
}

// list is words in the order of their numbers.
type list struct {
	words   []string
	numbers map[string]int
	taken   int // literals in whose place a mark stands; some are the same words
}

// mark takes a word into the list and is what stands in its place.
func (l *list) mark(word string) string {
	number, known := l.numbers[word]
	if !known {
		if l.numbers == nil {
			l.numbers = map[string]int{}
		}
		number = len(l.words)
		l.numbers[word] = number
		l.words = append(l.words, word)
	}
	l.taken++
	return strconv.Quote(mark(number))
}

// The scripts with the lists: the English page brings its own beside the program, the
// Japanese one when the program listens.
const (
	wordsFile = "words-en.js"
	laterFile = "words-ja.js"
)

// withoutWords reads package words and numbers its English halves, and the Japanese
// ones that nothing of the opening page is made of. What a text has in these places
// that is no literal of its own stays as it is.
func withoutWords(root string) (spoken, error) {
	dir, err := filepath.Abs(filepath.Join(root, "wasm", "words"))
	if err != nil {
		return spoken{}, err
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.go")) // in the order of their names
	if err != nil {
		return spoken{}, err
	}
	shown, err := opening()
	if err != nil {
		return spoken{}, err
	}
	all := spoken{files: map[string][]byte{}}
	positions := token.NewFileSet()
	var files []*ast.File
	sources := map[*ast.File][]byte{}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return spoken{}, err
		}
		file, err := parser.ParseFile(positions, path, content, parser.SkipObjectResolution)
		if err != nil {
			return spoken{}, err
		}
		files = append(files, file)
		sources[file] = content
	}
	texts, err := textsOf(dir, positions, files)
	if err != nil {
		return spoken{}, err
	}
	for _, file := range files {
		path := positions.Position(file.Pos()).Filename
		if slices.Contains(around, filepath.Base(path)) {
			continue
		}
		var marks []place
		stand := func(half ast.Expr, mark string) {
			marks = append(marks, place{positions.Position(half.Pos()).Offset, positions.Position(half.End()).Offset, mark})
		}
		ast.Inspect(file, func(n ast.Node) bool {
			text, is := n.(*ast.CompositeLit)
			if !is || !texts[text] || len(text.Elts) != 2 {
				return true
			}
			first, written := literal(text.Elts[0])
			if written && len(first) >= shortest && !strings.ContainsAny(first, "\n\x00") && isLater(filepath.Base(path), first, shown) {
				stand(text.Elts[0], all.japanese.mark(first))
			}
			second, written := literal(text.Elts[1])
			switch {
			case written && (len(second) < shortest || second == first):
			case !written || strings.ContainsAny(second, "\n\x00"):
				at := positions.Position(text.Elts[1].Pos())
				all.staying = append(all.staying, fmt.Sprintf("%s:%d", filepath.Base(at.Filename), at.Line))
			default:
				stand(text.Elts[1], all.english.mark(second))
			}
			return true
		})
		if len(marks) > 0 {
			all.files[path] = put(sources[file], marks)
		}
	}
	if all.english.taken == 0 || all.japanese.taken == 0 || max(len(all.english.words), len(all.japanese.words)) > 1<<14 {
		return spoken{}, fmt.Errorf("%s: no mark can stand for one of %d and %d words", dir, len(all.english.words), len(all.japanese.words))
	}
	return all, nil
}

// later are the files of texts that the Japanese page can do without until the program
// listens: they are shown when something was opened, drawn or printed. What a key, a
// file or a link is answered with stays in the program, since it may be asked for at once.
var later = []string{"carry.go", "case.go", "check.go", "cover.go", "incidents.go", "invest.go", "line.go", "page.go", "picture.go", "proposal.go", "record.go", "row.go", "several.go", "sheet.go", "shelf.go", "steps.go", "year.go"}

// isLater reports whether the opening page, which the program takes over as it is,
// has nothing of a text: between the places that something is put into it would stand
// there as it is.
func isLater(file, text, shown string) bool {
	if !slices.Contains(later, file) {
		return false
	}
	for _, part := range places.Split(text, -1) {
		if !strings.Contains(shown, html.EscapeString(part)) {
			return true
		}
	}
	return false
}

var places = regexp.MustCompile(`\{\d\}`)

// opening is the Japanese page as a newcomer sees it.
func opening() (string, error) {
	var page strings.Builder
	err := ui.RenderStatic(&page, words.Japanese)
	return page.String(), err
}

// textsOf finds the literals of type Text, those that do not name it too.
func textsOf(dir string, positions *token.FileSet, files []*ast.File) (map[*ast.CompositeLit]bool, error) {
	compiled, err := goCommand(dir, nil, "list", "-export", "-deps", "-f", "{{.ImportPath}}={{.Export}}", ".")
	if err != nil {
		return nil, err
	}
	at := map[string]string{}
	for line := range strings.Lines(string(compiled)) {
		name, file, _ := strings.Cut(strings.TrimSpace(line), "=")
		at[name] = file
	}
	known := importer.ForCompiler(positions, "gc", func(path string) (io.ReadCloser, error) { return os.Open(at[path]) })
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	pkg, err := (&types.Config{Importer: known}).Check("words", positions, files, info)
	if err != nil {
		return nil, err
	}
	text := pkg.Scope().Lookup("Text")
	if text == nil {
		return nil, errors.New("package words has no type Text")
	}
	found := map[*ast.CompositeLit]bool{}
	for expression, has := range info.Types {
		if one, is := expression.(*ast.CompositeLit); is && types.Identical(has.Type, text.Type()) {
			found[one] = true
		}
	}
	return found, nil
}

func literal(e ast.Expr) (string, bool) {
	one, is := e.(*ast.BasicLit)
	if !is || one.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(one.Value)
	return text, err == nil
}

// shortest is the length from which words are longer than a mark.
const shortest = 4

// mark is what package words reads a number from.
func mark(number int) string {
	return string([]byte{words.Mark, byte(number >> 7), byte(number & 127)})
}

// write puts the changed sources into a folder, and returns what the compiler reads
// in place of which.
func (e spoken) write(folder string) (map[string]string, error) {
	replace := map[string]string{}
	for path, content := range e.files {
		copied := filepath.Join(folder, "words-"+filepath.Base(path))
		if err := os.WriteFile(copied, content, 0o644); err != nil {
			return nil, err
		}
		replace[path] = copied
	}
	return replace, nil
}

func (e spoken) print(w io.Writer) {
	fmt.Fprintf(w, "English words: %d texts lie beside the program, %d of them once; these hold words that stay in it: %s\n",
		e.english.taken, len(e.english.words), strings.Join(e.staying, ", "))
	fmt.Fprintf(w, "Japanese words that come after the program: %d texts, %d of them once\n", e.japanese.taken, len(e.japanese.words))
}
