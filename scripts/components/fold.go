package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
)

// fold rewrites the code of one component as the generator wrote it: what it
// writes out at every node becomes a call of the functions in wasm/ui/node.go,
// and what is fixed between two places that change becomes one text.
//
// It knows every statement that the generator writes for the markup in use,
// and anything else is an error: a statement left as it is would be right but
// large, and nobody would see it.
//
// Markup is written one element a line, so a text of nothing but white space
// with a line break in it is how the file is set out, and no part of the page:
// it is dropped. A space that readers see therefore stands on one line with
// the elements around it, as in "</strong> <span", and where that line grows
// too long it is broken inside a tag, between attributes. White space next to
// a word, and any space without a line break, stays. Two elements that must
// touch may stand on two lines.
func fold(code []byte) ([]byte, error) {
	f := &folder{files: token.NewFileSet(), code: code}
	file, err := parser.ParseFile(f.files, "", code, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	build, err := f.build(file)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(&f.out, "func (%s) Build(vgin *vugu.BuildIn) *vugu.BuildOut {\nvg := grow(vgin)\n", f.text(build.Recv.List[0]))
	body := build.Body.List
	if err := f.frame(body); err != nil {
		return nil, err
	}
	if err := f.list(body[4:len(body)-1], 0, nil); err != nil {
		return nil, err
	}
	f.flush()
	f.line("return vg.out")
	f.line("}")
	return f.file(file)
}

// folder is one component's code on its way from long to short.
type folder struct {
	files *token.FileSet
	code  []byte
	out   bytes.Buffer
	plan  []string // fixed nodes not yet written
}

func (f *folder) text(n ast.Node) string {
	return string(f.code[f.files.Position(n.Pos()).Offset:f.files.Position(n.End()).Offset])
}

func (f *folder) unknown(n ast.Node) error {
	return fmt.Errorf("line %d: the generator wrote what scripts/components does not know:\n%s",
		f.files.Position(n.Pos()).Line, f.text(n))
}

func (f *folder) line(format string, args ...any) {
	fmt.Fprintf(&f.out, format+"\n", args...)
}

// flush writes the fixed nodes that came since something changed.
func (f *folder) flush() {
	if len(f.plan) > 0 {
		f.line("vg.add(%s)", strings.Join(f.plan, " +\n"))
		f.plan = nil
	}
}

// build is the one method of a component. A markup file holds no other code.
func (f *folder) build(file *ast.File) (*ast.FuncDecl, error) {
	var build *ast.FuncDecl
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Name.Name != "Build" || d.Recv == nil || build != nil {
				return nil, f.unknown(d)
			}
			build = d
		case *ast.GenDecl:
			known := d.Tok == token.IMPORT || d.Tok == token.VAR && strings.HasPrefix(f.text(d), "var _ ")
			if !known {
				return nil, f.unknown(d)
			}
		}
	}
	if build == nil {
		return nil, fmt.Errorf("no Build method")
	}
	return build, nil
}

// frame checks what stands around the nodes of a component.
func (f *folder) frame(body []ast.Stmt) error {
	first := []string{"vgout = &vugu.BuildOut{}", "var vgiterkey interface{}", "_ = vgiterkey", "var vgn *vugu.VGNode"}
	if len(body) < len(first)+1 {
		return fmt.Errorf("a Build method of %d statements", len(body))
	}
	for i, want := range first {
		if f.text(body[i]) != want {
			return f.unknown(body[i])
		}
	}
	if last := body[len(body)-1]; f.text(last) != "return vgout" {
		return f.unknown(last)
	}
	return nil
}

// file puts the rewritten method into a file with the imports it needs.
func (f *folder) file(old *ast.File) ([]byte, error) {
	method := f.out.String()
	parsed, err := parser.ParseFile(token.NewFileSet(), "", "package p\n"+method, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	used, err := qualifiers(parsed)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.\n\npackage %s\n\n", old.Name.Name)
	for _, i := range old.Imports {
		path, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			return nil, err
		}
		if used[path[strings.LastIndexByte(path, '/')+1:]] {
			fmt.Fprintf(&b, "import %s\n", i.Path.Value)
		}
	}
	for _, path := range ours(used) {
		fmt.Fprintf(&b, "import %q\n", path)
	}
	b.WriteString("\n" + method)
	return format.Source(b.Bytes())
}
