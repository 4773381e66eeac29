package ui

import (
	"cybercost/calc"
	"cybercost/wasm/words"
)

// SectionLoss shows what one incident would cost.
type SectionLoss struct{ Page *Page }

// Answer leads to the amount below it; empty if there is none.
func (c *SectionLoss) Answer() []words.Run {
	if c.Page.Session.Result == nil {
		return c.Page.Fill(words.LossEmpty)
	}
	if !c.Page.HasAmount() {
		return nil // the sentence ends in an amount
	}
	return c.Page.Fill(words.Scenarios.Of(c.Page.Session.Result.Input.Scenario).Answer)
}

// Quotes lists the fields for the user's own quotes.
func (c *SectionLoss) Quotes() []calc.Field {
	return []calc.Field{calc.FieldInvestigation, calc.FieldContainment, calc.FieldPrevention}
}

// Entering reports whether the user's own quotes are the way chosen.
func (c *SectionLoss) Entering() bool {
	for _, field := range c.Quotes() {
		if c.Page.Session.ProblemText(field) != "" {
			return true // a quote must not be wrong out of sight
		}
	}
	return c.Page.Session.Draft.Choices[calc.FieldMethod] == string(calc.Entered)
}

// Surveyed reports whether the amount is a survey's.
func (c *SectionLoss) Surveyed() bool {
	return c.Page.HasAmount() && c.Page.Session.Result.Chosen.Method == calc.Survey
}

// Beside is the answer of the pictures in short, on their fold: what a survey says.
func (c *SectionLoss) Beside() string {
	return c.Page.Put(words.SideNow, c.Page.Say(words.Methods.Of(calc.Survey).Name), c.Page.Write(c.Page.Report.Way(calc.Survey)))
}
