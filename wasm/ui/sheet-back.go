package ui

import (
	"cybercost/wasm/paper"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// SheetBack is the second page: a year, first steps, the record of the
// meeting, the code that opens the estimate, sources and the disclaimer.
type SheetBack struct {
	Page *Page

	several paper.Table // without rows where there is none
}

// Compute makes the table once. Vugu calls it before it builds the tree.
func (c *SheetBack) Compute() { c.several = c.Page.Sheet.Several() }

// SeveralNotes say what was counted, and what not.
func (c *SheetBack) SeveralNotes() string {
	return c.Page.Sentences(report.SeveralOf(c.Page.Report).Notes()...)
}

// Within says how likely at least one incident is within some years.
func (c *SheetBack) Within() [][]words.Run { return report.WithinLines(c.Page.Report) }

// Roles lists who does what.
func (c *SheetBack) Roles() []words.Role { return words.Roles }

// Year reports whether there is something to say about a year.
func (c *SheetBack) Year() bool { return c.Page.Session.Year != nil }

// Carried reports whether there is something to say about the money at hand.
func (c *SheetBack) Carried() bool { return c.Page.Sheet.Carry() != nil }

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
