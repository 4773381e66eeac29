package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// SheetBack is the second page: a year, first steps, the record of the
// meeting, the code that opens the estimate, sources and the disclaimer.
type SheetBack struct{ Store *state.Store }

// Roles lists who does what.
func (c *SheetBack) Roles() []words.Role { return words.Roles }

// Year reports whether there is something to say about a year.
func (c *SheetBack) Year() bool { return c.Store.Year != nil }

// Code is the code that opens the estimate.
func (c *SheetBack) Code() string { svg, _ := c.Store.SheetCode(); return svg }

// CodeName says what the code opens.
func (c *SheetBack) CodeName() string { _, name := c.Store.SheetCode(); return name }

// Lines are the empty lines to write on, where nothing was typed: more than any
// page has room for.
func (c *SheetBack) Lines() []string {
	if c.Store.Names.Memo != "" {
		return nil
	}
	return make([]string, 32)
}

// MarkText says what a mark stands for.
func (c *SheetBack) MarkText(i int) string { return c.Store.Say(words.MarkTexts[i]) }
