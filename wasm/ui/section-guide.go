package ui

import (
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// SectionGuide sets today's spending beside every rule for what prevention is
// worth.
type SectionGuide struct {
	Page *Page

	shelf *Shelf
}

// Shelf is the measures and their plan, which may be built later than the rest.
func (c *SectionGuide) Shelf() vugu.Builder {
	if c.shelf == nil {
		c.shelf = &Shelf{Page: c.Page}
	}
	return c.shelf
}

// Offer takes one of the chances that are proposed.
func (c *SectionGuide) Offer(text string) {
	c.Page.Session.Offer(calc.FieldProbability, text)
}

// Ceiling is the answer of the guides in short, on their fold: the sentence of the
// section has said the others.
func (c *SectionGuide) Ceiling() []words.Run { return report.CeilingNow(c.Page.Report) }

// Shares are the figures behind the note on shares of revenue.
func (c *SectionGuide) Shares() []string {
	return []string{c.Page.Session.Figures.LargeCompanySpendingShare.ID, c.Page.Session.Figures.VendorSpendingShare.ID}
}

// Bound is the figure behind the note on the theorem.
func (c *SectionGuide) Bound() []string { return []string{c.Page.Session.Figures.GordonLoebBound.ID} }

// Save saves the table for a spreadsheet.
func (c *SectionGuide) Save() {
	saveTable(c.Page, c.Page.Album.GuideNumber(), c.Page.Sheet.GuideFile())
}

// Chances are what is offered beside the field of the chance.
func (c *SectionGuide) Chances() []string { return session.Chances(c.Page.Session.Voice) }
