package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// Figure is one picture: its message in words, the drawing, its source, and
// the same numbers as a table.
type Figure struct {
	Store   *state.Store
	Picture state.Picture
}

// TableTitle is the disclosure's label.
func (c *Figure) TableTitle() string { return words.AsTable.Put(c.Store.Language, c.Picture.Number) }
