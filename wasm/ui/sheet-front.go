package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// SheetFront is the first page: who, inputs, amount, rows, guides, the axis,
// and the cover if one was entered.
type SheetFront struct{ Store *state.Store }

// Axis is the heading of the axis.
func (c *SheetFront) Axis() string { return c.Store.InMan(c.Store.Say(words.SheetAxis)) }

// Cover is the heading of the cover.
func (c *SheetFront) Cover() string { return c.Store.InMan(c.Store.Say(words.SheetCover)) }
