package ui

import (
	"cybercost/wasm/chart"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Grid is a plain table of texts, which scrolls within itself where it is
// wider than the page.
type Grid struct {
	Page  *Page
	Table report.Table

	plain chart.Table
}

// Compute writes the table once. Vugu calls it before it builds the tree.
func (c *Grid) Compute() {
	unit := c.Page.Say(words.ManUnit)
	c.plain = chart.Table{Caption: c.Page.Put(c.Table.Caption, unit), Words: c.Table.Words}
	for _, head := range c.Table.Heads {
		c.plain.Heads = append(c.plain.Heads, c.Page.Put(head, unit))
	}
	for _, row := range c.Table.Rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = c.Page.Write(cell)
		}
		c.plain.Rows = append(c.plain.Rows, cells)
	}
}

// Stack tells the styles how long the numbers of a row are.
func (c *Grid) Stack() string {
	longest := 0
	for _, row := range c.plain.Rows {
		for _, text := range row[c.Table.Words:] {
			longest = max(longest, len([]rune(text)))
		}
	}
	return stacked(c.Table.Words, len(c.Table.Heads)-c.Table.Words, longest)
}

// stacked is how a table is laid out where it is narrow: as it is (empty), or with the numbers below the name of their
// row, in smaller digits the longer they are, from 1 to 4.
func stacked(names, numbers, longest int) string {
	signs := numbers * longest // side by side
	switch {
	case signs > 51:
		return "4"
	case signs > 42:
		return "3"
	case signs > 33:
		return "2"
	case numbers > 3 || signs > 32-8*names:
		return "1"
	}
	return ""
}

// HTML is the table as text.
func (c *Grid) HTML() string { return c.plain.HTML() }
