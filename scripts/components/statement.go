package main

import (
	"go/ast"
	"go/token"
	"strings"
)

// loop is the innermost loop around a statement.
type loop struct {
	key  string // what tells its turns apart
	used bool   // a component asked for the key
}

// list rewrites statements that add nodes at a depth.
func (f *folder) list(stmts []ast.Stmt, depth int, in *loop) error {
	for len(stmts) > 0 {
		var err error
		taken := 1
		switch s := stmts[0].(type) {
		case *ast.AssignStmt:
			taken, err = f.node(stmts, depth, in)
		case *ast.IfStmt:
			err = f.condition(s, depth, in)
		case *ast.RangeStmt:
			err = f.loop(s, depth)
		case *ast.BlockStmt:
			err = f.component(s, depth, in)
		default:
			err = f.unknown(s)
		}
		if err != nil {
			return err
		}
		stmts = stmts[taken:]
	}
	return nil
}

// condition rewrites what vg-if gives.
func (f *folder) condition(s *ast.IfStmt, depth int, in *loop) error {
	if s.Else != nil || s.Init != nil {
		return f.unknown(s)
	}
	f.flush()
	f.line("if %s {", f.text(s.Cond))
	if err := f.list(s.Body.List, depth, in); err != nil {
		return err
	}
	f.flush()
	f.line("}")
	return nil
}

// loop rewrites what vg-for gives. The generator copies the variables of the
// loop for the sake of closures; since Go 1.22 they are new at each turn.
func (f *folder) loop(s *ast.RangeStmt, depth int) error {
	body := s.Body.List
	if s.Tok != token.DEFINE || len(body) < 2 {
		return f.unknown(s)
	}
	key, ok := strings.CutPrefix(f.text(body[0]), "var vgiterkey interface{} = ")
	if !ok || f.text(body[1]) != "_ = vgiterkey" {
		return f.unknown(body[0])
	}
	keyed, body := body[0], body[2:]
	for _, v := range []ast.Expr{s.Key, s.Value} {
		if v == nil {
			continue
		}
		name := f.text(v)
		if len(body) >= 2 && f.text(body[0]) == name+" := "+name && f.text(body[1]) == "_ = "+name {
			body = body[2:]
		}
	}
	in := &loop{key: key}
	if !token.IsIdentifier(key) {
		in.key = "vgiterkey"
	}
	inner := &folder{files: f.files, code: f.code}
	if err := inner.list(body, depth, in); err != nil {
		return err
	}
	inner.flush()

	names := []string{"_", "_"}
	for i, v := range []ast.Expr{s.Key, s.Value} {
		if v == nil {
			continue
		}
		name := f.text(v)
		// the generator gives every loop without a key this name, a loop in a loop too
		ours := name != "vgiterkeyt"
		if ours && mentions(body, name) || in.used && mentions([]ast.Stmt{keyed}, name) {
			names[i] = name
		}
	}
	f.flush()
	switch {
	case names[0] == "_" && names[1] == "_":
		f.line("for range %s {", f.text(s.X))
	case names[1] == "_":
		f.line("for %s := range %s {", names[0], f.text(s.X))
	default:
		f.line("for %s, %s := range %s {", names[0], names[1], f.text(s.X))
	}
	if in.used && in.key != key {
		f.line("var vgiterkey any = %s", key)
	}
	f.out.Write(inner.out.Bytes())
	f.line("}")
	return nil
}

// mentions reports whether a name stands in statements, not counting the
// names of fields and methods.
func mentions(stmts []ast.Stmt, name string) bool {
	found := false
	var look func(n ast.Node) bool
	look = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			ast.Inspect(n.X, look)
			return false
		case *ast.KeyValueExpr:
			ast.Inspect(n.Value, look)
			return false
		case *ast.Ident:
			found = found || n.Name == name
		}
		return true
	}
	for _, s := range stmts {
		ast.Inspect(s, look)
	}
	return found
}
