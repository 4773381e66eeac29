package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// SheetTable is a table of the sheet.
type SheetTable struct {
	Store *state.Store
	Table state.SheetTable
}

// Unknown reports whether a cell is the dashed box of what cannot be priced.
func (c *SheetTable) Unknown(cell words.Run) bool { return cell.Text == "？" }

// Kind sets the sum apart.
func (c *SheetTable) Kind(row *state.SheetRow) string {
	if row.Sum {
		return "sum"
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
