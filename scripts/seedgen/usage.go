package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
)

// Selected collects every name that stands after a dot in the Go files under
// dir, tests aside. The files are parsed and not compiled: a new figure's field
// may be named before it is generated. A method or a field of something else
// counts if it has the name of a figure, so this finds figures nobody uses, not
// proof that a line uses them (the provenance test of calc gives that). What is
// under besides is left out.
func Selected(dir, besides string) (map[string]bool, error) {
	found := map[string]bool{}
	files := token.NewFileSet()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path == besides {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if selector, is := n.(*ast.SelectorExpr); is {
				found[selector.Sel.Name] = true
			}
			return true
		})
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", dir, err)
	}
	return found, nil
}

// Misused lists figures whose use is not what the code does, which calc and
// page name: meant for the model or for the page, but no line of it, and
// no measure, names them; or for the page, but calc names them.
func Misused(items []*Item, measures []measureEntry, calc, page map[string]bool) []Problem {
	var problems []Problem
	for _, item := range items {
		name := item.Field()
		report := func(fact, hint string) {
			problems = append(problems, Problem{item.File, item.Line, fmt.Sprintf("figure %s ", item.ID) + fact, hint})
		}
		switch {
		case item.Use == useModel && !calc[name]:
			report("is used by no file of calc", fmt.Sprintf("use %s in calc, or say use: page or use: evidence, or remove it", name))
		case item.Use == usePage && calc[name]:
			report("says use: page, but calc uses it", "remove the line use: page")
		case item.Use == usePage && !page[name] && !named(measures, item.ID):
			report("says use: page, but no file of wasm uses it", fmt.Sprintf("use %s in wasm, name it in measures.yaml, or say use: evidence if a table of the evidence shows it, or remove it", name))
		}
	}
	return problems
}

// Untested lists figures meant for the back-test that neither a line of it nor
// a case names, and that no other figure is derived from. Whoever shows one end of a printed range
// shows the other.
func Untested(items []*Item, cases []caseEntry, backtest map[string]bool) []Problem {
	var problems []Problem
	used := func(id string) bool {
		return backtest[goName(id)] ||
			slices.ContainsFunc(cases, func(c caseEntry) bool { return slices.Contains(c.figures(), id) }) ||
			slices.ContainsFunc(items, func(other *Item) bool { return slices.Contains(other.DerivedFrom, id) })
	}
	for _, item := range items {
		if item.Use == useBacktest && !used(item.ID) && !used(item.otherEnd()) {
			problems = append(problems, Problem{item.File, item.Line, fmt.Sprintf("figure %s says use: backtest, but neither calc/backtest nor a case uses it", item.ID),
				fmt.Sprintf("use %s in calc/backtest, name it in a case, or remove it", item.Field())})
		}
	}
	return problems
}
