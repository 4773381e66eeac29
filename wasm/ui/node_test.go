package ui

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/vugu"
)

func TestTree_APlanBecomesItsNodes(t *testing.T) {
	vg := grow(&vugu.BuildIn{})
	vg.add("0<p\nclass=a b\nhref=?x=1\nhidden=\x001#one\ntwo\x001<svg:svg\n><use href=\"#i\"></use>\n<path/>\x00")
	vg.add("1<b\x002#\x001<br\x00")

	p := vg.out.Out[0]
	require.Len(t, vg.out.Out, 1)
	require.Equal(t, []vugu.VGAttribute{{Key: "class", Val: "a b"}, {Key: "href", Val: "?x=1"}, {Key: "hidden"}}, p.Attr)
	require.Equal(t, len(p.Attr), cap(p.Attr))
	text, svg, b, br := p.FirstChild, p.FirstChild.NextSibling, p.LastChild.PrevSibling, p.LastChild
	require.Equal(t, vugu.VGNode{Parent: p, NextSibling: svg, Type: vugu.TextNode, Data: "one\ntwo"}, *text)
	require.Equal(t, []string{"svg", "svg", "b", "br"}, []string{svg.Namespace, svg.Data, b.Data, br.Data})
	require.Equal(t, "<use href=\"#i\"></use>\n<path/>", *svg.InnerHTML)
	require.Empty(t, svg.Attr)
	require.Same(t, b, svg.NextSibling)
	require.Same(t, b.FirstChild, b.LastChild)
	require.Equal(t, vugu.TextNode, b.FirstChild.Type)
	require.Nil(t, br.FirstChild)
	require.Same(t, br, vg.node)
}

func TestTree_DepthsHaveOneDigitUpTo35(t *testing.T) {
	require.Equal(t, []int{0, 9, 10, 35}, []int{depthOf('0'), depthOf('9'), depthOf('a'), depthOf('z')})
}

func TestTree_TwoNodesOfOnePlanShareNoAttributes(t *testing.T) {
	vg := grow(&vugu.BuildIn{})
	for range 2 {
		vg.add("0<p\nclass=a\x00")
		attribute(vg, "id", len(vg.out.Out))
	}
	vg.out.Out[0].Attr[0].Val = "changed"
	require.Equal(t, []vugu.VGAttribute{{Key: "class", Val: "a"}, {Key: "id", Val: "2"}}, vg.out.Out[1].Attr)
}

func TestProperty_IsTheJSONOfTheValue(t *testing.T) {
	vg := grow(&vugu.BuildIn{})
	vg.add("0<input\x00")
	values := []string{"", "1,000万", `"\`, "a\tb\nc\x00\x1f\x7f", "<&>\u2028😀", "broken \xff end"}
	for _, v := range values {
		property(vg, "value", v)
	}
	property(vg, "checked", true)
	property(vg, "checked", false)
	for i, p := range vg.node.Prop {
		var got any
		require.NoError(t, json.Unmarshal(p.JSONVal, &got), "%s", p.JSONVal)
		if i >= len(values) {
			require.Equal(t, i == len(values), got)
			continue
		}
		theirs, err := json.Marshal(values[i])
		require.NoError(t, err)
		var want string
		require.NoError(t, json.Unmarshal(theirs, &want))
		require.Equal(t, want, got)
	}
}

// pair shows two children at the same place of the markup.
type pair struct{ keys []any }

func (p *pair) Build(in *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(in)
	vg.add("0<p\x00")
	for _, k := range p.keys {
		use[*Phrase](vg, 1, 7, k)
	}
	return vg.out
}

func TestUse_AComponentIsFoundAgainByItsPlaceAndTurn(t *testing.T) {
	env, err := vugu.NewBuildEnv()
	require.NoError(t, err)
	p := &pair{[]any{1, 2}}
	built := func() []vugu.Builder { return env.RunBuild(p).Out.Components }
	first := built()
	require.Len(t, first, 2)
	require.NotSame(t, first[0], first[1])

	p.keys = []any{2, 1}
	second := built()
	require.Same(t, first[1], second[0])
	require.Same(t, first[0], second[1])

	p.keys = []any{3}
	third := built()
	require.NotSame(t, first[0], third[0])
	require.NotSame(t, first[1], third[0])
	require.IsType(t, &Phrase{}, third[0])
}
