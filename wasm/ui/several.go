package ui

import (
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Several counts other incidents of the same year. Without a chance of another
// it is one closed line.
type Several struct {
	Page *Page

	answer *report.Several // nil without
}

// Compute works the answer out once. Vugu calls it before it builds the tree.
func (c *Several) Compute() { c.answer = report.SeveralOf(c.Page.Report) }

// Now is the answer in short, on the fold.
func (c *Several) Now() string {
	if !c.answer.Told() {
		return c.Page.Say(words.SeveralNow)
	}
	return c.answer.Now()
}

// Notes say what was counted, and what not.
func (c *Several) Notes() []string {
	if c.answer == nil {
		return nil
	}
	return c.answer.Notes()
}

// Rows are the states of the year.
func (c *Several) Rows() []report.Row { return c.answer.Rows(format.StyleMan) }

// Heads are the columns after the first.
func (c *Several) Heads() []string {
	heads := []string{c.Page.Say(words.YearNoLoss), c.Page.Say(words.YearMean)}
	for _, period := range c.Page.Session.Several.Now.Leading() {
		heads = append(heads, c.Page.Report.YearOneIn(period.Years))
	}
	return heads
}

// Caption names the table and its unit.
func (c *Several) Caption() string {
	return c.Page.Put(words.SeveralTable, c.Page.Say(words.ManUnit))
}
