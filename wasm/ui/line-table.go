package ui

import "cybercost/wasm/state"

// LineTable lists every line of the estimate to the yen: how it is computed,
// and its evidence one tap away.
type LineTable struct {
	Store *state.Store

	rows []state.LineRow
}

// Compute lists the lines once. Vugu calls it before it builds the tree.
func (c *LineTable) Compute() { c.rows = c.Store.LineRows() }

// Stack tells the styles how long the amounts are.
func (c *LineTable) Stack() string {
	longest, amounts := 0, 1
	if c.Store.Spread() {
		amounts = 3
	}
	for _, row := range c.rows {
		longest = max(longest, len(row.Low), len(row.Typical), len(row.High))
	}
	return stacked(2, amounts, longest)
}
