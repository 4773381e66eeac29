package ui

import (
	"cybercost/wasm/chart"
	"cybercost/wasm/state"
)

// Grid is a plain table of texts, which scrolls within itself where it is
// wider than the page.
type Grid struct{ Table state.Table }

// HTML is the table as text.
func (c *Grid) HTML() string {
	return chart.Table{Caption: c.Table.Caption, Heads: c.Table.Heads, Rows: c.Table.Rows, Words: c.Table.Words}.HTML()
}
