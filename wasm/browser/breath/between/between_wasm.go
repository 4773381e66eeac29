// Package between is a breath in the midst of the program's initialisation: it
// needs the calculation and so comes after it, and before the words and the
// page (see package breath).
package between

import (
	_ "cybercost/calc"
	"cybercost/wasm/browser/breath"
)

func init() { breath.Take() }
