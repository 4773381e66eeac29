package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const head = `package ui

import "fmt"
import "github.com/vugu/vjson"
import "github.com/vugu/vugu"

func (c *List) Build(vgin *vugu.BuildIn) (vgout *vugu.BuildOut) {

	vgout = &vugu.BuildOut{}

	var vgiterkey interface{}
	_ = vgiterkey
	var vgn *vugu.VGNode
	vgn = &vugu.VGNode{Type: vugu.VGNodeType(3), Namespace: "", Data: "ul", Attr: []vugu.VGAttribute{{Namespace: "", Key: "class", Val: "a b"}, vugu.VGAttribute{Namespace: "", Key: "id", Val: "l"}}}
	vgout.Out = append(vgout.Out, vgn) // root for output
	{
		vgparent := vgn
		_ = vgparent
		vgn = &vugu.VGNode{Type: vugu.VGNodeType(1), Data: "\n  "}
		vgparent.AppendChild(vgn)
`

const tail = `
	}
	return vgout
}

// 'fix' unused imports
var _ fmt.Stringer
var _ vjson.RawMessage
`

// child is a child component whose key is the loop's.
const child = `{
	vgcompKey := vugu.MakeCompKey(0xAB^vgin.CurrentPositionHash(), vgiterkey)
	// ask BuildEnv for prior instance of this specific component
	vgcomp, _ := vgin.BuildEnv.CachedComponent(vgcompKey).(*Item)
	if vgcomp == nil {
		// create new one if needed
		vgcomp = new(Item)
		vgin.BuildEnv.WireComponent(vgcomp)
	}
	vgin.BuildEnv.UseComponent(vgcompKey, vgcomp) // ensure we can use this in the cache next time around
	vgcomp.Name = "x"
	vgout.Components = append(vgout.Components, vgcomp)
	vgn = &vugu.VGNode{Component: vgcomp}
	vgparent.AppendChild(vgn)
}
`

func input(set string) string {
	return `vgn = &vugu.VGNode{Type: vugu.VGNodeType(3), Namespace: "svg", Data: "input", Attr: []vugu.VGAttribute(nil)}
	vgparent.AppendChild(vgn)
	` + set
}

// folded is the body of the method, without what every component has.
func folded(t *testing.T, body string) string {
	code, err := fold([]byte(head + body + tail))
	require.NoError(t, err)
	_, after, found := strings.Cut(string(code), "id=l\\x00\"")
	require.True(t, found, string(code))
	after, found = strings.CutSuffix(after, "\treturn vg.out\n}\n")
	require.True(t, found, string(code))
	return strings.TrimPrefix(after, ")\n")
}

func TestFold_EachFormOfTheGeneratorBecomesACall(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"fixed nodes":   {input(""), " +\n\t\t\"1<svg:input\\x00\")\n"},
		"fixed content": {input(`vgn.SetInnerHTML(vugu.HTML("\x3Cb\x3E"))`), " +\n\t\t\"1<svg:input\\n><b>\\x00\")\n"},
		"an attribute":  {input(`vgn.AddAttrInterface("id", c.ID(1, "a"))`), " +\n\t\t\"1<svg:input\\x00\")\n\tattribute(vg, \"id\", c.ID(1, \"a\"))\n"},
		"content":       {input(`vgn.SetInnerHTML(c.Text())`), " +\n\t\t\"1<svg:input\\x00\")\n\tcontent(vg, c.Text())\n"},
		"a property": {input(`{
			b, err := vjson.Marshal(c.Value())
			if err != nil {
				panic(err)
			}
			vgn.Prop = append(vgn.Prop, vugu.VGProperty{Key: "value", JSONVal: vjson.RawMessage(b)})
		}`), " +\n\t\t\"1<svg:input\\x00\")\n\tproperty(vg, \"value\", c.Value())\n"},
		"a listener": {input(`vgn.DOMEventHandlerSpecList = append(vgn.DOMEventHandlerSpecList, vugu.DOMEventHandlerSpec{
			EventType: "input",
			Func:      func(event vugu.DOMEvent) { c.Type(event) },
			// TODO: implement capture, etc. mostly need to decide syntax
		})`), " +\n\t\t\"1<svg:input\\x00\")\n\tvg.on(\"input\", func(event vugu.DOMEvent) { c.Type(event) })\n"},
		"children": {input(`{
			vgparent := vgn
			_ = vgparent
			vgn = &vugu.VGNode{Type: vugu.VGNodeType(1), Data: "x"}
			vgparent.AppendChild(vgn)
		}`), " +\n\t\t\"1<svg:input\\x00\" +\n\t\t\"2#x\\x00\")\n"},
		"a condition": {"if c.On {\n" + input("") + "\n}", "\tif c.On {\n\t\tvg.add(\"1<svg:input\\x00\")\n\t}\n"},
		"a component": {child, "\t{\n\t\tvgcomp := use[*Item](vg, 1, 0xAB, nil)\n\t\tvgcomp.Name = \"x\"\n\t}\n"},
		"a loop that needs no key": {`for vgiterkeyt, p := range c.All {
			var vgiterkey interface{} = vgiterkeyt
			_ = vgiterkey
			p := p
			_ = p
			` + input(`vgn.SetInnerHTML(p.Text)`) + "\n}", "\tfor _, p := range c.All {\n\t\tvg.add(\"1<svg:input\\x00\")\n\t\tcontent(vg, p.Text)\n\t}\n"},
		"a loop with a component": {`for vgiterkeyt, p := range c.All {
			var vgiterkey interface{} = vgiterkeyt
			_ = vgiterkey
			p := p
			_ = p
			` + child + "\n}", "\tfor vgiterkeyt := range c.All {\n\t\t{\n\t\t\tvgcomp := use[*Item](vg, 1, 0xAB, vgiterkeyt)\n\t\t\tvgcomp.Name = \"x\"\n\t\t}\n\t}\n"},
		"a loop with a key of its own": {`for i, p := range c.All {
			var vgiterkey interface{} = p.ID
			_ = vgiterkey
			i := i
			_ = i
			p := p
			_ = p
			` + child + "\n}", "\tfor _, p := range c.All {\n\t\tvar vgiterkey any = p.ID\n\t\t{\n\t\t\tvgcomp := use[*Item](vg, 1, 0xAB, vgiterkey)\n\t\t\tvgcomp.Name = \"x\"\n\t\t}\n\t}\n"},
		"a loop of which only fields have the name": {`for i, p := range c.All {
			var vgiterkey interface{} = i
			_ = vgiterkey
			i := i
			_ = i
			p := p
			_ = p
			` + input(`vgn.SetInnerHTML(c.i.p(i))`) + "\n}", "\tfor i := range c.All {\n\t\tvg.add(\"1<svg:input\\x00\")\n\t\tcontent(vg, c.i.p(i))\n\t}\n"},
	} {
		require.Equal(t, c.want, folded(t, c.body), name)
	}
}

func TestFold_WhatTheGeneratorDoesNotWriteTodayIsRefused(t *testing.T) {
	for name, body := range map[string]string{
		"another statement":        `c.Count++`,
		"another call":             input(`vgn.AddAttrList(c.Attributes())`),
		"another field of a node":  input(`vgn.JSCreateHandler = nil`),
		"a comment in the page":    "vgn = &vugu.VGNode{Type: vugu.VGNodeType(4), Data: \"x\"}\nvgparent.AppendChild(vgn)",
		"a node that is not added": `vgn = &vugu.VGNode{Type: vugu.VGNodeType(1), Data: "x"}`,
		"an attribute of two lines": `vgn = &vugu.VGNode{Type: vugu.VGNodeType(3), Namespace: "", Data: "p", Attr: []vugu.VGAttribute{{Namespace: "", Key: "class", Val: "a\nb"}}}
			vgparent.AppendChild(vgn)`,
		"an attribute in a namespace": `vgn = &vugu.VGNode{Type: vugu.VGNodeType(3), Namespace: "", Data: "p", Attr: []vugu.VGAttribute{{Namespace: "xlink", Key: "href", Val: "a"}}}
			vgparent.AppendChild(vgn)`,
		"a condition with another side": "if c.On {\n} else {\n}",
		"a loop without a key":          "for i, p := range c.All {\n}",
		"a component kept in a name":    strings.Replace(child, `vgcomp.Name = "x"`, "var x = vgcomp\n_ = x", 1),
		"a component with a slot":       strings.Replace(child, `vgcomp.Name = "x"`, "for k := range vgcomp.Slots { delete(vgcomp.Slots, k) }", 1),
		"a component not in the list":   strings.Replace(child, "vgout.Components = append(vgout.Components, vgcomp)\n", "", 1),
	} {
		_, err := fold([]byte(head + body + tail))
		require.ErrorContains(t, err, "does not know", name)
	}
	_, err := fold([]byte(head + tail + "\nfunc helper() {}\n"))
	require.ErrorContains(t, err, "does not know")
}

func text(words string) string {
	return fmt.Sprintf("vgn = &vugu.VGNode{Type: vugu.VGNodeType(1), Data: %q}\nvgparent.AppendChild(vgn)\n", words)
}

func TestFold_TheLayoutOfMarkupIsNoPartOfThePage(t *testing.T) {
	both := func(between string) string { return input("") + text(between) + input("") }
	element := `"1<svg:input\x00"`
	for name, c := range map[string]struct{ between, want string }{
		"a line break":                    {"\n", ""},
		"a line break and an indentation": {" \r\n\t  \n", ""},
		"a space":                         {" ", `"1# \x00"`},
		"a word on a line of its own":     {"\n  x\n", `"1#\n  x\n\x00"`},
		"an ideographic space":            {"\n\u3000", `"1#\n\u3000\x00"`},
	} {
		plan := []string{element, element}
		if c.want != "" {
			plan = []string{element, c.want, element}
		}
		require.Equal(t, " +\n\t\t"+strings.Join(plan, " +\n\t\t")+")\n", folded(t, both(c.between)), name)
	}
	for html, want := range map[string]string{
		"\n  <use></use>\n":       "<use></use>",
		"\n":                      "",
		"<b>x</b>\n  <b>y</b>":    "<b>x</b><b>y</b>",
		"<b>x</b> <b>y</b>":       "<b>x</b> <b>y</b>",
		"<b>x</b>\n\u3000<b></b>": "<b>x</b>\n\u3000<b></b>",
		"x\n  <b>y</b>\n":         "x\n  <b>y</b>",
	} {
		got, ok := laidOut(html)
		require.True(t, ok, html)
		require.Equal(t, want, got, html)
	}
}

func TestFold_TextThatKeepsItsLinesIsRefused(t *testing.T) {
	memo := strings.Replace(input(""), `"svg", Data: "input"`, `"", Data: "textarea"`, 1)
	_, err := fold([]byte(head + memo + tail))
	require.NoError(t, err, "an empty one has no lines")
	for name, body := range map[string]string{
		"changing": memo + "{\nvgparent := vgn\n_ = vgparent\n" + text("a") + "}\n",
		"fixed":    memo + `vgn.SetInnerHTML(vugu.HTML("\n"))`,
		"within":   input(`vgn.SetInnerHTML(vugu.HTML("<pre>a\n</pre>"))`),
	} {
		_, err := fold([]byte(head + body + tail))
		require.ErrorContains(t, err, "does not know", name)
	}
}

func TestFold_WhatMarkupNamesIsImported(t *testing.T) {
	for name, path := range packages {
		require.Equal(t, name, path[strings.LastIndexByte(path, '/')+1:])
		require.DirExists(t, filepath.Join("..", "..", strings.TrimPrefix(path, "cybercost/")))
	}
	code, err := fold([]byte(head + input(`vgn.SetInnerHTML(c.keep.calc(words.Title, format.Man(1)))`) + tail))
	require.NoError(t, err)
	require.Contains(t, string(code), "vugu\"\nimport \"cybercost/wasm/format\"\nimport \"cybercost/wasm/words\"\n\nfunc", "each once, and no other")

	_, err = fold([]byte(head + `for vgiterkeyt, words := range c.All {
			var vgiterkey interface{} = vgiterkeyt
			_ = vgiterkey
			words := words
			_ = words
			` + input(`vgn.SetInnerHTML(words.Text)`) + "\n}" + tail))
	require.ErrorContains(t, err, "words is a package")
}

func TestFold_OnlyWhatIsUsedIsImported(t *testing.T) {
	code, err := fold([]byte(head + input(`vgn.SetInnerHTML(fmt.Sprint(1))`) + tail))
	require.NoError(t, err)
	require.Contains(t, string(code), "import \"fmt\"\nimport \"github.com/vugu/vugu\"\n")
	require.NotContains(t, string(code), "vjson")
}
