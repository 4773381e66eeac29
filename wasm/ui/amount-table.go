package ui

import "cybercost/wasm/report"

// AmountTable is a table of results that programs can read, too: one row a thing,
// one column of words.
type AmountTable struct {
	Page    *Page
	Caption string
	First   string // the head of the words
	Heads   []string
	Rows    []report.Row
}

// Stack tells the styles how long the numbers of a row are.
func (c *AmountTable) Stack() string {
	longest := 0
	for _, row := range c.Rows {
		for _, cell := range row.Cells {
			longest = max(longest, len([]rune(c.Page.Write(cell))))
		}
	}
	return stacked(1, len(c.Heads), longest)
}
