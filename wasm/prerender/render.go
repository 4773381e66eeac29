// Package prerender writes a built Vugu tree as the HTML that package dom can
// adopt node for node.
//
// Vugu's own static renderer is not enough: it leaves out properties, so no
// control shows its value, and where two text nodes touch the HTML parser
// joins them, every later sibling shifts by one place and is rebuilt. Here
// properties become the attributes that show them, and comments mark what
// HTML cannot say: "|" stands where two text nodes touch, "0" for an empty
// one. The page's script takes the marks away before the first render.
package prerender

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"

	"github.com/vugu/vugu"
)

// Render writes the tree whose root is built.Out. It fails where the browser's
// renderer would fail too: a component with more than one root, a template, a
// comment.
func Render(w io.Writer, built *vugu.BuildResults) error {
	if built == nil || built.Out == nil {
		return errors.New("nothing was built")
	}
	r := renderer{built: built}
	if err := r.component(built.Out); err != nil {
		return err
	}
	_, err := w.Write(r.out.Bytes())
	return err
}

type renderer struct {
	built *vugu.BuildResults
	out   bytes.Buffer
	// text says that the node written last was a text node.
	text bool
	// chosen is the value of the select being written.
	chosen *string
}

func (r *renderer) component(out *vugu.BuildOut) error {
	if out == nil || len(out.Out) != 1 {
		return errors.New("a component has exactly one root element")
	}
	return r.node(out.Out[0])
}

func (r *renderer) node(n *vugu.VGNode) error {
	switch {
	case n.Component != nil:
		return r.component(r.built.ResultFor(n.Component))
	case n.IsTemplate():
		return errors.New("a template: package dom knows none")
	case n.Type == vugu.TextNode:
		r.writeText(n.Data)
		return nil
	case n.Type == vugu.CommentNode:
		return fmt.Errorf("a comment in a component: %q", n.Data)
	case n.Type == vugu.ElementNode:
		return r.element(n)
	}
	return fmt.Errorf("unknown node type %d", n.Type)
}

func (r *renderer) children(n *vugu.VGNode) error {
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		if err := r.node(child); err != nil {
			return err
		}
	}
	return nil
}

func (r *renderer) writeText(text string) {
	if r.text {
		r.out.WriteString("<!--|-->")
	}
	if text == "" {
		r.out.WriteString("<!--0-->")
	}
	r.out.WriteString(html.EscapeString(text))
	r.text = true
}

var void = map[string]bool{"br": true, "col": true, "hr": true, "img": true, "input": true, "link": true, "meta": true, "source": true, "wbr": true}

func (r *renderer) element(n *vugu.VGNode) error {
	r.text = false
	r.out.WriteString("<" + n.Data)
	for _, a := range n.Attr {
		fmt.Fprintf(&r.out, ` %s="%s"`, a.Key, html.EscapeString(a.Val))
	}
	text, err := r.properties(n)
	if err != nil {
		return fmt.Errorf("<%s>: %w", n.Data, err)
	}
	if r.picked(n) {
		r.out.WriteString(` selected=""`)
	}
	r.out.WriteString(">")
	if void[n.Data] {
		return nil
	}
	switch {
	case n.InnerHTML != nil:
		r.out.WriteString(*n.InnerHTML)
	case text != "":
		r.out.WriteString(html.EscapeString(text))
	default:
		if err := r.children(n); err != nil {
			return err
		}
	}
	r.out.WriteString("</" + n.Data + ">")
	if n.Data == "select" {
		r.chosen = nil
	}
	r.text = false
	return nil
}

// picked reports whether n is the option that shows the value of its select.
func (r *renderer) picked(n *vugu.VGNode) bool {
	if n.Data != "option" || r.chosen == nil {
		return false
	}
	value, _ := attribute(n, "value")
	_, written := attribute(n, "selected")
	return value == *r.chosen && !written
}

func attribute(n *vugu.VGNode, key string) (value string, written bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// properties writes each property of n as the attribute that shows the same
// before any script runs. For a textarea it returns the text instead, and the
// value of a select is shown by its option.
func (r *renderer) properties(n *vugu.VGNode) (text string, err error) {
	for _, p := range n.Prop {
		if _, written := attribute(n, p.Key); written {
			continue
		}
		var value any
		if err := json.Unmarshal(p.JSONVal, &value); err != nil {
			return "", fmt.Errorf("property %s: %w", p.Key, err)
		}
		switch p.Key {
		case "checked", "selected", "disabled", "hidden", "open", "multiple", "readOnly":
			if value == true {
				fmt.Fprintf(&r.out, ` %s=""`, p.Key)
			}
		case "value":
			switch n.Data {
			case "textarea":
				text = fmt.Sprint(value)
			case "select":
				chosen := fmt.Sprint(value)
				r.chosen = &chosen
			default:
				fmt.Fprintf(&r.out, ` value="%s"`, html.EscapeString(fmt.Sprint(value)))
			}
		case "textContent":
			text = fmt.Sprint(value)
		default:
			return "", fmt.Errorf("property %s shows nothing without a script", p.Key)
		}
	}
	return text, nil
}
