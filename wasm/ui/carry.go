package ui

import (
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Carry holds the company's own money against what an incident and a year cost.
// Without that number it is one closed line: nothing is assumed in its place.
type Carry struct {
	Page *Page

	answer *report.Carry // nil without the number
}

// Compute works the answer out once. Vugu calls it before it builds the tree.
func (c *Carry) Compute() { c.answer = report.CarryOf(c.Page.Report) }

// Now is the answer in short, on the fold.
func (c *Carry) Now() []words.Run {
	if c.answer == nil {
		return c.Page.Fill(words.CarryEmpty)
	}
	return c.answer.Gross()
}
