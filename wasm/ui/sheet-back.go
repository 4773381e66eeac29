package ui

import (
	"cybercost/wasm/words"
)

// SheetBack is the second page: a year, first steps, the record of the
// meeting, the code that opens the estimate, sources and the disclaimer.
type SheetBack struct{ Page *Page }

// Roles lists who does what.
func (c *SheetBack) Roles() []words.Role { return words.Roles }

// Year reports whether there is something to say about a year.
func (c *SheetBack) Year() bool { return c.Page.Session.Year != nil }

// Code is the code that opens the estimate.
func (c *SheetBack) Code() string {
	svg, _ := c.Page.Sheet.Code(c.Page.Session.Printing.Address)
	return svg
}

// CodeName says what the code opens.
func (c *SheetBack) CodeName() string {
	_, name := c.Page.Sheet.Code(c.Page.Session.Printing.Address)
	return name
}

// Lines are the empty lines to write on, where nothing was typed: more than any
// page has room for.
func (c *SheetBack) Lines() []string {
	if c.Page.Session.Names.Memo != "" {
		return nil
	}
	return make([]string, 32)
}

// MarkText says what a mark stands for.
func (c *SheetBack) MarkText(i int) string { return c.Page.Say(words.MarkTexts[i]) }
