package rules

import (
	"go/ast"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "cybercost/"

// floors lead from a number to the page, in one direction: each may import those
// before it, and all may import what is below the page.
var floors = []string{"wasm/format", "wasm/words", "wasm/voice", "wasm/session", "wasm/report", "wasm/picture", "wasm/paper", "wasm/ui"}

// below lists what a floor may import, and what it may besides.
func below(floor string, besides ...string) []string {
	return slices.Concat([]string{"seeds", "calc"}, floors[:slices.Index(floors, floor)], besides)
}

// layers says what a package of ours may import of ours, by the start of its
// path; the first that fits counts.
var layers = []struct {
	pkg string
	may []string
}{
	{"seeds", nil},
	{"calc/bound", nil},
	{"calc/gordonloeb", []string{"calc/bound"}},
	{"calc/cover", []string{"calc/bound"}},
	{"calc/annual", []string{"calc/bound"}},
	{"calc/backtest", []string{"seeds", "calc"}},
	{"calc", []string{"seeds", "calc/"}},
	{"wasm/prerender", nil},
	{"wasm/chart", nil},
	{"wasm/keep", []string{"seeds", "calc"}},
	{"wasm/format", below("wasm/format")},
	{"wasm/words", below("wasm/words")},
	{"wasm/voice", below("wasm/voice")},
	{"wasm/session", below("wasm/session", "wasm/keep")},
	{"wasm/report", below("wasm/report")},
	{"wasm/picture", below("wasm/picture", "wasm/chart")},
	{"wasm/entry", below("wasm/session", "wasm/keep")},
	{"wasm/paper", below("wasm/paper", "wasm/keep", "wasm/entry")},
	{"wasm/ui", below("wasm/ui", "wasm/keep", "wasm/chart", "wasm/browser", "wasm/prerender")},
	{"wasm/book", below("wasm/session", "wasm/keep", "wasm/entry")},
	{"wasm/clients", below("wasm/session", "wasm/keep", "wasm/entry", "wasm/book")},
	{"wasm/portfolio", below("wasm/session", "wasm/keep", "wasm/entry", "wasm/book", "wasm/clients")},
	{"wasm/browser/dom", nil},
	{"wasm/browser/breath", []string{"calc", "wasm/browser/breath"}},
	{"wasm/browser", []string{"seeds", "calc", "wasm/browser/", "wasm/words", "wasm/keep", "wasm/session"}},
	{"wasm", []string{"seeds", "calc", "wasm/browser/", "wasm/session", "wasm/ui"}}, // a new package gets a line of its own
	{"scripts/cybercost/answer", []string{"seeds", "calc"}},                         // what the page is compared with has nothing of the page
	{"scripts", []string{"seeds", "calc", "wasm/", "scripts/"}},
}

var decimals = []string{"github.com/shopspring/decimal"}

// outside says which modules a layer may use besides the standard library.
var outside = []struct {
	pkg string
	may []string
}{
	{"seeds", decimals},
	{"calc/annual", []string{"github.com/shopspring/decimal", "gonum.org/v1/gonum"}},
	{"calc", decimals},
	{"wasm/prerender", []string{"github.com/vugu/vugu"}},
	{"wasm/browser/breath", nil},
	{"wasm/browser", []string{"github.com/vugu/vugu"}},
	{"wasm/ui", []string{"github.com/shopspring/decimal", "github.com/vugu/vugu"}},
	{"wasm/keep", []string{"github.com/shopspring/decimal", "rsc.io/qr"}},
	{"wasm/entry", decimals}, {"wasm/book", decimals}, {"wasm/clients", decimals}, {"wasm/portfolio", nil},
	{"wasm/chart", nil}, {"wasm/words", nil},
	{"wasm/format", decimals}, {"wasm/voice", decimals}, {"wasm/session", decimals},
	{"wasm/report", decimals}, {"wasm/picture", decimals}, {"wasm/paper", decimals},
	{"wasm", nil},
	{"scripts/", []string{"github.com/", "gopkg.in/", "go.yaml.in/", "golang.org/x/"}},
}

func starts(path string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool {
		return path == strings.TrimSuffix(p, "/") || strings.HasPrefix(path, strings.TrimSuffix(p, "/")+"/")
	})
}

func imports(t *testing.T) map[string][]string {
	found := map[string][]string{}
	for _, target := range [][]string{nil, {"GOOS=js", "GOARCH=wasm"}} {
		pattern := []string{"./..."}
		if target != nil {
			pattern = []string{"./seeds/...", "./calc/...", "./wasm/..."}
		}
		for _, line := range goList(t, target, append([]string{"-f", `{{.ImportPath}} {{join .Imports " "}}`}, pattern...)...) {
			words := strings.Fields(line)
			pkg := strings.TrimPrefix(words[0], module)
			found[pkg] = append(found[pkg], words[1:]...)
		}
	}
	require.Greater(t, len(found), 10)
	return found
}

func TestImports_RunOneWay(t *testing.T) {
	for pkg, list := range imports(t) {
		for _, l := range layers {
			if !starts(pkg, []string{l.pkg}) {
				continue
			}
			for _, other := range list {
				if ours, ok := strings.CutPrefix(other, module); ok {
					assert.True(t, starts(ours, l.may), "%s must not import %s", pkg, ours)
				}
			}
			break
		}
	}
}

func TestImports_StayWithinTheAgreedModules(t *testing.T) {
	for pkg, list := range imports(t) {
		for _, o := range outside {
			if !starts(pkg, []string{o.pkg}) {
				continue
			}
			for _, other := range list {
				if strings.HasPrefix(other, module) || !strings.Contains(strings.SplitN(other, "/", 2)[0], ".") {
					continue
				}
				allowed := starts(other, o.may) || slices.ContainsFunc(o.may, func(m string) bool { return strings.HasSuffix(m, "/") && strings.HasPrefix(other, m) })
				assert.True(t, allowed, "%s must not import %s", pkg, other)
			}
			break
		}
	}
}

func TestImports_CalculationTouchesNoMachine(t *testing.T) {
	for pkg, list := range imports(t) {
		if !starts(pkg, []string{"calc", "seeds"}) {
			continue
		}
		for _, banned := range []string{"os", "net", "syscall", "syscall/js", "time", "math/rand", "encoding/json", "log", "unsafe"} {
			assert.NotContains(t, list, banned, "%s is a pure function of its input", pkg)
		}
	}
}

// The race detector looks at packages that do several things at once; this is
// why it need not look at the calculation, which would take it minutes.
func TestCalc_DoesOneThingAfterAnother(t *testing.T) {
	for _, name := range calcFiles(t) {
		file, files := parse(t, name)
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt, *ast.ChanType, *ast.SelectStmt:
				t.Errorf("%s: the calculation starts nothing beside itself", files.Position(n.Pos()))
			}
			return true
		})
	}
	for pkg, list := range imports(t) {
		if starts(pkg, []string{"calc"}) {
			assert.NotContains(t, list, "sync", pkg)
			assert.NotContains(t, list, "sync/atomic", pkg)
		}
	}
}

func TestProgram_CarriesNothingHeavy(t *testing.T) {
	heavy := []string{
		"net", "net/http", "net/url", "html/template", "text/template", "time/tzdata", "flag", "testing", "os/exec",
		"encoding/json", "crypto/tls", "gopkg.in/yaml.v3", "go.yaml.in/yaml/v3", "golang.org/x/text", "golang.org/x/net/html",
		"github.com/vugu/html", "github.com/vugu/vugu/staticrender", module + "calc/backtest",
	}
	for program, banned := range map[string][]string{
		"./wasm":           append(slices.Clone(heavy), module+"wasm/book", module+"wasm/clients"),
		"./wasm/portfolio": append(slices.Clone(heavy), "github.com/vugu/vugu", module+"wasm/ui"),
	} {
		deps := goList(t, []string{"GOOS=js", "GOARCH=wasm"}, "-deps", program)
		require.Greater(t, len(deps), 30)
		for _, one := range banned {
			assert.NotContains(t, deps, one, "this would be downloaded by every visitor of %s", program)
		}
		for _, dep := range deps {
			assert.False(t, strings.HasPrefix(dep, module+"scripts"), dep)
		}
	}
}
