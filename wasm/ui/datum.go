package ui

import "cybercost/wasm/format"

// Datum is a short text that may be a result: then programs can read it, too.
type Datum struct {
	Page *Page
	Cell format.Cell
}
