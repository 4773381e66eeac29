package ui

import (
	"strconv"

	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// SheetPlan is the page of the plan: what, who, by when, for how much. It is
// printed behind the sheet, or alone.
type SheetPlan struct {
	Page *Page

	shelf *report.Shelf
}

// Compute asks for the plan once. Vugu calls it before it builds the tree.
func (c *SheetPlan) Compute() { c.shelf = report.ShelfOf(c.Page.Report) }

// Title names the page.
func (c *SheetPlan) Title() string { return c.Page.Say(words.PlanPaper) }

// Number is the page among all.
func (c *SheetPlan) Number() string { return strconv.Itoa(c.Page.Sheet.PlanNumber()) }
