package ui

import (
	"github.com/shopspring/decimal"

	"cybercost/wasm/format"
)

// Num is one amount set large: value, smaller unit, and 「＋？」 where
// something is left unpriced. Value and Key make it readable for programs.
type Num struct {
	Text  format.Text
	Value decimal.Decimal
	Key   string
	Size  string // m, l, xl, xxl, giant
	Open  bool
}
