package ui

import (
	"cybercost/wasm/browser"
	"cybercost/wasm/picture"
)

// Figure is one picture: its message in words, the drawing, its source, and
// the same numbers as a table.
type Figure struct {
	Page    *Page
	ID      string
	Picture picture.Picture
}

// Save saves the table for a spreadsheet.
func (c *Figure) Save() { saveTable(c.Page, c.Picture.Number, c.Page.Sheet.TableFile(c.Picture.Table)) }

// saveTable saves the table of one picture.
func saveTable(p *Page, number string, content []byte) {
	browser.SaveAs(p.Session.FileName(browser.Today())+"_"+number+".csv", csvType, content)
}
