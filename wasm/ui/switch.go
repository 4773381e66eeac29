package ui

import (
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// Switch turns one optional line on or off.
type Switch struct {
	Store *state.Store
	Name  calc.Field
}

// Label is the switch's name.
func (c *Switch) Label() string { return c.Store.Say(words.Fields[c.Name].Label) }

// Toggle follows the control.
func (c *Switch) Toggle(event vugu.DOMEvent) {
	c.Store.Switch(c.Name, event.PropBool("target", "checked"))
}
