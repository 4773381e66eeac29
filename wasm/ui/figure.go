package ui

import "cybercost/wasm/state"

// Figure is one picture: its message in words, the drawing, its source, and
// the same numbers as a table.
type Figure struct {
	Store   *state.Store
	ID      string
	Picture state.Picture
}

// Save saves the table for a spreadsheet.
func (c *Figure) Save() { saveTable(c.Store, c.Picture.Number, c.Store.SaveTable(c.Picture.Table)) }

// saveTable saves the table of one picture.
func saveTable(s *state.Store, picture string, content []byte) {
	saveAs(s.FileName(today())+"_"+picture+".csv", csvType, content)
}
