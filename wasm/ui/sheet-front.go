package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// Words of the sheet that its markup uses.
var (
	wordLegalTitle    = words.LegalTitle
	wordSheetAxis     = words.SheetAxis
	wordSheetCodeNote = words.SheetCodeNote
	wordSheetCover    = words.SheetCover
	wordSheetLabel    = words.SheetLabel
	wordSheetMemo     = words.SheetMemo
	wordSheetNoSource = words.SheetNoSource
	wordSheetSources  = words.SheetSources
	wordSheetTitle    = words.SheetTitle
	wordSheetNote     = words.SheetGuideNote
)

// SheetFront is the first page: who, inputs, amount, rows, guides, the axis,
// and the cover if one was entered.
type SheetFront struct{ Store *state.Store }

// Made is the day on which the sheet was made.
func (c *SheetFront) Made() string {
	return words.SheetMade.Put(c.Store.Language, c.Store.Printing.Date)
}
