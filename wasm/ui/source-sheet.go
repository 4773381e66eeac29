package ui

import "cybercost/wasm/report"

// SourceSheet shows every figure behind one number with its evidence, source by
// source.
type SourceSheet struct {
	Page *Page

	looked []report.Evidence
}

// Compute groups the figures once. Vugu calls it before it builds the tree.
func (c *SourceSheet) Compute() { c.looked = c.Page.Report.Looked() }

// All is the first figure's place in the list of sources.
func (c *SourceSheet) All() string {
	if len(c.looked) > 0 {
		return "sources.html#fig-" + c.looked[0].Figures[0].ID
	}
	return "sources.html"
}
