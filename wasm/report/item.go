package report

import (
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Item is a name with a number or words, and what is said of it.
type Item struct {
	Name string
	Cell format.Cell
	Note string
}

// Row is one row of a table with its evidence.
type Row struct {
	Name, Sub string
	Kind      string // of a line: JNSA's kind of damage; of a row of the breakdown: "deck", or "own" where the deck has none
	Cells     []format.Cell
}

// Mark is the mark of a row's numbers; empty where none is shown.
func (r Row) Mark() seeds.Mark { return r.Cells[0].Mark }

// Uses are the ids of the figures that move them.
func (r Row) Uses() []string { return r.Cells[0].Uses }

// Priced reports whether a row has an amount.
func (r Row) Priced() bool { return r.Cells[0].Number() }

// Table is a table of words and numbers. The first Words columns are words.
// Caption and heads have the place {0} where amounts are in a unit: people read
// 万円, a spreadsheet gets yen.
type Table struct {
	Caption words.Text
	Heads   []words.Text
	Rows    [][]format.Cell
	Words   int
}

// Row adds a row that has one column of words.
func (t *Table) Row(name string, cells ...format.Cell) {
	t.Rows = append(t.Rows, append([]format.Cell{format.Word(name)}, cells...))
}
