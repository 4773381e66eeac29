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
