package rules

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// ordinary numbers say nothing about the world.
var ordinary = []string{"0", "1", "2", "10", "100"}

// named numbers say by their name that they are a limit of what can be
// entered, a precision, or a unit of time: no figure.
var named = regexp.MustCompile(`^(max|min)[A-Z]|(Places|Digits|Points|Bits)$|^(months|hours|days)Of(Year|Month|Day)$`)

// allowed numbers, by file, with the reason why each is no figure. A number
// that is neither named nor listed belongs in seeds, with a source.
var allowed = map[string]struct {
	why     string
	numbers []string
}{
	"calc/callcentre.go": {"the months that one amount of the source covers", []string{"3"}},
	"calc/cited.go":      {"one half; a rank", []string{"3", "5"}},
	"calc/several.go":    {"the spans of years shown", []string{"3", "5"}},
	"calc/year.go":       {"the return periods shown", []string{"20"}},
	"calc/yearfinder.go": {"the step in which limits are sought", []string{"10_000"}},
}

// floating is where binary fractions and their constants are allowed: the
// distribution of a year is approximate, and says so.
const floating = "calc/annual/"

// texts are the files that may make a number from text, and why.
var texts = map[string]string{
	"calc/gordonloeb/exposure.go": "1/e, a constant of mathematics",
}

func calcFiles(t *testing.T) []string {
	var files []string
	for _, name := range tracked(t) {
		if strings.HasPrefix(name, "calc/") && strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			files = append(files, name)
		}
	}
	require.Greater(t, len(files), 10)
	return files
}

func parse(t *testing.T, name string) (*ast.File, *token.FileSet) {
	t.Helper()
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, filepath.Join(root, filepath.FromSlash(name)), nil, 0)
	require.NoError(t, err)
	return file, files
}

func TestCalc_HoldsNoFigure(t *testing.T) {
	used := map[string]bool{}
	for _, name := range calcFiles(t) {
		if strings.HasPrefix(name, floating) {
			continue
		}
		file, files := parse(t, name)
		excused := excuses(file)
		ast.Inspect(file, func(n ast.Node) bool {
			literal, ok := n.(*ast.BasicLit)
			if !ok || literal.Kind != token.INT && literal.Kind != token.FLOAT || slices.Contains(ordinary, literal.Value) || excused[literal] {
				return true
			}
			used[name+" "+literal.Value] = true
			assert.Contains(t, allowed[name].numbers, literal.Value,
				"%s: a figure belongs in seeds, with its source; a limit or a precision gets a name that says so", files.Position(literal.Pos()))
			return true
		})
	}
	for name, a := range allowed {
		if !slices.Contains(tracked(t), name) {
			continue
		}
		assert.NotEmpty(t, a.why, name)
		for _, number := range a.numbers {
			assert.True(t, used[name+" "+number], "%s no longer uses %s: take it off the list", name, number)
		}
	}
}

// excuses collects the numbers of a file that cannot be figures: those of a
// named limit, precision or unit, and those that count places in a list.
func excuses(file *ast.File) map[*ast.BasicLit]bool {
	excused := map[*ast.BasicLit]bool{}
	excuse := func(n ast.Node) {
		ast.Inspect(n, func(n ast.Node) bool {
			if literal, ok := n.(*ast.BasicLit); ok {
				excused[literal] = true
			}
			return true
		})
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			if named.MatchString(n.Names[0].Name) {
				excuse(n)
			}
		case *ast.AssignStmt: // a local of that name
			if to, ok := n.Lhs[0].(*ast.Ident); ok && named.MatchString(to.Name) {
				excuse(n)
			}
		case *ast.IndexExpr:
			excuse(n.Index)
		case *ast.SliceExpr:
			for _, bound := range []ast.Expr{n.Low, n.High, n.Max} {
				if bound != nil {
					excuse(bound)
				}
			}
		case *ast.ArrayType:
			if n.Len != nil {
				excuse(n.Len)
			}
		}
		return true
	})
	return excused
}

func TestCalc_MakesNoNumberFromTextOrFloat(t *testing.T) {
	banned := []string{"RequireFromString", "NewFromString", "NewFromFloat", "NewFromFloatWithExponent", "NewFromFloat32", "Div"}
	for _, name := range calcFiles(t) {
		if strings.HasPrefix(name, floating) {
			continue
		}
		file, files := parse(t, name)
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			selector, ok := call.Fun.(*ast.SelectorExpr)
			if !ok || !slices.Contains(banned, selector.Sel.Name) {
				return true
			}
			if selector.Sel.Name == "RequireFromString" && texts[name] != "" {
				return true
			}
			t.Errorf("%s: %s is not exact, or hides a figure", files.Position(call.Pos()), selector.Sel.Name)
			return true
		})
	}
}

func TestCode_LeavesTheDecimalGlobalsAlone(t *testing.T) {
	globals := []string{"DivisionPrecision", "PowPrecisionNegativeExponent", "MarshalJSONWithoutQuotes", "ExpMaxIterations", "TrimTrailingZeros"}
	for _, name := range tracked(t) {
		if path.Ext(name) != ".go" {
			continue
		}
		file, files := parse(t, name)
		ast.Inspect(file, func(n ast.Node) bool {
			selector, ok := n.(*ast.SelectorExpr)
			if from, is := ast.Unparen(exprOf(selector)).(*ast.Ident); ok && is && from.Name == "decimal" && slices.Contains(globals, selector.Sel.Name) {
				t.Errorf("%s: decimal.%s changes every result at once", files.Position(selector.Pos()), selector.Sel.Name)
			}
			return true
		})
	}
}

func exprOf(s *ast.SelectorExpr) ast.Expr {
	if s == nil {
		return nil
	}
	return s.X
}
