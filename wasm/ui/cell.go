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
	Blank   string // stands for an amount that was not entered
	Open    bool   // something unpriced is left: 「＋？」 below
}

// Number reports whether there is an amount.
func (c *Cell) Number() bool { return !c.Unknown && c.Blank == "" }

// Text is the amount as shown.
func (c *Cell) Text() string { return format.Man(c.Value) }
