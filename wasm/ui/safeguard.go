package ui

import (
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Safeguard is one measure of the shelf: whether it is in the plan, from which
// effect it pays, and, opened, what is known of it and what it costs.
type Safeguard struct {
	Page *Page
	Of   calc.Safeguard

	row report.ShelfRow
}

// Compute asks for the row once. Vugu calls it before it builds the tree.
func (c *Safeguard) Compute() { c.row = report.ShelfOf(c.Page.Report).Row(c.Of) }

// FieldGroup is some of its fields, with what is said of them.
type FieldGroup struct {
	About   words.Text
	Fields  []calc.Field
	Assumed bool
}

// Groups are its fields.
func (c *Safeguard) Groups() []FieldGroup {
	return []FieldGroup{
		{words.PlanCosts, c.Of.Costs(), false},
		{words.PlanSubsidy, c.Of.Subsidies(), false},
		{words.PlanEffects, c.Of.Effects(), true},
		{words.PlanRules, c.Of.Rules(), false},
	}
}

// Open reports whether its fold is open.
func (c *Safeguard) Open() bool { return c.Page.Session.Shelf.Rows[c.Of] }

// Short is what one of its fields is called under its name.
func (c *Safeguard) Short(name calc.Field) string { return c.Page.Say(words.Short[name]) }

// Toggle follows the fold.
func (c *Safeguard) Toggle(event vugu.DOMEvent) {
	if open := event.PropBool("target", "open"); open != c.Open() {
		session.OpenMeasure(c.Page.Session, c.Of, open)
	}
}
