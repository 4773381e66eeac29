package ui

import "cybercost/wasm/report"

// Moves is the table of which answer moves which incident's amount.
type Moves struct{ Page *Page }

// Table is worked out while the table is open.
func (c *Moves) Table() report.Table { return report.Moves(c.Page.Report) }
