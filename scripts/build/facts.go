package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"cybercost/seeds"
)

// facts is what the figures say of themselves: the program is compiled without it, and
// the page brings it once the program listens. docs/adr/0012.
type facts struct {
	file   string // the generated figures, as a path
	source []byte // the same without it
	list   []string
}

// factsFile is the script with the list.
const factsFile = "facts.js"

// taken are the fields that are empty in the program: the facts, and what no page shows.
var taken = map[string][]string{"Figure": seeds.FactNames[:], "Source": {"Licence"}}

// withoutFacts empties the fields of [taken] in the generated figures.
func withoutFacts(root string) (facts, error) {
	path, err := filepath.Abs(filepath.Join(root, "seeds", "figures_gen.go"))
	if err != nil {
		return facts{}, err
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return facts{}, err
	}
	positions := token.NewFileSet()
	file, err := parser.ParseFile(positions, path, content, parser.SkipObjectResolution)
	if err != nil {
		return facts{}, err
	}
	f := facts{file: path}
	var empty []place
	ast.Inspect(file, func(n ast.Node) bool {
		literal, is := n.(*ast.CompositeLit)
		if !is {
			return true
		}
		var without []string
		if of, is := literal.Type.(*ast.Ident); is {
			without = taken[of.Name]
		}
		for _, one := range literal.Elts {
			if pair, is := one.(*ast.KeyValueExpr); is && slices.Contains(without, pair.Key.(*ast.Ident).Name) {
				empty = append(empty, place{positions.Position(pair.Value.Pos()).Offset, positions.Position(pair.Value.End()).Offset, `""`})
			}
		}
		return true
	})
	f.source = put(content, empty)
	figures := seeds.Current()
	for _, one := range figures.All() {
		for _, text := range one.Facts() {
			if strings.Contains(*text, "\n") {
				return facts{}, fmt.Errorf("%s: a text of two lines cannot lie in a list of lines", one.ID)
			}
			f.list = append(f.list, *text)
		}
	}
	return f, nil
}

// write puts the figures without their facts into a folder, and returns what the
// compiler reads in place of which.
func (f facts) write(folder string) (map[string]string, error) {
	copied := filepath.Join(folder, "facts-"+filepath.Base(f.file))
	return map[string]string{f.file: copied}, os.WriteFile(copied, f.source, 0o644)
}

// The names that lists have on the page: site/page/boot.js and wasm/browser know them.
// Words have one, since a page has one language.
const (
	factsName = "cybercostFacts"
	wordsName = "cybercostWords"
)

// listed is a script that gives a list of lines a name on the page.
func listed(name string, list []string) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("window." + name + " = ")
	w := json.NewEncoder(&b)
	w.SetEscapeHTML(false)
	if err := w.Encode(strings.Join(list, "\n")); err != nil {
		return nil, err
	}
	return append(bytes.TrimSpace(b.Bytes()), ";\n"...), nil
}
