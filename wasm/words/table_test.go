package words_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The compiler refuses a map with a key twice, and takes any table.
func TestTable_NoKeyStandsTwice(t *testing.T) {
	paths, err := filepath.Glob("*.go")
	require.NoError(t, err)
	tables := 0
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			list, is := n.(*ast.CompositeLit)
			if !is {
				return true
			}
			kind, is := list.Type.(*ast.IndexListExpr)
			if !is || kind.X.(*ast.Ident).Name != "Table" {
				return true
			}
			tables++
			seen := map[string]bool{}
			for _, row := range list.Elts {
				key := written(row.(*ast.CompositeLit).Elts[0])
				require.False(t, seen[key], "%s: %s", path, key)
				seen[key] = true
			}
			return true
		})
	}
	require.Greater(t, tables, 10)
}

// written is a key as it stands in the source.
func written(key ast.Expr) string {
	switch one := key.(type) {
	case *ast.BasicLit:
		return one.Value
	case *ast.SelectorExpr:
		return one.Sel.Name
	case *ast.CallExpr: // string(calc.Field)
		return written(one.Args[0])
	}
	return key.(*ast.Ident).Name
}
