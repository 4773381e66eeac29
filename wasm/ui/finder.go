package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/report"
	"cybercost/wasm/session"
)

// Finder seeks the limit that leaves the company what it can keep.
type Finder struct {
	Page *Page

	answer, year *report.Finder // nil where nothing is sought
}

// Compute works the answers out once. Vugu calls it before it builds the tree.
func (c *Finder) Compute() {
	c.answer, c.year = report.FinderOf(c.Page.Report), report.YearFinderOf(c.Page.Report)
}

// Toggle follows the fold of what a year needs.
func (c *Finder) Toggle(event vugu.DOMEvent) {
	if open := event.PropBool("target", "open"); open != c.Page.Session.Comparing.LimitsOpen {
		session.OpenLimits(c.Page.Session, open)
	}
}

// YearNote says what the limits of a year are, or what they need.
func (c *Finder) YearNote() string { return report.YearFinderNote(c.Page.Report) }
