package ui

import "github.com/vugu/vugu"

// Chart puts a drawing of package chart on the page. It is the only place
// where text becomes markup: chart escapes every label.
type Chart struct{ SVG string }

// Markup is the drawing.
func (c *Chart) Markup() vugu.HTML { return vugu.HTML(c.SVG) }
