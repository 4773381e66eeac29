package ui

import "cybercost/wasm/state"

// SectionGuide sets today's spending beside every rule for what prevention is
// worth.
type SectionGuide struct{ Store *state.Store }

// Shares are the figures behind the note on shares of revenue.
func (c *SectionGuide) Shares() []string {
	return []string{c.Store.Figures.LargeCompanySpendingShare.ID, c.Store.Figures.VendorSpendingShare.ID}
}

// Bound is the figure behind the note on the theorem.
func (c *SectionGuide) Bound() []string { return []string{c.Store.Figures.GordonLoebBound.ID} }

// Save saves the table for a spreadsheet.
func (c *SectionGuide) Save() { saveTable(c.Store, c.Store.GuideNumber(), c.Store.SaveGuide()) }
