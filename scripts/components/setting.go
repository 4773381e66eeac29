package main

import (
	"go/ast"
	"strings"
)

// setting rewrites a statement that sets something on the last node. What is
// fixed it returns as a piece of the plan. It does not know a statement that
// does anything else, or an unknown form of these.
func (f *folder) setting(s ast.Stmt) (call, fixed string, ok bool) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		return f.set(s)
	case *ast.AssignStmt:
		return f.listener(s)
	case *ast.BlockStmt:
		return f.property(s)
	}
	return "", "", false
}

// set rewrites an attribute and the content.
func (f *folder) set(s *ast.ExprStmt) (call, fixed string, ok bool) {
	c, ok := s.X.(*ast.CallExpr)
	if !ok {
		return "", "", false
	}
	var arguments []string
	for _, a := range c.Args {
		arguments = append(arguments, f.text(a))
	}
	switch f.text(c.Fun) {
	case "vgn.AddAttrInterface":
		return "attribute(vg, " + strings.Join(arguments, ", ") + ")", "", true
	case "vgn.SetInnerHTML":
		if html, ok := c.Args[0].(*ast.CallExpr); ok && f.text(html.Fun) == "vugu.HTML" {
			if text, err := f.constant(html.Args[0]); err == nil {
				text, ok := laidOut(text)
				return "", "\n>" + text, ok
			}
		}
		return "content(vg, " + arguments[0] + ")", "", true
	}
	return "", "", false
}

// listener rewrites what @event gives.
func (f *folder) listener(s *ast.AssignStmt) (call, fixed string, ok bool) {
	const list = "vgn.DOMEventHandlerSpecList"
	if f.text(s.Lhs[0]) != list {
		return "", "", false
	}
	c, ok := s.Rhs[0].(*ast.CallExpr)
	if !ok || f.text(c.Fun) != "append" || len(c.Args) != 2 || f.text(c.Args[0]) != list {
		return "", "", false
	}
	spec, ok := c.Args[1].(*ast.CompositeLit)
	if !ok || f.text(spec.Type) != "vugu.DOMEventHandlerSpec" || len(spec.Elts) != 2 {
		return "", "", false
	}
	event, listen := spec.Elts[0].(*ast.KeyValueExpr), spec.Elts[1].(*ast.KeyValueExpr)
	if f.text(event.Key) != "EventType" || f.text(listen.Key) != "Func" {
		return "", "", false
	}
	return "vg.on(" + f.text(event.Value) + ", " + f.text(listen.Value) + ")", "", true
}

// property rewrites what .name gives: a block that marshals the value.
func (f *folder) property(s *ast.BlockStmt) (call, fixed string, ok bool) {
	if len(s.List) != 3 {
		return "", "", false
	}
	value, ok := strings.CutPrefix(f.text(s.List[0]), "b, err := vjson.Marshal(")
	if !ok || strings.Join(strings.Fields(f.text(s.List[1])), " ") != "if err != nil { panic(err) }" {
		return "", "", false
	}
	rest, ok := strings.CutPrefix(f.text(s.List[2]), "vgn.Prop = append(vgn.Prop, vugu.VGProperty{Key: ")
	key, more, marshalled := strings.Cut(rest, ", JSONVal: vjson.RawMessage(b)})")
	if !ok || !marshalled || more != "" {
		return "", "", false
	}
	return "property(vg, " + key + ", " + strings.TrimSuffix(value, ")") + ")", "", true
}
