package main

import (
	"fmt"
	"go/ast"
	"maps"
	"slices"
)

// packages are those of ours that markup may name in an expression, as in
// c.Store.Say(words.Title). A .vugu file cannot import; fold adds the import of
// each one that is used. To let markup name another package, add it here.
var packages = map[string]string{
	"calc":   "cybercost/calc",
	"format": "cybercost/wasm/format",
	"keep":   "cybercost/wasm/keep",
	"words":  "cybercost/wasm/words",
}

// qualifiers are the names before a dot in the code of a component. It is an
// error to call anything else by the name of one of our packages: what stands
// before the dot would be that, and not the package.
func qualifiers(code ast.Node) (map[string]bool, error) {
	used := map[string]bool{}
	var hidden error
	var look func(n ast.Node) bool
	look = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok {
				used[x.Name] = true
			} else {
				ast.Inspect(n.X, look)
			}
			return false
		case *ast.Ident:
			if packages[n.Name] != "" {
				hidden = fmt.Errorf("%s is a package that markup may use: give the variable another name", n.Name)
			}
		}
		return true
	}
	ast.Inspect(code, look)
	return used, hidden
}

// ours are the import paths of the packages of ours that are used, in order.
func ours(used map[string]bool) []string {
	var paths []string
	for _, name := range slices.Sorted(maps.Keys(packages)) {
		if used[name] {
			paths = append(paths, packages[name])
		}
	}
	return paths
}
