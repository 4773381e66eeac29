package ui

import (
	"github.com/shopspring/decimal"

	"cybercost/wasm/format"
)

// Cell is one amount of a table in whole 万円, or the dashed box of what
// cannot be priced.
type Cell struct {
	Value   decimal.Decimal
	Key     string // for programs; empty where the amount stands elsewhere
	Unknown bool
	Open    bool // something unpriced is left: 「＋？」 below
}

// Text is the amount as shown.
func (c *Cell) Text() string { return format.Man(c.Value) }
