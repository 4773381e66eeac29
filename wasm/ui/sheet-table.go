package ui

import (
	"cybercost/wasm/paper"
	"cybercost/wasm/report"
)

// SheetTable is a table of the sheet.
type SheetTable struct {
	Page  *Page
	Table paper.Table
}

// Kind sets the sum apart.
func (c *SheetTable) Kind(row report.Row) string {
	if row.Kind == paper.Sum {
		return paper.Sum
	}
	return "row"
}

// Numeric marks the columns of amounts.
func (c *SheetTable) Numeric(column int) string {
	if column == 0 {
		return "word"
	}
	return "num"
}
