package ui

import (
	"strings"

	"github.com/vugu/vjson"
	"github.com/vugu/vugu"
)

// The generated Build methods are made of these calls. None is inlined: the
// same lines at a thousand places were most of the program's size.

// lists keeps every fixed list of attributes; a list is read, never written,
// and has no room to grow, so nodes can share it.
var lists = map[string][]vugu.VGAttribute{}

// element appends an element to parent. Its fixed attributes are names and
// values in turn, with NUL between them.
//
//go:noinline
func element(parent *vugu.VGNode, namespace, name, fixed string) *vugu.VGNode {
	n := &vugu.VGNode{Type: vugu.ElementNode, Namespace: namespace, Data: name, Attr: list(fixed)}
	parent.AppendChild(n)
	return n
}

//go:noinline
func list(fixed string) []vugu.VGAttribute {
	if fixed == "" {
		return nil
	}
	if known, ok := lists[fixed]; ok {
		return known
	}
	parts := strings.Split(fixed, "\x00")
	made := make([]vugu.VGAttribute, len(parts)/2)
	for i := range made {
		made[i] = vugu.VGAttribute{Key: parts[2*i], Val: parts[2*i+1]}
	}
	lists[fixed] = made
	return made
}

// text appends a text to parent.
//
//go:noinline
func text(parent *vugu.VGNode, data string) *vugu.VGNode {
	n := &vugu.VGNode{Type: vugu.TextNode, Data: data}
	parent.AppendChild(n)
	return n
}

// property sets a property of the element itself, as opposed to an attribute.
//
//go:noinline
func property(n *vugu.VGNode, key string, value any) {
	json, err := vjson.Marshal(value)
	if err != nil {
		panic(err) // a component's own mistake: values are strings and booleans
	}
	n.Prop = append(n.Prop, vugu.VGProperty{Key: key, JSONVal: json})
}

// listen calls what when the event happens.
//
//go:noinline
func listen(n *vugu.VGNode, event string, what func(vugu.DOMEvent)) {
	n.DOMEventHandlerSpecList = append(n.DOMEventHandlerSpecList, vugu.DOMEventHandlerSpec{EventType: event, Func: what})
}

// found returns the component of the last render at this place, or a new one.
//
//go:noinline
func found[T any, P interface {
	*T
	vugu.Builder
}](in *vugu.BuildIn, place uint64, iteration any) P {
	key := vugu.MakeCompKey(place^in.CurrentPositionHash(), iteration)
	c, _ := in.BuildEnv.CachedComponent(key).(P)
	if c == nil {
		c = new(T)
		in.BuildEnv.WireComponent(c)
	}
	in.BuildEnv.UseComponent(key, c)
	return c
}

// place appends a component to parent.
//
//go:noinline
func place(out *vugu.BuildOut, parent *vugu.VGNode, component vugu.Builder) *vugu.VGNode {
	out.Components = append(out.Components, component)
	n := &vugu.VGNode{Component: component}
	parent.AppendChild(n)
	return n
}
