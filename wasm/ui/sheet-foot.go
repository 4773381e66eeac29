package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// SheetFoot ends each page of the sheet: whose it is, which program made it,
// which page it is.
type SheetFoot struct {
	Store *state.Store
	Page  string
}

// Count is the page among all.
func (c *SheetFoot) Count() string { return words.SheetPage.Put(c.Store.Language, c.Page, "2") }
