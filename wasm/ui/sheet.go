package ui

import (
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Sheet is what is printed: two pages of A4 for the meeting, one for the policies,
// where they are compared, one for the plan, where measures were chosen, and one for the record
// of the meeting. It is on the page only while the browser prints, so that the page stays small.
type Sheet struct{ Page *Page }

// Alone reports whether one page is printed without the sheet.
func (c *Sheet) Alone() bool { return c.Page.Session.Alone != "" }

// Planned reports whether the page of the plan is printed.
func (c *Sheet) Planned() bool {
	return c.Page.Sheet.Planned() && c.Page.Session.Alone != session.PageRecord
}

// Recorded reports whether that of the record is: alone it may be empty, for the pen.
func (c *Sheet) Recorded() bool {
	return c.Page.Session.Alone == session.PageRecord || !c.Alone() && c.Page.Sheet.Recorded()
}

// Label names the sheet.
func (c *Sheet) Label() string { return c.Page.Say(words.SheetLabel) }
