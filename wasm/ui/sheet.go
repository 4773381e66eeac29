package ui

import (
	"cybercost/wasm/words"
)

// Sheet is what is printed: two pages of A4 for the meeting, one for the policies,
// where they are compared, and one for the plan, where measures were chosen. It is on the page
// only while the browser prints, so that the page stays small.
type Sheet struct{ Page *Page }

// Alone reports whether the plan is printed without the sheet.
func (c *Sheet) Alone() bool { return c.Page.Sheet.Pages() == 1 }

// Label names the sheet.
func (c *Sheet) Label() string { return c.Page.Say(words.SheetLabel) }
