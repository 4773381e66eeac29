package main

import (
	"go/ast"
	"strconv"
	"strings"
)

// component rewrites a block that finds or makes a child component, sets its
// fields and appends it.
func (f *folder) component(b *ast.BlockStmt, depth int, in *loop) error {
	const before, after = 4, 3
	if len(b.List) < before+after {
		return f.unknown(b)
	}
	first, fields, last := b.List[:before], b.List[before:len(b.List)-after], b.List[len(b.List)-after:]

	call, ok := strings.CutPrefix(f.text(first[0]), "vgcompKey := vugu.MakeCompKey(")
	place, key, cut := strings.Cut(strings.TrimSuffix(call, ")"), "^vgin.CurrentPositionHash(), ")
	if !ok || !cut {
		return f.unknown(first[0])
	}
	kind, ok := strings.CutPrefix(f.text(first[1]), "vgcomp, _ := vgin.BuildEnv.CachedComponent(vgcompKey).(")
	if !ok || !strings.HasPrefix(kind, "*") {
		return f.unknown(first[1])
	}
	kind = strings.TrimSuffix(kind, ")")
	for i, want := range []string{
		"if vgcomp == nil { vgcomp = new(" + kind[1:] + ") vgin.BuildEnv.WireComponent(vgcomp) }",
		"vgin.BuildEnv.UseComponent(vgcompKey, vgcomp)",
	} {
		if f.plain(first[2+i]) != want {
			return f.unknown(first[2+i])
		}
	}
	for i, want := range []string{
		"vgout.Components = append(vgout.Components, vgcomp)",
		"vgn = &vugu.VGNode{Component: vgcomp}",
		"vgparent.AppendChild(vgn)",
	} {
		if f.plain(last[i]) != want {
			return f.unknown(last[i])
		}
	}
	for _, s := range fields {
		a, ok := s.(*ast.AssignStmt)
		if !ok || !strings.HasPrefix(f.text(a.Lhs[0]), "vgcomp.") {
			return f.unknown(s)
		}
	}
	if key == "vgiterkey" {
		key = "nil"
		if in != nil {
			in.used = true
			key = in.key
		}
	}
	use := "use[" + kind + "](vg, " + strconv.Itoa(depth) + ", " + place + ", " + key + ")"
	f.flush()
	if len(fields) == 0 {
		f.line("%s", use)
		return nil
	}
	f.line("{\nvgcomp := %s", use)
	for _, s := range fields {
		f.line("%s", f.text(s))
	}
	f.line("}")
	return nil
}

// plain is a statement on one line and without comments.
func (f *folder) plain(s ast.Stmt) string {
	var words []string
	for line := range strings.Lines(f.text(s)) {
		code, _, _ := strings.Cut(line, "//")
		words = append(words, strings.Fields(code)...)
	}
	return strings.Join(words, " ")
}
