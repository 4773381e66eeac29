package ui

import "cybercost/wasm/state"

// Grid is a plain table of texts: row names, then numbers.
type Grid struct{ Table state.Table }

// Numeric marks the columns of numbers.
func (c *Grid) Numeric(column int) string {
	if c.Table.Words > column {
		return "word"
	}
	return "num"
}
