package ui

import (
	"strconv"

	"cybercost/wasm/format"
)

// Num is one number set large: value, smaller unit, and 「＋？」 where something
// is left unpriced.
type Num struct {
	Page *Page
	Cell format.Cell
	Size string // m, l, xl, xxl, giant

	text format.Text
}

// Compute writes the number once. Vugu calls it before it builds the tree.
func (c *Num) Compute() { c.text = c.Page.Parts(c.Cell) }

// Fit is by how much an amount must be smaller than its size to find room:
// 1 to 6, nil if it need not. The style sheet knows the steps.
func (c *Num) Fit() any {
	room, unit, open := 4.2, 0.32, 0.77
	switch {
	case c.Size == "xl":
		room, unit, open = 4.9, 0.5, 1.2
	case c.Size != "xxl" && c.Size != "giant":
		return nil
	}
	width := ems(c.text.Value) + ems(c.text.Unit)*unit
	if c.Cell.Open {
		width += open
	}
	for step, most := range []float64{1, 1.1, 1.25, 1.45, 1.75, 2.2} {
		if width <= most*room {
			if step == 0 {
				return nil
			}
			return strconv.Itoa(step)
		}
	}
	return "6"
}

// ems is about how wide a text is, in sizes of its font.
func ems(text string) float64 {
	width := 0.0
	for _, r := range text {
		switch {
		case r == ',' || r == '.' || r == ' ':
			width += 0.28
		case r < 0x3000:
			width += 0.56
		default:
			width++
		}
	}
	return width
}
