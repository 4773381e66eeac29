package ui

import "cybercost/wasm/report"

// Answers lead from the amount to what an owner asks next; on top of the page
// they say the amount, too.
type Answers struct {
	Page *Page
	All  bool // with the amount itself
}

// List is what is said.
func (c *Answers) List() []report.Answer {
	all := report.Answers(c.Page.Report)
	if c.All {
		return all
	}
	return all[1:]
}
