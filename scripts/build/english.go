package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"cybercost/wasm/words"
)

// around are the files of texts that only the pages around the program show. The
// linker leaves nearly all of them out of it, so nothing of them has to lie beside it.
var around = []string{"backtest.go", "book.go", "clients.go", "shell.go", "teaser.go"}

// english are the words that the program is compiled without: docs/adr/0011.
type english struct {
	list    []string          // in the order of their numbers
	files   map[string][]byte // the sources of package words with marks in them, by the path of the original
	taken   int               // literals in whose place a mark stands; some are the same words
	staying []string          // where English words stay that are not in a file of [around]
}

// wordsFile is the script with the list, which the English page alone brings.
const wordsFile = "words-en.js"

// withoutEnglish reads package words and numbers its English halves. What a text has
// in this place that is no literal of its own stays as it is.
func withoutEnglish(root string) (english, error) {
	dir, err := filepath.Abs(filepath.Join(root, "wasm", "words"))
	if err != nil {
		return english{}, err
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.go")) // in the order of their names
	if err != nil {
		return english{}, err
	}
	e := english{files: map[string][]byte{}}
	positions := token.NewFileSet()
	var files []*ast.File
	sources := map[*ast.File][]byte{}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return english{}, err
		}
		file, err := parser.ParseFile(positions, path, content, parser.SkipObjectResolution)
		if err != nil {
			return english{}, err
		}
		files = append(files, file)
		sources[file] = content
	}
	texts, err := textsOf(dir, positions, files)
	if err != nil {
		return english{}, err
	}
	numbers := map[string]int{}
	for _, file := range files {
		path := positions.Position(file.Pos()).Filename
		if slices.Contains(around, filepath.Base(path)) {
			continue
		}
		var changed bytes.Buffer
		done := 0
		ast.Inspect(file, func(n ast.Node) bool {
			text, is := n.(*ast.CompositeLit)
			if !is || !texts[text] || len(text.Elts) != 2 {
				return true
			}
			half := text.Elts[1]
			word, is := literal(half)
			switch {
			case is && (len(word) < shortest || word == inJapanese(text)):
			case !is || strings.ContainsAny(word, "\n\x00"):
				at := positions.Position(half.Pos())
				e.staying = append(e.staying, fmt.Sprintf("%s:%d", filepath.Base(at.Filename), at.Line))
			default:
				number, known := numbers[word]
				if !known {
					number = len(e.list)
					numbers[word] = number
					e.list = append(e.list, word)
				}
				e.taken++
				changed.Write(sources[file][done:positions.Position(half.Pos()).Offset])
				changed.WriteString(strconv.Quote(mark(number)))
				done = positions.Position(half.End()).Offset
			}
			return true
		})
		if done > 0 {
			changed.Write(sources[file][done:])
			e.files[path] = changed.Bytes()
		}
	}
	if e.taken == 0 || len(e.list) > 1<<14 {
		return english{}, fmt.Errorf("%s: no mark can stand for one of %d words", dir, len(e.list))
	}
	return e, nil
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

func inJapanese(text *ast.CompositeLit) string {
	word, _ := literal(text.Elts[0])
	return word
}

// shortest is the length from which words are longer than a mark.
const shortest = 4

// mark is what package words reads a number from.
func mark(number int) string {
	return string([]byte{words.Mark, byte(number >> 7), byte(number & 127)})
}

// write puts the changed sources into a folder, and returns what the compiler reads
// in place of which.
func (e english) write(folder string) (map[string]string, error) {
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

func (e english) print(w io.Writer) {
	fmt.Fprintf(w, "English words: %d texts lie beside the program, %d of them once; these hold words that stay in it: %s\n",
		e.taken, len(e.list), strings.Join(e.staying, ", "))
}

// script is the list as the English page brings it: site/page/boot.js and
// wasm/browser know its name.
func (e english) script() ([]byte, error) { return listed("cybercostWords", e.list) }
