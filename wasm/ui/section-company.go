package ui

import (
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// SectionCompany asks about the company: samples, then the questions.
type SectionCompany struct{ Page *Page }

// Pick fills every field from a sample.
func (c *SectionCompany) Pick(id string) { c.Page.Session.PickSample(id) }

// Choose sets the industry.
func (c *SectionCompany) Choose(event vugu.DOMEvent) {
	c.Page.Session.Choose(calc.FieldIndustry, typed(event))
}

// Chosen reports whether an industry is the chosen one.
func (c *SectionCompany) Chosen(i calc.Industry) bool {
	return c.Page.Session.Draft.Choices[calc.FieldIndustry] == string(i)
}

// Pressed is a sample's aria-pressed.
func (c *SectionCompany) Pressed(id string) string {
	return trueFalse(c.Page.Session.Draft.Sample == id)
}

// Answer is the section's sentence.
func (c *SectionCompany) Answer() []words.Run { return c.Page.Fill(words.CompanyAnswer) }

// Fields lists the typed questions.
func (c *SectionCompany) Fields() []calc.Field {
	return []calc.Field{calc.FieldEmployees, calc.FieldRevenue, calc.FieldPCs, calc.FieldRecords, calc.FieldSpending}
}

// Industries lists the choices of the first question.
func (c *SectionCompany) Industries() []calc.Industry { return calc.Industries() }

// Name is an industry's name.
func (c *SectionCompany) Name(i calc.Industry) string { return c.Page.Say(words.Industries[i]) }

// Label is the first question.
func (c *SectionCompany) Label() string {
	return c.Page.Say(words.Fields[calc.FieldIndustry].Label)
}

// Hint says what the first question is for.
func (c *SectionCompany) Hint() string { return c.Page.Say(words.Fields[calc.FieldIndustry].Hint) }
