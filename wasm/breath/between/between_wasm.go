// Package between is a breath in the midst of the program's initialisation: it
// needs the numbers and so comes after them and the calculation, and before
// the words and the page (see package breath).
package between

import (
	_ "github.com/shopspring/decimal"

	"cybercost/wasm/breath"
)

func init() { breath.Take() }
