package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
)

// body is a function of Go's own whose statements the browser program has others
// in place of, or a declaration that it has another in place of.
type body struct {
	file  string // below src of the toolchain
	name  string // with its receiver's type before it, if it has one: m.String
	known string // digest of its text in the Go that it was read in, twelve digits
	ours  string // what stands there instead

	asItIs bool // nothing is put in its place: something here rests on what it does
}

// emptied is a service of the runtime that a page has no use for: the functions
// through which everything else comes to it.
type emptied struct {
	name   string
	bodies []body
}

// adapted writes copies of Go's files with our bodies into a folder, and returns
// what the compiler reads in place of which. It refuses a text that it does not know.
func adapted(goroot, folder string, all []emptied) (map[string]string, error) {
	changes := map[string][]body{}
	var order []string
	add := func(b body) {
		if changes[b.file] == nil {
			order = append(order, b.file)
		}
		changes[b.file] = append(changes[b.file], b)
	}
	for _, b := range readByLean {
		add(b)
	}
	for _, service := range all {
		for _, b := range service.bodies {
			add(b)
		}
	}
	replace := map[string]string{}
	for i, file := range order {
		theirs := filepath.Join(goroot, "src", filepath.FromSlash(file))
		content, err := os.ReadFile(theirs)
		if err != nil {
			return nil, err
		}
		changed, err := withBodies(content, changes[file])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if bytes.Equal(changed, content) {
			continue
		}
		copied := filepath.Join(folder, fmt.Sprintf("%d-%s", i, filepath.Base(file)))
		if err := os.WriteFile(copied, changed, 0o644); err != nil {
			return nil, err
		}
		replace[theirs] = copied
	}
	return replace, nil
}

// withBodies puts our statements into a file, and keeps what it imported for
// theirs alone from being an error.
func withBodies(content []byte, bodies []body) ([]byte, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "", content, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	at := func(p token.Pos) int { return files.Position(p).Offset }
	var places []place
	for _, b := range bodies {
		node := declared(file, b.name)
		if node == nil {
			return nil, fmt.Errorf("no %s: %s", b.name, anotherGo)
		}
		if sum := digest(content[at(node.Pos()):at(node.End())])[:12]; sum != b.known {
			return nil, fmt.Errorf("%s is %s and not %s any more: %s", b.name, sum, b.known, anotherGo)
		}
		function, ok := node.(*ast.FuncDecl)
		switch {
		case b.asItIs:
		case ok:
			places = append(places, place{at(function.Body.Pos()), at(function.Body.End()), "{\n\t" + b.ours + "\n}"})
		default:
			places = append(places, place{at(node.Pos()), at(node.End()), b.ours})
		}
	}
	if len(places) == 0 {
		return content, nil
	}
	return withoutIdleImports(put(content, places))
}

// place is a part of a source, by its bytes, and what is to stand there.
type place struct {
	from, to int
	text     string
}

// put writes a source with other texts in some places, which do not overlap.
func put(content []byte, places []place) []byte {
	slices.SortFunc(places, func(a, b place) int { return a.from - b.from })
	var changed []byte
	done := 0
	for _, p := range places {
		changed = append(append(changed, content[done:p.from]...), p.text...)
		done = p.to
	}
	return append(changed, content[done:]...)
}

// withoutIdleImports gives imports that nothing in the file uses any more the name
// _, with which they may stay.
func withoutIdleImports(content []byte) ([]byte, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "", content, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	used := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if name, ok := s.X.(*ast.Ident); ok {
				used[name.Name] = true
			}
		}
		return true
	})
	for _, one := range slices.Backward(file.Imports) {
		address, err := strconv.Unquote(one.Path.Value)
		if err != nil {
			return nil, err
		}
		if one.Name == nil && !used[path.Base(address)] {
			at := files.Position(one.Pos()).Offset
			content = slices.Concat(content[:at], []byte("_ "), content[at:])
		}
	}
	return content, nil
}

const anotherGo = "this is another Go than the one that was read. Read there what it does now, see that docs/adr/0008 still holds, and write down the new digest in scripts/build"

// declared finds a function, or the declaration of a type or constant.
func declared(file *ast.File, name string) ast.Node {
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if nameOf(d) == name {
				return d
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					if spec.Name.Name == name {
						return d
					}
				case *ast.ValueSpec:
					if spec.Names[0].Name == name {
						return d
					}
				}
			}
		}
	}
	return nil
}

func nameOf(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return d.Name.Name
	}
	receiver := d.Recv.List[0].Type
	if pointer, ok := receiver.(*ast.StarExpr); ok {
		receiver = pointer.X
	}
	if name, ok := receiver.(*ast.Ident); ok {
		return name.Name + "." + d.Name.Name
	}
	return ""
}
