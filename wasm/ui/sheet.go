package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// Sheet is what is printed: two pages of A4 for the meeting. It is on the page
// only while the browser prints, so that the page stays small.
type Sheet struct{ Store *state.Store }

// Label names the sheet.
func (c *Sheet) Label() string { return c.Store.Say(words.SheetLabel) }
