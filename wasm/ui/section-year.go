package ui

import (
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// SectionYear shows how a whole year's losses fall out. It is closed at first:
// it is for readers used to numbers.
type SectionYear struct{ Page *Page }

// Answer is the section's sentence.
func (c *SectionYear) Answer() []words.Run { return c.Page.Fill(words.YearAnswer) }

// Within says how likely at least one incident is within some years.
func (c *SectionYear) Within() [][]words.Run { return report.WithinLines(c.Page.Report) }

// Toggle follows the disclosure.
func (c *SectionYear) Toggle(event vugu.DOMEvent) {
	if open := event.PropBool("target", "open"); open != c.Page.Session.YearOpen {
		c.Page.Session.OpenYear(open)
	}
}

// Chosen reports whether a basis is the chosen one.
func (c *SectionYear) Chosen(b calc.SeverityBasis) bool {
	return c.Page.Session.Draft.Choices[calc.FieldSeverity] == string(b)
}

// Choose sets the basis.
func (c *SectionYear) Choose(b calc.SeverityBasis) {
	c.Page.Session.Choose(calc.FieldSeverity, string(b))
}
