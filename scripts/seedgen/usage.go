package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// selector finds what follows a dot in Go code: a field or a method.
var selector = regexp.MustCompile(`\.([A-Z][A-Za-z0-9]*)\b`)

// Selected collects every exported selector in the Go files under dir, tests
// aside. It reads text, not types: a name in a comment counts, so this rule
// finds figures nobody speaks of, not proof that a line uses them (the
// provenance test of calc gives that).
func Selected(dir string) (map[string]bool, error) {
	found := map[string]bool{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range selector.FindAllSubmatch(text, -1) {
			found[string(m[1])] = true
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", dir, err)
	}
	return found, nil
}

// Misused lists figures whose use is not what calc does: meant for the model,
// but no line of it names them; or for the page, but calc names them.
func Misused(items []*Item, selected map[string]bool) []Problem {
	var problems []Problem
	for _, item := range items {
		named := selected[item.Field()]
		switch {
		case item.Use == useModel && !named:
			problems = append(problems, Problem{item.File, item.Line,
				fmt.Sprintf("figure %s is used by no file of calc", item.ID),
				fmt.Sprintf("use %s in calc, or say use: page or use: evidence, or remove it", item.Field())})
		case item.Use == usePage && named:
			problems = append(problems, Problem{item.File, item.Line,
				fmt.Sprintf("figure %s says use: page, but calc uses it", item.ID),
				"remove the line use: page"})
		}
	}
	return problems
}
