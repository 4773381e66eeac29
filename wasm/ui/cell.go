package ui

import "cybercost/wasm/format"

// Cell is one number of a table, the dashed box of what cannot be priced, or
// the word in its place.
type Cell struct {
	Page *Page
	Cell format.Cell
}

// Text is the number as shown; 「＋？」 stands below it.
func (c *Cell) Text() string { return c.Page.Parts(c.Cell).String() }
