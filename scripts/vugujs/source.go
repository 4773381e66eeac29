// Package vugujs turns the script that Vugu's DOM renderer hands to eval into
// a static file that a strict content security policy allows.
//
// It refuses a renderer it does not know: every change is bound to an exact
// text that must occur an exact number of times, so an upgrade of Vugu stops
// the build instead of shipping a page that is half patched.
package vugujs

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

const module = "github.com/vugu/vugu"

// Upstream is what the build takes from the Vugu module: the text the Go side
// will pass to eval, and the licence that must travel with it.
type Upstream struct {
	Script  string
	License string
}

// Read finds Vugu in the module cache, through the go command run in dir, and
// returns its script and licence.
func Read(dir string) (Upstream, error) {
	list := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module)
	list.Dir = dir
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		return Upstream{}, fmt.Errorf("finding %s: %w", module, err)
	}
	root := strings.TrimSpace(string(out))
	if root == "" {
		return Upstream{}, fmt.Errorf("%s is not in the module cache: run go mod download", module)
	}
	source, err := os.ReadFile(filepath.Join(root, "domrender", "renderer-js-script.go"))
	if err != nil {
		return Upstream{}, err
	}
	script, err := Unquote(source)
	if err != nil {
		return Upstream{}, err
	}
	license, err := os.ReadFile(filepath.Join(root, "LICENSE"))
	if err != nil {
		return Upstream{}, err
	}
	return Upstream{Script: script, License: string(license)}, nil
}

// Unquote returns the value of the constant jsHelperScript in a Go file.
func Unquote(source []byte) (string, error) {
	file, err := parser.ParseFile(token.NewFileSet(), "renderer-js-script.go", source, 0)
	if err != nil {
		return "", err
	}
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.CONST {
			continue
		}
		for _, spec := range gen.Specs {
			value := spec.(*ast.ValueSpec)
			if len(value.Names) != 1 || value.Names[0].Name != "jsHelperScript" || len(value.Values) != 1 {
				continue
			}
			literal, ok := value.Values[0].(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING {
				return "", errors.New("jsHelperScript is not a plain string")
			}
			return strconv.Unquote(literal.Value)
		}
	}
	return "", errors.New("jsHelperScript is not declared in this file")
}
