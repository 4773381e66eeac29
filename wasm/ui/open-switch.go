package ui

import (
	"cybercost/calc"
	"cybercost/wasm/words"
)

// OpenSwitch is a switch that says what incident it is, with a line that says
// what it adds: it is asked in the open, and not among the assumptions.
type OpenSwitch struct {
	Page *Page
	Name calc.Field

	id   string // of the line
	note string
	uses []string // ids of the figures that the line names
}

// Compute works out once what the markup asks for more than once. Vugu calls it
// before it builds the tree.
func (c *OpenSwitch) Compute() {
	c.id = "f-" + string(c.Name) + "-hint"
	c.note, c.uses = c.Page.Session.SwitchNote(c.Name)
}

// Label is the switch's name.
func (c *OpenSwitch) Label() string { return c.Page.Say(words.Fields[c.Name].Label) }
