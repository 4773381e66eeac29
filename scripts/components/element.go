package main

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"
)

// node rewrites a node, what is set on it and what is inside it, and returns
// the number of statements that were all this.
func (f *folder) node(stmts []ast.Stmt, depth int, in *loop) (int, error) {
	made, ok := strings.CutPrefix(f.text(stmts[0]), "vgn = &vugu.VGNode")
	if !ok || len(stmts) < 2 {
		return 0, f.unknown(stmts[0])
	}
	placed := "vgparent.AppendChild(vgn)"
	if depth == 0 {
		placed = "vgout.Out = append(vgout.Out, vgn)"
	}
	if f.text(stmts[1]) != placed {
		return 0, f.unknown(stmts[1])
	}
	literal := stmts[0].(*ast.AssignStmt).Rhs[0].(*ast.UnaryExpr).X.(*ast.CompositeLit)
	taken := 2
	if strings.HasPrefix(made, "{Type: vugu.VGNodeType(1), Data: ") {
		text, err := f.constant(literal.Elts[1].(*ast.KeyValueExpr).Value)
		if err != nil || len(literal.Elts) != 2 {
			return 0, f.unknown(stmts[0])
		}
		if layout(text) {
			return taken, nil
		}
		return taken, f.fixed(stmts[0], depth, "#"+text)
	}
	element, err := f.element(literal)
	if err != nil {
		return 0, err
	}
	var changing []string
	for ; taken < len(stmts); taken++ {
		set, fixed, ok := f.setting(stmts[taken])
		if !ok {
			break
		}
		element += fixed
		if set != "" {
			changing = append(changing, set)
		}
	}
	inside := f.inside(stmts[taken:])
	if name, _, _ := strings.Cut(element, "\n"); verbatim[name] && (inside != nil || strings.Contains(element, "\n>")) {
		return 0, f.unknown(stmts[0])
	}
	if err := f.fixed(stmts[0], depth, "<"+element); err != nil {
		return 0, err
	}
	if len(changing) > 0 {
		f.flush()
		for _, set := range changing {
			f.line("%s", set)
		}
	}
	if inside != nil {
		return taken + 1, f.list(inside.List[2:], depth+1, in)
	}
	return taken, nil
}

// inside is the block that holds the children of the node before it, if the
// statements begin with one.
func (f *folder) inside(stmts []ast.Stmt) *ast.BlockStmt {
	if len(stmts) == 0 {
		return nil
	}
	b, ok := stmts[0].(*ast.BlockStmt)
	if !ok || len(b.List) < 2 || f.text(b.List[0]) != "vgparent := vgn" || f.text(b.List[1]) != "_ = vgparent" {
		return nil
	}
	return b
}

// fixed adds a node to the plan, written as wasm/ui/node.go reads it.
func (f *folder) fixed(at ast.Node, depth int, node string) error {
	if depth >= 36 || strings.ContainsRune(node, 0) {
		return f.unknown(at)
	}
	f.plan = append(f.plan, strconv.Quote(strconv.FormatInt(int64(depth), 36)+node+"\x00"))
	return nil
}

// element is the name and the attributes of an element as a plan has them.
func (f *folder) element(literal *ast.CompositeLit) (string, error) {
	fields := map[string]string{}
	var attributes ast.Expr
	for _, e := range literal.Elts {
		field := e.(*ast.KeyValueExpr)
		switch name := f.text(field.Key); name {
		case "Attr":
			attributes = field.Value
		case "Type":
			if f.text(field.Value) != "vugu.VGNodeType(3)" {
				return "", f.unknown(literal)
			}
		case "Namespace", "Data":
			text, err := f.constant(field.Value)
			if err != nil || strings.ContainsAny(text, ":\n") {
				return "", f.unknown(literal)
			}
			fields[name] = text
		default:
			return "", f.unknown(literal)
		}
	}
	element := fields["Data"]
	if space := fields["Namespace"]; space != "" {
		element = space + ":" + element
	}
	list, ok := attributes.(*ast.CompositeLit)
	if !ok {
		// none, or the conversion of nil
		return element, nil
	}
	for _, a := range list.Elts {
		one, err := f.fixedAttribute(a.(*ast.CompositeLit))
		if err != nil {
			return "", err
		}
		element += one
	}
	return element, nil
}

func (f *folder) fixedAttribute(a *ast.CompositeLit) (string, error) {
	field := map[string]string{}
	for _, e := range a.Elts {
		kv := e.(*ast.KeyValueExpr)
		text, err := f.constant(kv.Value)
		if err != nil || strings.Contains(text, "\n") {
			return "", f.unknown(a)
		}
		field[f.text(kv.Key)] = text
	}
	key := field["Key"]
	if len(field) != 3 || field["Namespace"] != "" || key == "" || key[0] == '>' || strings.Contains(key, "=") {
		return "", f.unknown(a)
	}
	return "\n" + key + "=" + field["Val"], nil
}

func (f *folder) constant(e ast.Expr) (string, error) {
	literal, ok := e.(*ast.BasicLit)
	if !ok || literal.Kind != token.STRING {
		return "", f.unknown(e)
	}
	return strconv.Unquote(literal.Value)
}
