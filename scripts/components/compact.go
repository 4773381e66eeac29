package main

import (
	"fmt"
	"regexp"
	"strings"
)

// The generator writes every node as a struct literal, every property and
// every child component as a block of its own. Compiled, that is most of the
// size of the components, so the forms it always writes the same way become
// calls of the functions in wasm/ui/tree.go. A form that is not recognised is
// left as it is: longer, never wrong.
var compactions = []struct {
	old *regexp.Regexp
	new string
}{
	{ // a text
		regexp.MustCompile(`vgn = &vugu\.VGNode\{Type: vugu\.VGNodeType\(1\), Data: ("(?:[^"\\]|\\.)*")\}\n\s*vgparent\.AppendChild\(vgn\)`),
		`vgn = text(vgparent, $1)`,
	},
	{ // a property
		regexp.MustCompile(`\{\n\s*b, err := vjson\.Marshal\((.*)\)\n\s*if err != nil \{\n\s*panic\(err\)\n\s*\}\n\s*vgn\.Prop = append\(vgn\.Prop, vugu\.VGProperty\{Key: ("[^"]*"), JSONVal: vjson\.RawMessage\(b\)\}\)\n\s*\}`),
		`property(vgn, $2, $1)`,
	},
	{ // a listener
		regexp.MustCompile(`vgn\.DOMEventHandlerSpecList = append\(vgn\.DOMEventHandlerSpecList, vugu\.DOMEventHandlerSpec\{\n\s*EventType: ("[^"]*"),\n\s*Func: +(.*),\n\s*// TODO: .*\n\s*\}\)`),
		`listen(vgn, $1, $2)`,
	},
	{ // a component that is created once and then found again
		regexp.MustCompile(`vgcompKey := vugu\.MakeCompKey\((0x[0-9A-F]+)\^vgin\.CurrentPositionHash\(\), vgiterkey\)\n\s*// ask .*\n\s*vgcomp, _ := vgin\.BuildEnv\.CachedComponent\(vgcompKey\)\.\(\*(\w+)\)\n\s*if vgcomp == nil \{\n\s*// create .*\n\s*vgcomp = new\(\w+\)\n\s*vgin\.BuildEnv\.WireComponent\(vgcomp\)\n\s*\}\n\s*vgin\.BuildEnv\.UseComponent\(vgcompKey, vgcomp\) // .*`),
		`vgcomp := found[$2](vgin, $1, vgiterkey)`,
	},
	{
		regexp.MustCompile(`vgout\.Components = append\(vgout\.Components, vgcomp\)\n\s*vgn = &vugu\.VGNode\{Component: vgcomp\}\n\s*vgparent\.AppendChild\(vgn\)`),
		`vgn = place(vgout, vgparent, vgcomp)`,
	},
}

var fixedElement = regexp.MustCompile(`vgn = &vugu\.VGNode\{Type: vugu\.VGNodeType\(3\), Namespace: ("[^"]*"), Data: ("[^"]*"), Attr: \[\]vugu\.VGAttribute(?:\(nil\)|\{(.*)\})\}\n\s*vgparent\.AppendChild\(vgn\)`)

var fixedAttribute = regexp.MustCompile(`^(?:vugu\.VGAttribute)?\{Namespace: "", Key: "((?:[^"\\]|\\.)*)", Val: "((?:[^"\\]|\\.)*)"\}(?:, )?`)

// compact shortens formatted generator output.
func compact(code []byte) []byte {
	for _, c := range compactions {
		code = c.old.ReplaceAll(code, []byte(c.new))
	}
	return fixedElement.ReplaceAllFunc(code, shortElement)
}

// shortElement writes the fixed attributes of an element as one string: names
// and values in turn, apart by NUL, which neither can hold.
func shortElement(long []byte) []byte {
	m := fixedElement.FindSubmatch(long)
	var joined []string
	for rest := m[3]; len(rest) > 0; {
		one := fixedAttribute.FindSubmatch(rest)
		if one == nil {
			return long // an attribute in a namespace
		}
		joined = append(joined, string(one[1]), string(one[2]))
		rest = rest[len(one[0]):]
	}
	return []byte(fmt.Sprintf("vgn = element(vgparent, %s, %s, \"%s\")", m[1], m[2], strings.Join(joined, `\x00`)))
}
