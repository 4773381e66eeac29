package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Proposal compares the policy there is with the one that is proposed. Without one
// it is one closed line, and its fields are built once it is opened.
type Proposal struct {
	Page *Page

	answer *report.Proposal // nil where nothing is proposed
	year   []report.Row     // nil where the year is not computed
}

// Compute works the answer out once. Vugu calls it before it builds the tree.
func (c *Proposal) Compute() {
	if c.answer, c.year = report.ProposalOf(c.Page.Report), nil; c.answer != nil {
		c.year = c.answer.YearRows(format.StyleMan)
	}
}

// Now is the answer in short, on the fold.
func (c *Proposal) Now() []words.Run {
	if c.answer == nil {
		return c.Page.Fill(words.ProposalNone)
	}
	return c.answer.Now()
}

// Caption names a table and its unit.
func (c *Proposal) Caption(of words.Text) string { return c.Page.Put(of, c.Page.Say(words.ManUnit)) }

// Heads are the columns after the first.
func (c *Proposal) Heads(of []words.Text) []string {
	var heads []string
	for _, head := range of {
		heads = append(heads, c.Page.Say(head))
	}
	return heads
}

// Toggle follows the fold.
func (c *Proposal) Toggle(event vugu.DOMEvent) {
	if open := event.PropBool("target", "open"); open != c.Page.Session.Comparing.Open {
		session.OpenComparing(c.Page.Session, open)
	}
}
