package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/scripts/build/lean"
)

// errand is a program that needs what stays: its answers are the same with and
// without the services, also where the fast ways would be taken.
const errand = `package main

import (
	"html"
	"math/big"
	"os"
	"reflect"
	"runtime"
	"strconv"
	"strings"
)

type point struct{ X, Y float64 }

func (p point) Sum() float64 { return p.X + p.Y }

type summed interface{ Sum() float64 }

func deep(n int) int {
	if n == 0 {
		runtime.GC()
		return 0
	}
	var room [32]int
	room[n%32] = n
	return deep(n-1) + room[n%32]
}

func mended(do func()) (why string) {
	defer func() {
		if r := recover(); r != nil {
			err, ok := r.(error)
			why = "panic"
			if ok && !strings.Contains(err.Error(), "nil") {
				why = err.Error()
			}
		}
	}()
	do()
	return "none"
}

func main() {
	large := new(big.Int).Exp(big.NewInt(7), big.NewInt(20_000), nil)
	larger := new(big.Int).Mul(large, new(big.Int).Add(large, big.NewInt(1)))
	larger.Mul(larger, larger)
	quotient, rest := new(big.Int).QuoRem(larger, new(big.Int).Add(large, big.NewInt(12345)), new(big.Int))
	println(large.BitLen(), larger.BitLen(), quotient.BitLen(), rest.BitLen())
	text := quotient.String()
	println(text[:40], text[len(text)-40:])
	for _, modulus := range []int64{1_000_007, 1 << 40, 6_000_000} {
		many := new(big.Int).Lsh(big.NewInt(3), 300)
		println(new(big.Int).Exp(big.NewInt(5), many, big.NewInt(modulus)).String())
	}
	for _, f := range []float64{0, 0.1, 1.0 / 3, 1e21, 5e-324, 1.7976931348623157e308, -123456.789, 2.5} {
		println(strconv.FormatFloat(f, 'g', -1, 64), strconv.FormatFloat(f, 'f', 3, 64), strconv.FormatFloat(f, 'e', 17, 64), strconv.FormatFloat(f, 'g', -1, 32))
		back, err := strconv.ParseFloat(strconv.FormatFloat(f, 'g', -1, 64), 64)
		println(back == f, err == nil)
	}
	_, err := strconv.Atoi("12a")
	println(err.Error())
	println(html.EscapeString("<a b='c'>&\""))
	println(deep(50_000))
	total := make(chan int)
	for i := range 20 {
		go func() { total <- deep(100 * i) }()
	}
	sum := 0
	for range 20 {
		sum += <-total
	}
	println(sum)
	values := reflect.ValueOf(&point{1.5, 2}).Elem()
	for i := range values.NumField() {
		println(values.Type().Field(i).Name, values.Field(i).Interface().(float64) == values.Field(i).Addr().Elem().Float())
	}
	println(mended(func() { var list []int; _ = list[len(os.Args)+5] }))
	println(mended(func() { var p *point; var s summed = p; s.Sum() }))
	println(mended(func() { _ = any("text").(summed) }))
	println(mended(func() { panic(strconv.ErrRange) }))
	switch len(os.Args) {
	case 2:
		panic("on purpose")
	case 3:
		panic(strconv.ErrSyntax)
	case 4:
		<-make(chan int)
	}
}
`

// errands compiles it by a recipe.
func errands(t *testing.T, r recipe) []byte {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte(errand), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module errand\n\ngo 1.26.0\n"), 0o644))
	program, err := compilePackage(dir, "../..", t.TempDir(), ".", r)
	require.NoError(t, err)
	return program
}

func TestServices_AreMissedByNoAnswer(t *testing.T) {
	dir := t.TempDir()
	made := func(name string, r recipe) string {
		file := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(file, errands(t, r), 0o644))
		return file
	}
	before := made("before.wasm", recipe{target: wasmTarget})
	after := made("after.wasm", usual())
	want, err := ran(t, before)
	require.NoError(t, err, want)
	got, err := ran(t, after)
	require.NoError(t, err, got)
	require.Equal(t, want, got)
	for arguments, says := range map[string]string{
		"fail":      "panic: on purpose",
		"fail fail": "invalid syntax",
		"wait a b":  "all goroutines are asleep - deadlock!",
	} {
		got, err := ran(t, after, strings.Fields(arguments)...)
		require.Error(t, err)
		require.Contains(t, got, says, "what happened is still told")
	}
}

func ran(t *testing.T, program string, arguments ...string) (string, error) {
	t.Helper()
	goroot, err := goCommand(".", nil, "env", "GOROOT")
	require.NoError(t, err)
	node := filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "wasm_exec_node.js")
	out, err := exec.Command("node", append([]string{"--stack-size=8192", node, program}, arguments...)...).CombinedOutput()
	return string(out), err
}

func TestServices_AnotherTextStopsTheBuild(t *testing.T) {
	const leaf, most = "func (t *tree) leaf() string {\n\treturn strings.ToUpper(\"a\")\n}", "const most = 3"
	file := []byte("package a\n\nimport \"strings\"\n\n" + leaf + "\n\n" + most + "\n")
	sum := func(text string) string { return digest([]byte(text))[:12] }
	changed, err := withBodies(file, []body{{name: "tree.leaf", known: sum(leaf), ours: `return ""`}, {name: "most", known: sum(most), ours: "const most = 4"}})
	require.NoError(t, err)
	require.Equal(t, "package a\n\nimport _ \"strings\"\n\nfunc (t *tree) leaf() string {\n\treturn \"\"\n}\n\nconst most = 4\n", string(changed))
	same, err := withBodies(file, []body{{name: "most", known: sum(most), asItIs: true}})
	require.NoError(t, err)
	require.Equal(t, file, same)
	for name, known := range map[string]string{"tree.leaf": sum(most), "tree.root": sum(leaf), "most": sum(leaf)} {
		_, err := withBodies(file, []body{{name: name, known: known}})
		require.ErrorContains(t, err, "this is another Go", name)
	}
}

func TestRecipe_TakesTheIndexOnlyFromARuntimeThatNeedsNone(t *testing.T) {
	for _, one := range removals() {
		kept := one.kept(usual())
		looking := true
		for _, service := range kept.off {
			looking = looking && service.name != directSearch
		}
		require.Equal(t, looking, kept.parts&lean.Index == 0, one.name)
	}
}
