package ui

import (
	"cybercost/calc"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// SectionLoss shows what one incident would cost.
type SectionLoss struct{ Store *state.Store }

// Answer leads to the amount below it; empty if there is none.
func (c *SectionLoss) Answer() []words.Run {
	if c.Store.Result == nil {
		return words.LossEmpty.Fill(c.Store.Language)
	}
	if !c.Store.HasAmount() {
		return nil // the sentence ends in an amount
	}
	return words.LossAnswer[string(c.Store.Result.Input.Scenario)].Fill(c.Store.Language)
}

// Quotes lists the fields for the user's own quotes.
func (c *SectionLoss) Quotes() []calc.Field {
	return []calc.Field{calc.FieldInvestigation, calc.FieldContainment, calc.FieldPrevention}
}

// Entering reports whether the user's own quotes are the way chosen.
func (c *SectionLoss) Entering() bool {
	for _, field := range c.Quotes() {
		if c.Store.ProblemText(field) != "" {
			return true // a quote must not be wrong out of sight
		}
	}
	return c.Store.Draft.Choices[calc.FieldMethod] == string(calc.Entered)
}

// Surveyed reports whether the amount is a survey's.
func (c *SectionLoss) Surveyed() bool {
	return c.Store.HasAmount() && c.Store.Result.Chosen.Method == calc.Survey
}
