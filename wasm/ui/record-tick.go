package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/keep"
)

// RecordTick is something that is ticked in the record of a meeting.
type RecordTick struct {
	Page  *Page
	Tick  keep.Tick
	Text  string
	Class string // of the text
}

// On reports whether it is ticked.
func (c *RecordTick) On() bool { return c.Page.Session.Names.Has(c.Tick) }

// Turn follows the tick.
func (c *RecordTick) Turn(event vugu.DOMEvent) {
	c.Page.Session.TickRecord(c.Tick, event.PropBool("target", "checked"))
}
