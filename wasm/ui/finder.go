package ui

import "cybercost/wasm/report"

// Finder seeks the limit that leaves the company what it can keep.
type Finder struct {
	Page *Page

	answer *report.Finder // nil where nothing is sought
}

// Compute works the answer out once. Vugu calls it before it builds the tree.
func (c *Finder) Compute() { c.answer = report.FinderOf(c.Page.Report) }
