package ui

import (
	"cybercost/wasm/browser"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Record is the record of a meeting: what the customer wanted first and last, what
// changed and why, what was explained and what was not.
type Record struct{ Page *Page }

// Heads are the headings of the wishes.
func (c *Record) Heads() []string { return session.WishHeads(c.Page.Session) }

// Wishes lists what a customer may want.
func (c *Record) Wishes() []session.Wish { return session.Wishes(c.Page.Session) }

// Heard is what a tick of a wish says to those who hear it alone.
func (c *Record) Heard(w session.Wish, at int) string {
	return w.Name + c.Page.Say(words.Colon) + c.Heads()[at+1]
}

// Now says in short what stands in it, on its fold.
func (c *Record) Now() string { return session.RecordNow(c.Page.Session) }

// Print prints the record alone.
func (c *Record) Print() {
	c.Page.Session.Alone = session.PageRecord
	browser.PrintPage()
}
