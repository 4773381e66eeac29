package prerender

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/vugu"
)

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

func property(n *vugu.VGNode, key, json string) *vugu.VGNode {
	n.Prop = append(n.Prop, vugu.VGProperty{Key: key, JSONVal: []byte(json)})
	return n
}

func inner(n *vugu.VGNode, markup string) *vugu.VGNode {
	n.InnerHTML = &markup
	return n
}

func rendered(root *vugu.VGNode) (string, error) {
	var b strings.Builder
	err := Render(&b, &vugu.BuildResults{Out: &vugu.BuildOut{Out: []*vugu.VGNode{root}}})
	return b.String(), err
}

func TestRender_WritesWhatTheBrowserCanAdopt(t *testing.T) {
	cases := []struct {
		name string
		root *vugu.VGNode
		want string
	}{
		{"attributes and text are escaped", with(element("p", text("a<b")), "title", `"&`), `<p title="&#34;&amp;">a&lt;b</p>`},
		{"two touching texts are marked apart", element("p", text("a"), text("b")), `<p>a<!--|-->b</p>`},
		{"an empty text is marked", element("p", text("")), `<p><!--0--></p>`},
		{"an element between two texts needs no mark", element("p", text("a"), element("b"), text("c")), `<p>a<b></b>c</p>`},
		{"texts of parent and child do not touch", element("p", text("a"), element("b", text("c"))), `<p>a<b>c</b></p>`},
		{"filled markup is written as it is", inner(element("p"), "<i>x</i>"), `<p><i>x</i></p>`},
		{"an element without an end tag has none", element("p", element("br")), `<p><br></p>`},
		{"a value shows as an attribute", property(element("input"), "value", `"5億"`), `<input value="5億">`},
		{"a value that is an attribute already is written once", property(with(element("input"), "value", "5"), "value", `"5"`), `<input value="5">`},
		{"a true property shows, a false one does not", element("p", property(element("input"), "checked", "true"), property(element("input"), "checked", "false")), `<p><input checked=""><input></p>`},
		{"the value of a textarea is its text", property(element("textarea"), "value", `"a<b"`), `<textarea>a&lt;b</textarea>`},
		{"the value of a select is its option", property(element("select", with(element("option"), "value", "a"), with(element("option"), "value", "b")), "value", `"b"`), `<select><option value="a"></option><option value="b" selected=""></option></select>`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := rendered(c.root)
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
}

func TestRender_RefusesWhatTheBrowserCannotAdopt(t *testing.T) {
	cases := []struct {
		name  string
		root  *vugu.VGNode
		fails string
	}{
		{"a template has no node of its own", element("p", element("", text("a"))), "a template"},
		{"a comment would be taken for a mark", element("p", &vugu.VGNode{Type: vugu.CommentNode, Data: "|"}), "a comment in a component"},
		{"a property without a visible form is unknown", property(element("p"), "scrollTop", "3"), "shows nothing without a script"},
		{"a property that is no JSON is named", property(element("p"), "value", "{"), "property value"},
		{"a node of no known type", &vugu.VGNode{Type: vugu.DoctypeNode}, "unknown node type"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := rendered(c.root)
			require.ErrorContains(t, err, c.fails)
		})
	}
	require.Error(t, Render(&strings.Builder{}, nil))
	require.Error(t, Render(&strings.Builder{}, &vugu.BuildResults{Out: &vugu.BuildOut{}}))
}
