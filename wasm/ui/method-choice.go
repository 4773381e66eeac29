package ui

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// MethodChoice shows the four ways side by side, folded; one is chosen.
type MethodChoice struct{ Page *Page }

// Chosen reports whether a way is the chosen one.
func (c *MethodChoice) Chosen(m calc.Method) bool {
	return c.Page.Session.Draft.Choices[calc.FieldMethod] == string(m)
}

// Now is the way chosen, on the fold.
func (c *MethodChoice) Now() string {
	return c.Name(calc.Method(c.Page.Session.Draft.Choices[calc.FieldMethod]))
}

// Grounds say whose losses the amount is made from, and how it stands among
// theirs.
func (c *MethodChoice) Grounds() []string {
	return append(report.Whom(c.Page.Report), c.Page.Report.Standing()...)
}

// Amount is what a way gives, or why it gives nothing.
func (c *MethodChoice) Amount(m calc.Method) format.Cell { return c.Page.Report.Way(m) }

// Methods lists the ways.
func (c *MethodChoice) Methods() []calc.Method { return calc.Methods() }

// Name is a way's name.
func (c *MethodChoice) Name(m calc.Method) string { return c.Page.Say(words.Methods.Of(m).Name) }

// Text explains a way.
func (c *MethodChoice) Text(m calc.Method) string { return c.Page.Say(words.Methods.Of(m).Text) }

// Choose sets the way.
func (c *MethodChoice) Choose(m calc.Method) { c.Page.Session.Choose(calc.FieldMethod, string(m)) }
