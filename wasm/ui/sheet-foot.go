package ui

import (
	"strconv"

	"cybercost/wasm/words"
)

// SheetFoot ends each page of the sheet: whose it is, which program made it,
// which page it is.
type SheetFoot struct {
	Page   *Page
	Number string
}

// Count is the page among all.
func (c *SheetFoot) Count() string {
	return c.Page.Put(words.SheetPage, c.Number, strconv.Itoa(c.Page.Sheet.Pages()))
}
