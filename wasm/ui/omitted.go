package ui

import (
	"cybercost/wasm/report"
)

// Omitted says what is not in the total, so that nobody takes it for all. Folded,
// it names all of it.
type Omitted struct {
	Page *Page

	list []report.Item
}

// Compute works the list out once. Vugu calls it before it builds the tree.
func (c *Omitted) Compute() { c.list = c.Page.Report.Omitted() }

// Now names what is not in the total, on the fold.
func (c *Omitted) Now() string {
	names := make([]string, len(c.list))
	for i, one := range c.list {
		names[i] = one.Name
	}
	return c.Page.List(names)
}
