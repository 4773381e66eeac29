package ui

import (
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// BreakdownTable is the amount by row, low to high, and below it by line.
type BreakdownTable struct {
	Page *Page

	total []format.Cell
}

// Compute adds up once. Vugu calls it before it builds the tree.
func (c *BreakdownTable) Compute() { c.total = c.Page.Report.TotalCells() }

// Caption says what the table is about.
func (c *BreakdownTable) Caption() string {
	return c.Page.Put(words.BreakdownCaption, c.Page.Report.ScenarioName())
}
