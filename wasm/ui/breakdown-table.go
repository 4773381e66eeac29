package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// BreakdownTable is the amount by row, low to high, and below it by line.
type BreakdownTable struct{ Store *state.Store }

// Caption says what the table is about.
func (c *BreakdownTable) Caption() string {
	return words.BreakdownCaption.Put(c.Store.Language, c.Store.ScenarioName())
}
