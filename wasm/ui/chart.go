package ui

import "github.com/vugu/vugu"

// Chart puts a drawing of package chart on the page. It is the only place
// where text becomes markup: chart escapes every text.
type Chart struct {
	SVG  string
	Part string // "key" for the small pictures of a legend, "code" for a QR code; empty for a drawing
}

// Class is the drawing's block.
func (c *Chart) Class() string {
	switch c.Part {
	case "key":
		return "cc-legend__glyph"
	case "code":
		return "cc-sheet__code"
	}
	return "cc-chart"
}

// Markup is the drawing.
func (c *Chart) Markup() vugu.HTML { return vugu.HTML(c.SVG) }
