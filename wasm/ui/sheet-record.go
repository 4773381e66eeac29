package ui

import "cybercost/wasm/words"

// SheetRecord is the page of the record of a meeting, typed or for the pen. It is
// printed behind the sheet, or alone.
type SheetRecord struct{ Page *Page }

// Title names the page.
func (c *SheetRecord) Title() string { return c.Page.Say(words.RecordTitle) }
