package ui

import (
	"cybercost/calc"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// BreakdownTable is the amount by row, low to high, and below it by line.
type BreakdownTable struct{ Store *state.Store }

// Blank stands for a quote that was not entered.
func (c *BreakdownTable) Blank(row state.TableRow) string {
	if !row.Blank {
		return ""
	}
	return c.Store.Say(words.Lacks[calc.LackQuotes])
}

// Caption says what the table is about.
func (c *BreakdownTable) Caption() string {
	return words.BreakdownCaption.Put(c.Store.Language, c.Store.ScenarioName())
}
