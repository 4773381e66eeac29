package ui

import (
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// Switch turns one optional line on or off.
type Switch struct {
	Page *Page
	Name calc.Field
	Note string // id of the line that says what it is; empty: none
}

// Label is the switch's name.
func (c *Switch) Label() string { return c.Page.Say(words.Fields[c.Name].Label) }

// Describers lists the ids that describe the control; nil: none.
func (c *Switch) Describers() any {
	if c.Note == "" {
		return nil
	}
	return c.Note
}

// Toggle follows the control.
func (c *Switch) Toggle(event vugu.DOMEvent) {
	c.Page.Session.Switch(c.Name, event.PropBool("target", "checked"))
}
