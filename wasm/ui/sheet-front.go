package ui

import (
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// SheetFront is the first page: who, inputs, amount, rows, guides, the axis,
// and the cover if one was entered.
type SheetFront struct{ Page *Page }

// Runs is an input as a sentence of its own.
func (c *SheetFront) Runs(input report.Item) []words.Run {
	return []words.Run{c.Page.Run(input.Cell)}
}

// Axis is the heading of the axis.
func (c *SheetFront) Axis() string { return c.Page.Sheet.InMan(words.SheetAxis) }

// Cover is the heading of the cover.
func (c *SheetFront) Cover() string { return c.Page.Sheet.InMan(words.SheetCover) }
