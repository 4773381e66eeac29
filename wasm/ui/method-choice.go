package ui

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// MethodChoice shows the four ways side by side; one is chosen.
type MethodChoice struct{ Page *Page }

// Chosen reports whether a way is the chosen one.
func (c *MethodChoice) Chosen(m calc.Method) bool {
	return c.Page.Session.Draft.Choices[calc.FieldMethod] == string(m)
}

// Amount is what a way gives, or why it gives nothing.
func (c *MethodChoice) Amount(m calc.Method) format.Cell { return c.Page.Report.Way(m) }

// Methods lists the ways.
func (c *MethodChoice) Methods() []calc.Method { return calc.Methods() }

// Name is a way's name.
func (c *MethodChoice) Name(m calc.Method) string { return c.Page.Say(words.Methods[m].Name) }

// Text explains a way.
func (c *MethodChoice) Text(m calc.Method) string { return c.Page.Say(words.Methods[m].Text) }

// Choose sets the way.
func (c *MethodChoice) Choose(m calc.Method) { c.Page.Session.Choose(calc.FieldMethod, string(m)) }
