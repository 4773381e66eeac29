package ui

import (
	"cybercost/calc"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// SectionCompany asks about the company: samples, then the questions.
type SectionCompany struct{ Page *Page }

// Pick fills every field from a sample.
func (c *SectionCompany) Pick(id string) { c.Page.Session.PickSample(id) }

// Pressed is a sample's aria-pressed.
func (c *SectionCompany) Pressed(id string) string {
	return trueFalse(c.Page.Session.Draft.Sample == id)
}

// Begun tells of the sample that the answers began with, whatever was changed
// since: what it says of itself stays, so that the first key moves nothing.
func (c *SectionCompany) Begun(id string) string {
	return trueFalse(session.BegunWith(c.Page.Session) == id)
}

// Answer is the section's sentence.
func (c *SectionCompany) Answer() []words.Run { return c.Page.Fill(words.CompanyAnswer) }

// Fields lists the typed questions.
func (c *SectionCompany) Fields() []calc.Field {
	return []calc.Field{calc.FieldEmployees, calc.FieldRevenue, calc.FieldPCs, calc.FieldRecords, calc.FieldSpending}
}
