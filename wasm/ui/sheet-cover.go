package ui

import "cybercost/wasm/report"

// SheetCover is the page of the policies: the one there is, the one proposed, and
// the limits that would be enough. It is printed behind the sheet, where one of
// them was asked for.
type SheetCover struct {
	Page *Page

	compared *report.Proposal // nil where nothing is proposed
	found    *report.Finder   // nil where no limit is sought
}

// Compute works both out once. Vugu calls it before it builds the tree.
func (c *SheetCover) Compute() {
	c.compared, c.found = report.ProposalOf(c.Page.Report), report.FinderOf(c.Page.Report).With(report.YearFinderOf(c.Page.Report))
}
