package dom

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/vugu/vugu"
)

// Browser is the page as the renderer sees it.
type Browser interface {
	// Adopt gives the nodes that stand on the page their places, in the order
	// of the page. It reports false, and gives none, if they are not those of
	// the shape: see [Renderer.Adopt].
	Adopt(shape []byte) bool
	// Apply carries out a patch. It reports false if a node of the page that
	// was to be changed is no longer on the page.
	Apply(patch []byte) bool
}

// Renderer remembers the tree that was rendered last.
type Renderer struct {
	browser Browser
	root    *node
	places  []*node // by place; nil where none is
	free    []int   // places to use again
	shape   []byte  // of the page that is expected, until it is adopted
	forced  *node   // its properties are written again although they are equal
	built   *vugu.BuildResults
	next    []*vugu.VGNode // children built now, of every element that is being updated
	patch   patch
}

// node is one node of the page as it was rendered last. What is inside an
// element filled by markup has no nodes.
type node struct {
	place    int
	is       *vugu.VGNode
	children []*node
}

// NewRenderer returns a renderer that has rendered nothing yet.
func NewRenderer(browser Browser) *Renderer { return &Renderer{browser: browser} }

// Expect remembers the tree with which a page was rendered before the program
// came. Nothing is asked of the browser yet.
func (r *Renderer) Expect(built *vugu.BuildResults) error {
	r.built = built
	vg, err := r.rootOf(built)
	if err != nil {
		return err
	}
	root, err := r.grow(vg)
	if err != nil {
		return err
	}
	r.root = root
	r.settle(root)
	r.shape = append(r.appendShape([]byte("["), root), ']')
	return nil
}

// Adopt takes over the page that is expected: nothing is written. The browser
// is sent the shape of the tree to hold against the page: for each node its
// name, "" for a text, and the number of its children, -1 for an element whose
// content is its own affair. If the page has another shape, everything below
// its root is written anew.
func (r *Renderer) Adopt() error {
	if r.root == nil {
		return errors.New("adopt before expect")
	}
	shape := r.shape
	r.shape = nil
	if !r.browser.Adopt(shape) {
		return r.again()
	}
	r.listenBelow(r.root)
	return r.send()
}

// Render makes the page equal to a tree.
func (r *Renderer) Render(built *vugu.BuildResults) error {
	r.built = built
	vg, err := r.rootOf(built)
	if err != nil {
		return err
	}
	if r.root == nil {
		return errors.New("render before expect")
	}
	err = r.update(r.root, vg)
	r.forced = nil
	if err != nil {
		return err
	}
	return r.send()
}

// Listener finds what listens for a type of event at a place; nil if nothing
// does. The properties of that node are written at the next render even if the
// tree has not changed: what a control shows is what the tree says, not what
// was typed.
func (r *Renderer) Listener(place int, event string) func(vugu.DOMEvent) {
	if place < 0 || place >= len(r.places) || r.places[place] == nil {
		return nil
	}
	n := r.places[place]
	for _, spec := range n.is.DOMEventHandlerSpecList {
		if spec.EventType == event {
			r.forced = n
			return spec.Func
		}
	}
	return nil
}

// send hands the patch to the browser. If a node that was to be changed has
// been taken off the page by somebody else, the page is written anew: a number
// that cannot be corrected must not stay.
func (r *Renderer) send() error {
	if r.patch.empty() || r.browser.Apply(r.patch.take()) {
		return nil
	}
	return r.again()
}

// again writes everything below the root of the page, as it is remembered.
func (r *Renderer) again() error {
	r.patch.take()
	r.places, r.free = nil, nil
	r.settle(r.root)
	r.patch.op(opContent, r.root.place)
	r.patch.text("")
	r.write(r.root)
	if !r.browser.Apply(r.patch.take()) {
		return errors.New("the root of the page is not on the page")
	}
	return nil
}

func (r *Renderer) rootOf(built *vugu.BuildResults) (*vugu.VGNode, error) {
	if built == nil || built.Out == nil {
		return nil, errors.New("nothing was built")
	}
	vg, err := r.only(built.Out)
	if err == nil && (vg.Type != vugu.ElementNode || len(vg.DOMEventHandlerSpecList) > 0) {
		err = errors.New("the root of the page is an element that listens to nothing")
	}
	return vg, err
}

// only is the one root of a component, found through components that consist
// of another component.
func (r *Renderer) only(out *vugu.BuildOut) (*vugu.VGNode, error) {
	if out == nil || len(out.Out) != 1 {
		return nil, errors.New("a component has exactly one root element")
	}
	return r.resolve(out.Out[0])
}

func (r *Renderer) resolve(vg *vugu.VGNode) (*vugu.VGNode, error) {
	switch {
	case vg.Component != nil:
		return r.only(r.built.ResultFor(vg.Component))
	case vg.Type == vugu.TextNode, vg.Type == vugu.ElementNode && vg.Data != "":
		return vg, nil
	}
	return nil, fmt.Errorf("neither text nor element: type %d %q", vg.Type, vg.Data)
}

// grow remembers a tree: its nodes, with components resolved. They have no
// places yet.
func (r *Renderer) grow(vg *vugu.VGNode) (*node, error) {
	if _, known := namespaces[vg.Namespace]; !known {
		return nil, fmt.Errorf("<%s>: unknown namespace %q", vg.Data, vg.Namespace)
	}
	n := &node{is: vg}
	if vg.InnerHTML != nil {
		return n, nil
	}
	for child := vg.FirstChild; child != nil; child = child.NextSibling {
		resolved, err := r.resolve(child)
		if err != nil {
			return nil, err
		}
		c, err := r.grow(resolved)
		if err != nil {
			return nil, err
		}
		n.children = append(n.children, c)
	}
	return n, nil
}

// settle gives places to a node and all below it, in the order of the page.
func (r *Renderer) settle(n *node) {
	if last := len(r.free) - 1; last >= 0 {
		n.place = r.free[last]
		r.free = r.free[:last]
		r.places[n.place] = n
	} else {
		n.place = len(r.places)
		r.places = append(r.places, n)
	}
	for _, c := range n.children {
		r.settle(c)
	}
}

func (r *Renderer) appendShape(b []byte, n *node) []byte {
	if len(b) > 1 {
		b = append(b, ',')
	}
	count := len(n.children)
	name := n.is.Data
	switch {
	case n.is.Type == vugu.TextNode:
		name = ""
	case n.is.InnerHTML != nil, name == "textarea": // its text is its value
		count = -1
	}
	b = append(appendQuoted(b, name), ',')
	b = strconv.AppendInt(b, int64(count), 10)
	for _, c := range n.children {
		b = r.appendShape(b, c)
	}
	return b
}

func (r *Renderer) listenBelow(n *node) {
	r.listen(n)
	for _, c := range n.children {
		r.listenBelow(c)
	}
}

func (r *Renderer) listen(n *node) {
	for _, spec := range n.is.DOMEventHandlerSpecList {
		r.patch.op(opListen, n.place)
		r.patch.text(spec.EventType)
	}
}

// update makes a node that stays equal to what was built now. The very node of
// before says that nothing below it was built: it stays as it is.
func (r *Renderer) update(n *node, now *vugu.VGNode) error {
	was := n.is
	if was == now {
		return nil
	}
	n.is = now
	if now.Type == vugu.TextNode {
		if was.Data != now.Data {
			r.patch.op(opContent, n.place)
			r.patch.text(now.Data)
		}
		return nil
	}
	r.attributes(n.place, was.Attr, now.Attr)
	if now.InnerHTML != nil {
		for i := len(n.children) - 1; i >= 0; i-- {
			r.forget(n.children[i])
		}
		n.children = nil
		if was.InnerHTML == nil || was.InnerHTML != now.InnerHTML && *was.InnerHTML != *now.InnerHTML {
			r.refill(n.place, was.InnerHTML, *now.InnerHTML)
		}
	} else {
		if was.InnerHTML != nil && *was.InnerHTML != "" {
			r.fill(n.place, "")
		}
		if err := r.updateChildren(n, now); err != nil {
			return err
		}
	}
	// after the children: a select takes no value before its options
	r.properties(n, was.Prop, now.Prop)
	return nil
}

var namespaces = map[string]string{"": "", "svg": "http://www.w3.org/2000/svg"}

// create makes a node and all below it, and puts it into its parent when it is
// complete.
func (r *Renderer) create(vg *vugu.VGNode, parent, before int) (*node, error) {
	n, err := r.grow(vg)
	if err != nil {
		return nil, err
	}
	r.settle(n)
	r.make(n)
	r.insert(n, parent, before)
	return n, nil
}

func (r *Renderer) insert(n *node, parent, before int) {
	r.patch.op(opInsert, n.place)
	r.patch.number(parent)
	r.patch.number(before)
}

func (r *Renderer) make(n *node) {
	if n.is.Type == vugu.TextNode {
		r.patch.op(opText, n.place)
		r.patch.text(n.is.Data)
		return
	}
	r.patch.op(opElement, n.place)
	r.patch.text(n.is.Data)
	r.patch.text(namespaces[n.is.Namespace])
	r.write(n)
	r.listen(n)
}

// write gives an element that has nothing all it should have.
func (r *Renderer) write(n *node) {
	r.attributes(n.place, nil, n.is.Attr)
	if n.is.InnerHTML != nil && *n.is.InnerHTML != "" {
		r.fill(n.place, *n.is.InnerHTML)
	}
	for _, c := range n.children {
		r.make(c)
		r.insert(c, n.place, -1)
	}
	// after the children: a select takes no value before its options
	r.properties(n, nil, n.is.Prop)
}

// forget takes a node and all below it off the page.
func (r *Renderer) forget(n *node) {
	gone := below(nil, n)
	r.patch.op(opRemove, len(gone))
	for _, place := range gone {
		r.patch.number(place)
		r.places[place] = nil
	}
	r.free = append(r.free, gone...)
}

func below(places []int, n *node) []int {
	places = append(places, n.place)
	for _, c := range n.children {
		places = below(places, c)
	}
	return places
}

func (r *Renderer) attributes(place int, was, now []vugu.VGAttribute) {
	if len(was) == len(now) && (len(now) == 0 || &was[0] == &now[0]) {
		return // the same list; most are fixed in markup
	}
	for _, a := range now {
		if old, has := attributeOf(was, a.Key); !has || old != a.Val {
			r.patch.op(opSetAttr, place)
			r.patch.text(a.Key)
			r.patch.text(a.Val)
		}
	}
	for _, a := range was {
		if _, stays := attributeOf(now, a.Key); !stays {
			r.patch.op(opDropAttr, place)
			r.patch.text(a.Key)
		}
	}
}

func attributeOf(list []vugu.VGAttribute, key string) (value string, has bool) {
	for _, a := range list {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

func (r *Renderer) properties(n *node, was, now []vugu.VGProperty) {
	for _, p := range now {
		equal := func(old vugu.VGProperty) bool { return old.Key == p.Key && bytes.Equal(old.JSONVal, p.JSONVal) }
		if n != r.forced && slices.ContainsFunc(was, equal) {
			continue
		}
		r.patch.op(opProperty, n.place)
		r.patch.text(p.Key)
		r.patch.value(p.JSONVal)
	}
}

// refill is fill for an element that was filled before. If it holds one drawing
// of as many parts as before, only the parts that differ are sent: of a drawing
// little changes with a key, and the browser styles and lays out anew whatever
// it is given anew.
func (r *Renderer) refill(place int, was *string, now string) {
	if was == nil {
		r.fill(place, now)
		return
	}
	old, new := partsOf(*was), partsOf(now)
	if len(old) == 0 || len(old) != len(new) || old[0] != new[0] {
		r.fill(place, now)
		return
	}
	var changed []int
	var markup strings.Builder
	for i := range new {
		if old[i] != new[i] {
			changed = append(changed, i-1) // the first is the drawing's own tag
			markup.WriteString(new[i])
		}
	}
	r.patch.op(opParts, place)
	r.patch.number(len(changed))
	for _, i := range changed {
		r.patch.number(i)
	}
	r.patch.text(markup.String())
}

// fill replaces all that is inside an element. What holds no markup goes as
// text, which the browser need not parse.
func (r *Renderer) fill(place int, markup string) {
	if strings.ContainsAny(markup, "<&") {
		r.patch.op(opMarkup, place)
	} else {
		r.patch.op(opContent, place)
	}
	r.patch.text(markup)
}
