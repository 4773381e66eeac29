package rules

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mostMethods is how many methods a type of the page may have, those of
// embedded types of ours included: one that knows more is several things.
const mostMethods = 80

func TestTypes_AreOneThingEach(t *testing.T) {
	counts := map[string]int{}
	for _, target := range [][]string{{}, {"GOOS=js", "GOARCH=wasm"}} {
		for name, count := range methods(t, target) {
			counts[name] = max(counts[name], count)
		}
	}
	require.Greater(t, len(counts), 100, "the rule looked at hardly anything")
	largest := ""
	for name, count := range counts {
		if largest == "" || count > counts[largest] || count == counts[largest] && name < largest {
			largest = name
		}
		assert.LessOrEqual(t, count, mostMethods, "%s is several things: part it", name)
	}
	t.Logf("the largest is %s with %d methods of %d", largest, counts[largest], mostMethods)
}

// methods counts those of every type that a package under wasm declares for a
// target, by the type's name. Of promoted methods those of other modules do not
// count.
func methods(t *testing.T, target []string) map[string]int {
	t.Helper()
	exported := map[string]string{} // what the compiler knows of a package, by path
	for _, line := range goList(t, target, "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}", "./wasm/...") {
		path, file, _ := strings.Cut(line, " ")
		exported[path] = file
	}
	files := token.NewFileSet()
	known := types.Config{Importer: importer.ForCompiler(files, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exported[path]) })}
	counts := map[string]int{}
	for _, line := range goList(t, target, "-f", "{{.ImportPath}}|{{.Dir}}|{{range .GoFiles}}{{.}} {{end}}", "./wasm/...") {
		words := strings.Split(line, "|")
		var parsed []*ast.File
		for _, name := range strings.Fields(words[2]) {
			file, err := parser.ParseFile(files, filepath.Join(words[1], name), nil, 0)
			require.NoError(t, err)
			parsed = append(parsed, file)
		}
		pkg, err := known.Check(words[0], files, parsed, nil)
		require.NoError(t, err)
		for _, name := range pkg.Scope().Names() {
			declared, ok := pkg.Scope().Lookup(name).(*types.TypeName)
			if !ok || declared.IsAlias() {
				continue
			}
			counts[strings.TrimPrefix(pkg.Path(), module)+"."+name] = ours(declared.Type())
		}
	}
	return counts
}

// ours counts the methods of a type that this module wrote.
func ours(of types.Type) int {
	if !types.IsInterface(of) {
		of = types.NewPointer(of)
	}
	set, count := types.NewMethodSet(of), 0
	for i := range set.Len() {
		if pkg := set.At(i).Obj().Pkg(); pkg != nil && strings.HasPrefix(pkg.Path()+"/", module) {
			count++
		}
	}
	return count
}
