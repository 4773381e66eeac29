package ui

import "cybercost/wasm/report"

// SheetPlan is the page of the plan: what, who, by when, for how much. It is
// printed behind the sheet, or alone.
type SheetPlan struct {
	Page *Page

	shelf *report.Shelf
}

// Compute asks for the plan once. Vugu calls it before it builds the tree.
func (c *SheetPlan) Compute() { c.shelf = report.ShelfOf(c.Page.Report) }
