package ui

import (
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Shelf is the measures that can be chosen, and the plan of those that were. It is
// built once it is opened, and so is each of its measures.
type Shelf struct {
	Page *Page

	shelf *report.Shelf
}

// Compute asks for the plan once. Vugu calls it before it builds the tree.
func (c *Shelf) Compute() { c.shelf = report.ShelfOf(c.Page.Report) }

// Group is measures under one heading.
type Group struct {
	Name string
	Of   []calc.Safeguard
}

// Groups are the measures that cost no money, and the others.
func (c *Shelf) Groups() []Group {
	free, paid := Group{Name: c.Page.Say(words.ShelfFree)}, Group{Name: c.Page.Say(words.ShelfPaid)}
	for _, g := range calc.Safeguards() {
		if g.Row().Free {
			free.Of = append(free.Of, g)
		} else {
			paid.Of = append(paid.Of, g)
		}
	}
	return []Group{free, paid}
}

// Toggle follows the fold.
func (c *Shelf) Toggle(event vugu.DOMEvent) {
	if open := event.PropBool("target", "open"); open != c.Page.Session.Shelf.Open {
		session.OpenShelf(c.Page.Session, open)
	}
}
