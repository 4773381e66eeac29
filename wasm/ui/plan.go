package ui

import (
	"cybercost/wasm/browser"

	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Plan is what the chosen measures cost by year, which limit they meet first, and
// what they are worth where an effect was entered.
type Plan struct {
	Page  *Page
	Shelf *report.Shelf

	notes []string // on its sets; none where there is no effect
}

// Compute asks about the sets once. Vugu calls it before it builds the tree.
func (c *Plan) Compute() { c.notes = c.Shelf.SetNotes() }

// Caption names the table.
func (c *Plan) Caption() string { return c.Page.Put(words.PlanTable, c.Page.Say(words.ManUnit)) }

// Rows are the table's.
func (c *Plan) Rows() []report.Row { return c.Shelf.Rows(format.StyleMan) }

// Print prints the plan alone.
func (c *Plan) Print() {
	c.Page.Session.Alone = session.PagePlan
	browser.PrintPage()
}
