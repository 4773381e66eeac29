package ui

import (
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/picture"
)

// Incidents is the picture of all incidents, and the control that chooses one:
// a radio lies over each row, and the arrow keys move the choice.
type Incidents struct {
	Page *Page

	picture picture.Incidents
}

// Compute draws the picture once. Vugu calls it before it builds the tree.
func (c *Incidents) Compute() { c.picture = c.Page.Album.Incidents(c.chosen()) }

func (c *Incidents) chosen() calc.Scenario {
	return calc.Scenario(c.Page.Session.Draft.Choices[calc.FieldScenario])
}

// Chosen reports whether a scenario is the chosen one.
func (c *Incidents) Chosen(s calc.Scenario) bool { return c.chosen() == s }

// ID is what the label of a scenario's radio names.
func (c *Incidents) ID(s calc.Scenario) string { return "f-scenario-" + string(s) }

// Icon is the scenario's picture.
func (c *Incidents) Icon(s calc.Scenario) string { return "#cc-i-" + string(s) }

// Choose sets the scenario.
func (c *Incidents) Choose(s calc.Scenario) {
	c.Page.Session.Choose(calc.FieldScenario, string(s))
}

// Save saves the table for a spreadsheet.
func (c *Incidents) Save() {
	saveTable(c.Page, c.picture.Number, c.Page.Sheet.TableFile(c.picture.Table))
}

// Toggle follows the disclosure of what moves what.
func (c *Incidents) Toggle(event vugu.DOMEvent) {
	if open := event.PropBool("target", "open"); open != c.Page.Session.Outlook.MovesOpen {
		c.Page.Session.Outlook.MovesOpen = open
	}
}
