package ui

import "cybercost/wasm/report"

// LineTable lists every line of the estimate to the yen: how it is computed,
// and its evidence one tap away.
type LineTable struct {
	Page *Page

	rows []report.Row
}

// Compute lists the lines once. Vugu calls it before it builds the tree.
func (c *LineTable) Compute() { c.rows = c.Page.Report.LineRows() }

// Stack tells the styles how long the amounts are.
func (c *LineTable) Stack() string {
	longest, amounts := 0, 1
	if c.Page.Spread() {
		amounts = 3
	}
	for _, row := range c.rows {
		for _, cell := range row.Cells {
			longest = max(longest, len(c.Page.Write(cell)))
		}
	}
	return stacked(2, amounts, longest)
}
