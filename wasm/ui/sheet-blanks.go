package ui

import "cybercost/wasm/report"

// SheetBlanks are names with what was typed, or with room for the pen.
type SheetBlanks struct {
	List  []report.Item
	Class string
}
