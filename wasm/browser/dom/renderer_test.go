package dom

import (
	"encoding/json"
	"fmt"
	"html"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/vugu"
)

// standIn is a browser for tests: what site/page/dom.js does, on nodes of its own.
type standIn struct {
	t       *testing.T
	root    *part
	parts   map[int]*part
	patches []string
	rewrote bool // the shape did not fit
}

type part struct {
	name, text, markup string
	attributes         map[string]string
	properties         map[string]string
	listens            []string
	parent             *part
	children           []*part
}

func (p *part) attached(root *part) bool {
	for p != nil && p != root {
		p = p.parent
	}
	return p == root
}

func (p *part) leave() {
	if p.parent != nil {
		p.parent.children = slices.DeleteFunc(p.parent.children, func(c *part) bool { return c == p })
		p.parent = nil
	}
}

// write is the page as a text, with everything that can differ.
func (p *part) write(b *strings.Builder) {
	if p.name == "" {
		fmt.Fprintf(b, "%q", p.text)
		return
	}
	b.WriteString("<" + p.name)
	writeSorted(b, " ", p.attributes)
	writeSorted(b, " .", p.properties)
	b.WriteString(">" + p.markup)
	for _, c := range p.children {
		c.write(b)
	}
	b.WriteString("</>")
}

func writeSorted(b *strings.Builder, before string, values map[string]string) {
	var keys []string
	for key := range values {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		fmt.Fprintf(b, "%s%s=%s", before, key, values[key])
	}
}

func (s *standIn) String() string {
	var b strings.Builder
	s.root.write(&b)
	return b.String()
}

// partOf is a node of a tree as a page that was rendered with it has it.
func partOf(vg *vugu.VGNode) *part {
	if vg.Type == vugu.TextNode {
		return &part{text: vg.Data}
	}
	p := &part{name: vg.Data, attributes: map[string]string{}, properties: map[string]string{}}
	for _, a := range vg.Attr {
		p.attributes[a.Key] = a.Val
	}
	for _, prop := range vg.Prop {
		p.properties[prop.Key] = string(prop.JSONVal)
	}
	if vg.InnerHTML != nil {
		p.markup = *vg.InnerHTML
		return p
	}
	for c := vg.FirstChild; c != nil; c = c.NextSibling {
		child := partOf(c)
		child.parent = p
		p.children = append(p.children, child)
	}
	return p
}

func (s *standIn) Adopt(shape []byte) bool {
	var list []any
	require.NoError(s.t, json.Unmarshal(shape, &list))
	s.parts = map[int]*part{}
	at := 0
	var fits func(p *part) bool
	fits = func(p *part) bool {
		name, count := list[at].(string), int(list[at+1].(float64))
		at += 2
		if p.name != name || count >= 0 && len(p.children) != count {
			return false
		}
		s.parts[len(s.parts)] = p
		for i := 0; i < count; i++ {
			if !fits(p.children[i]) {
				return false
			}
		}
		return true
	}
	if fits(s.root) {
		return true
	}
	s.rewrote = true
	s.parts = map[int]*part{0: s.root}
	return false
}

func (s *standIn) Apply(patch []byte) bool {
	s.patches = append(s.patches, string(patch))
	var list []json.RawMessage
	require.NoError(s.t, json.Unmarshal(patch, &list), "%s", patch)
	at := 0
	raw := func() json.RawMessage { at++; return list[at-1] }
	number := func() (n int) { require.NoError(s.t, json.Unmarshal(raw(), &n)); return n }
	text := func() (v string) { require.NoError(s.t, json.Unmarshal(raw(), &v)); return v }
	changed := map[*part]bool{}
	node := func() *part {
		p := s.parts[number()]
		require.NotNil(s.t, p, "a place without a node in %s", patch)
		changed[p] = true
		return p
	}
	for at < len(list) {
		switch op := number(); op {
		case opElement:
			place := number()
			require.Nil(s.t, s.parts[place], "a place that is taken")
			s.parts[place] = &part{name: text(), attributes: map[string]string{}, properties: map[string]string{}}
			text()
		case opText:
			place := number()
			require.Nil(s.t, s.parts[place], "a place that is taken")
			s.parts[place] = &part{text: text()}
		case opInsert:
			p, parent, before := node(), s.parts[number()], number()
			i := len(parent.children)
			if before >= 0 {
				i = slices.Index(parent.children, s.parts[before])
				require.GreaterOrEqual(s.t, i, 0, "before a node that is not there")
			}
			parent.children = slices.Insert(parent.children, i, p)
			p.parent = parent
		case opRemove:
			for i, n := 0, number(); i < n; i++ {
				place := number()
				p := s.parts[place]
				require.NotNil(s.t, p)
				delete(changed, p)
				if i == 0 {
					p.leave()
				}
				delete(s.parts, place)
			}
		case opSetAttr:
			p, key := node(), text()
			p.attributes[key] = text()
		case opDropAttr:
			delete(node().attributes, text())
		case opProperty:
			p, key := node(), text()
			p.properties[key] = string(raw())
		case opContent:
			p, content := node(), text()
			if p.name == "" {
				p.text = content
			} else {
				p.children, p.markup = nil, content
			}
			if p == s.root { // written anew: the places begin again
				s.parts = map[int]*part{0: s.root}
			}
		case opMarkup:
			p := node()
			p.children, p.markup = nil, text()
		case opListen:
			p := s.parts[number()]
			p.listens = append(p.listens, text())
		default:
			s.t.Fatalf("unknown change %d", op)
		}
	}
	for p := range changed {
		if !p.attached(s.root) {
			return false
		}
	}
	return true
}

func element(name string, children ...*vugu.VGNode) *vugu.VGNode {
	n := &vugu.VGNode{Type: vugu.ElementNode, Data: name}
	for _, c := range children {
		n.AppendChild(c)
	}
	return n
}

func text(s string) *vugu.VGNode { return &vugu.VGNode{Type: vugu.TextNode, Data: s} }

func with(n *vugu.VGNode, attrs ...string) *vugu.VGNode {
	for i := 0; i < len(attrs); i += 2 {
		n.Attr = append(n.Attr, vugu.VGAttribute{Key: attrs[i], Val: attrs[i+1]})
	}
	return n
}

func property(n *vugu.VGNode, key, value string) *vugu.VGNode {
	n.Prop = append(n.Prop, vugu.VGProperty{Key: key, JSONVal: []byte(value)})
	return n
}

func inner(n *vugu.VGNode, markup string) *vugu.VGNode {
	n.InnerHTML = &markup
	return n
}

func listening(n *vugu.VGNode, event string, f func(vugu.DOMEvent)) *vugu.VGNode {
	n.DOMEventHandlerSpecList = append(n.DOMEventHandlerSpecList, vugu.DOMEventHandlerSpec{EventType: event, Func: f})
	return n
}

func built(root *vugu.VGNode) *vugu.BuildResults {
	return &vugu.BuildResults{Out: &vugu.BuildOut{Out: []*vugu.VGNode{root}}}
}

// adopted is a renderer that has taken over a page rendered with a tree.
func adopted(t *testing.T, root *vugu.VGNode) (*Renderer, *standIn) {
	s := &standIn{t: t, root: partOf(root)}
	r := NewRenderer(s)
	require.NoError(t, r.Expect(built(root)))
	require.NoError(t, r.Adopt())
	require.False(t, s.rewrote)
	return r, s
}

func pageOf(root *vugu.VGNode) string { return (&standIn{root: partOf(root)}).String() }

func TestRender_MakesThePageEqualToTheTree(t *testing.T) {
	cases := []struct {
		name     string
		from, to *vugu.VGNode
		changes  int // patches; an equal page is sent nothing
	}{
		{"an equal tree sends nothing", element("div", with(element("p", text("a")), "class", "x")), element("div", with(element("p", text("a")), "class", "x")), 0},
		{"a text changes", element("div", text("a")), element("div", text("b")), 1},
		{"content changes", element("div", inner(element("p"), "a")), element("div", inner(element("p"), "b &amp; c")), 1},
		{"an attribute comes, changes and goes", element("div", with(element("p"), "a", "1", "b", "2")), element("div", with(element("p"), "b", "3", "c", "4")), 1},
		{"attributes in another order are equal", element("div", with(element("p"), "a", "1", "b", "2")), element("div", with(element("p"), "b", "2", "a", "1")), 0},
		{"a property changes", element("div", property(element("input"), "value", `"1"`)), element("div", property(element("input"), "value", `"2"`)), 1},
		{"a node is added at the end", element("div", element("p")), element("div", element("p"), element("p", text("x"))), 1},
		{"a node leaves", element("div", element("p"), element("b", element("i"))), element("div", element("p")), 1},
		{"another element takes the place, in order", element("div", element("p"), element("b"), element("i")), element("div", element("p"), element("h1", text("x")), element("i")), 1},
		{"a text gives way to an element", element("div", text("a"), element("i")), element("div", element("b"), element("i")), 1},
		{"children give way to content", element("div", element("p", text("a"), element("b"))), element("div", inner(element("p"), "<i>x</i>")), 1},
		{"content gives way to children", element("div", inner(element("p"), "x")), element("div", element("p", element("b"))), 1},
		{"quotes, control characters and bytes that are no text survive the way", element("div", text("")), element("div", text("\"\\\n\x01\u2028円\xff")), 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r, s := adopted(t, c.from)
			require.NoError(t, r.Render(built(c.to)))
			require.Len(t, s.patches, c.changes)
			require.Equal(t, strings.ReplaceAll(pageOf(c.to), `\xff`, "\ufffd"), s.String())
			require.NoError(t, r.Render(built(c.from)))
			require.Equal(t, pageOf(c.from), s.String(), "and back")
		})
	}
}

func TestRender_SendsOnlyWhatDiffers(t *testing.T) {
	page := func(amount string) *vugu.VGNode {
		return element("div", with(element("p", text("a")), "class", "x"), inner(element("b"), amount), element("i"))
	}
	r, s := adopted(t, page("620"))
	require.NoError(t, r.Render(built(page("3,480"))))
	require.Equal(t, []string{`[7,3,"3,480"]`}, s.patches)
}

// The focus is in a node, and lost when it leaves the page.
func TestRender_WhatComesOrGoesLeavesItsNeighboursAlone(t *testing.T) {
	page := func(before, after string) *vugu.VGNode {
		root := element("div", element("h2"))
		add := func(list, class string) {
			for _, words := range strings.Fields(list) {
				root.AppendChild(with(element("p", text(words)), "class", class))
				root.AppendChild(text(" "))
			}
		}
		add(before, "caution")
		root.AppendChild(element("fieldset", element("input")))
		add("below", "lack")
		add(after, "figure")
		return root
	}
	r, s := adopted(t, page("one", "a b"))
	fieldset := s.root.children[3]
	for _, to := range []*vugu.VGNode{page("", ""), page("two three", "a"), page("three", ""), page("", "a b c"), page("four", "a"), page("four", "b c")} {
		require.NoError(t, r.Render(built(to)))
		require.Equal(t, pageOf(to), s.String())
		require.Contains(t, s.root.children, fieldset)
	}
}

func TestRender_ASelectGetsItsValueAfterItsOptions(t *testing.T) {
	r, s := adopted(t, element("div"))
	require.NoError(t, r.Render(built(element("div", property(element("select", with(element("option"), "value", "a")), "value", `"a"`)))))
	require.Less(t, strings.Index(s.patches[0], `"option"`), strings.Index(s.patches[0], fmt.Sprintf(`,%d,1,"value"`, opProperty)))
}

func TestRender_WritesThePageAnewWhenANodeIsGone(t *testing.T) {
	r, s := adopted(t, element("div", with(element("p", element("b", text("1"))), "class", "x")))
	s.root.children[0].children[0].leave() // by a translator, an extension
	to := element("div", with(element("p", element("b", text("2"))), "class", "x"))
	require.NoError(t, r.Render(built(to)))
	require.Equal(t, pageOf(to), s.String())
}

func TestAdopt_WritesAPageOfAnotherShapeAnew(t *testing.T) {
	to := element("div", listening(with(element("p", text("a")), "class", "x"), "click", func(vugu.DOMEvent) {}), element("i"))
	for name, there := range map[string]*vugu.VGNode{
		"a node more":     element("div", element("p", text("a")), element("i"), element("u")),
		"a node less":     element("div", element("p", text("a"))),
		"another element": element("div", element("p", text("a")), element("u")),
		"wrapped text":    element("div", element("p", element("font", text("a"))), element("i")),
	} {
		t.Run(name, func(t *testing.T) {
			s := &standIn{t: t, root: partOf(there)}
			r := NewRenderer(s)
			require.NoError(t, r.Expect(built(to)))
			require.NoError(t, r.Adopt())
			require.True(t, s.rewrote)
			require.Equal(t, pageOf(to), s.String())
			require.Equal(t, []string{"click"}, s.root.children[0].listens)
			require.NotNil(t, r.Listener(1, "click"))
		})
	}
}

func TestListener_IsTheOneOfTheLastTree(t *testing.T) {
	heard := ""
	page := func(name string) *vugu.VGNode {
		return element("div", listening(property(element("input"), "value", `"1"`), "input", func(vugu.DOMEvent) { heard = name }))
	}
	r, s := adopted(t, page("old"))
	require.Equal(t, []string{"input"}, s.root.children[0].listens)
	require.NoError(t, r.Render(built(page("new"))))
	r.Listener(1, "input")(nil)
	require.Equal(t, "new", heard)
	require.Nil(t, r.Listener(1, "click"))
	require.Nil(t, r.Listener(0, "input"))
	require.Nil(t, r.Listener(-1, "input"))
	require.Nil(t, r.Listener(99, "input"))
	require.Len(t, s.root.children[0].listens, 1, "it does not listen twice")
}

func TestListener_MakesItsControlShowWhatTheTreeSays(t *testing.T) {
	page := func() *vugu.VGNode {
		return element("div", listening(property(element("input"), "value", `"1"`), "input", func(vugu.DOMEvent) {}))
	}
	r, s := adopted(t, page())
	s.patches = nil
	s.root.children[0].properties["value"] = `"2"` // typed, and not taken over
	r.Listener(1, "input")
	require.NoError(t, r.Render(built(page())))
	require.Equal(t, `"1"`, s.root.children[0].properties["value"])
	require.NoError(t, r.Render(built(page())))
	require.Len(t, s.patches, 1, "once")
}

func TestRender_UsesPlacesAgain(t *testing.T) {
	r, s := adopted(t, element("div"))
	for range 50 {
		require.NoError(t, r.Render(built(element("div", element("p", element("b"), text("x"))))))
		require.NoError(t, r.Render(built(element("div"))))
	}
	require.Len(t, s.parts, 1)
	require.Len(t, r.places, 4)
}

func TestRender_RefusesWhatItDoesNotKnow(t *testing.T) {
	cases := []struct {
		name  string
		root  *vugu.VGNode
		fails string
	}{
		{"a comment", element("div", &vugu.VGNode{Type: vugu.CommentNode, Data: "x"}), "neither text nor element"},
		{"a template", element("div", element("")), "neither text nor element"},
		{"a namespace nobody told it of", element("div", &vugu.VGNode{Type: vugu.ElementNode, Data: "x", Namespace: "math"}), "unknown namespace"},
		{"a root that listens", listening(element("div"), "click", nil), "listens to nothing"},
		{"a root that is text", text("x"), "the root of the page"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r, _ := adopted(t, element("div"))
			require.ErrorContains(t, r.Render(built(c.root)), c.fails)
		})
	}
	require.Error(t, NewRenderer(&standIn{t: t}).Render(built(element("div"))), "nothing is expected")
	require.Error(t, NewRenderer(&standIn{t: t}).Adopt(), "nothing is expected")
	r, _ := adopted(t, element("div"))
	require.Error(t, r.Render(nil))
	require.Error(t, r.Render(&vugu.BuildResults{Out: &vugu.BuildOut{Out: []*vugu.VGNode{element("p"), element("p")}}}), "two roots")
}

// tree grows a tree out of bytes, so that a fuzzer can change it little by
// little.
func tree(data []byte) *vugu.VGNode {
	root := element("div")
	at := root
	for _, b := range data {
		v := string('a' + rune(b>>4&3))
		switch b & 15 {
		case 0, 1, 2:
			n := element([]string{"p", "b", "select"}[b&3])
			at.AppendChild(n)
			at = n
		case 3, 4:
			at.AppendChild(text(v))
		case 5, 6, 7:
			if at.Parent != nil {
				at = at.Parent
			}
		case 8, 9, 10:
			with(at, []string{"x", "y", "z"}[b&15-8], v)
		case 11, 12:
			property(at, "value", `"`+v+`"`)
		case 13:
			at.AppendChild(inner(element("i"), v+html.EscapeString("<&"[b>>6&1:])))
		case 14:
			at.AppendChild(inner(element("i"), v))
		case 15:
			at.AppendChild(element("i", text(v)))
		}
	}
	var unique func(n *vugu.VGNode)
	unique = func(n *vugu.VGNode) { // an element has an attribute once
		seen := map[string]bool{}
		n.Attr = slices.DeleteFunc(n.Attr, func(a vugu.VGAttribute) bool { was := seen[a.Key]; seen[a.Key] = true; return was })
		n.Prop = n.Prop[:min(len(n.Prop), 1)]
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			unique(c)
		}
	}
	unique(root)
	return root
}

// A property that leaves the tree stays on the page, as it does with Vugu: a
// control has a value as long as it is there.
func withoutProperties(n *vugu.VGNode) *vugu.VGNode {
	n.Prop = nil
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		withoutProperties(c)
	}
	return n
}

func FuzzRender_PageEqualsTree(f *testing.F) {
	f.Add([]byte{0, 3, 5, 1}, []byte{0, 19, 5, 2}, []byte{})
	f.Add([]byte{0, 8, 13, 5, 14}, []byte{0, 24, 15, 5, 15, 1, 3}, []byte{13})
	f.Add([]byte{1, 1, 1, 3, 6, 3, 6, 3}, []byte{1, 3, 6}, []byte{1, 1, 1, 19})
	f.Fuzz(func(t *testing.T, a, b, c []byte) {
		if len(a)+len(b)+len(c) > 300 {
			return
		}
		r, s := adopted(t, withoutProperties(tree(a)))
		for _, data := range [][]byte{b, c, a, a} {
			require.NoError(t, r.Render(built(withoutProperties(tree(data)))))
			require.Equal(t, pageOf(withoutProperties(tree(data))), s.String())
		}
		require.Len(t, s.patches, min(len(s.patches), 3), "an equal tree sends nothing")
	})
}
