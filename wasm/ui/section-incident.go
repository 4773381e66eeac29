package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/browser"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// SectionIncident asks what kind of incident, and lets every assumption about
// it be changed.
type SectionIncident struct{ Page *Page }

// Answer is the section's sentence.
func (c *SectionIncident) Answer() []words.Run { return c.Page.Fill(words.IncidentAnswer) }

// Chosen reports whether a scenario is the chosen one.
func (c *SectionIncident) Chosen(s calc.Scenario) bool {
	return c.Page.Session.Draft.Choices[calc.FieldScenario] == string(s)
}

// Icon is the scenario's picture.
func (c *SectionIncident) Icon(s calc.Scenario) string {
	return "#cc-i-" + string(s)
}

// Open reports whether anything but the kind of incident is asked in the open.
func (c *SectionIncident) Open() bool {
	return len(c.Page.Session.IncidentFacts())+len(c.Page.Session.IncidentSwitches()) > 0
}

// Submit shows the result, or everything that stands in its way.
func (c *SectionIncident) Submit(event vugu.DOMEvent) {
	if c.Page.Session.Submit() {
		browser.FocusOn(event.EventEnv(), "s3-h")
		return
	}
	browser.FocusOn(event.EventEnv(), "problems")
}

// Scenarios lists the choices.
func (c *SectionIncident) Scenarios() []calc.Scenario { return calc.Scenarios() }

// Name is a scenario's name.
func (c *SectionIncident) Name(s calc.Scenario) string { return c.Page.Say(words.Scenarios[s].Name) }

// Text explains a scenario.
func (c *SectionIncident) Text(s calc.Scenario) string { return c.Page.Say(words.Scenarios[s].Text) }

// Choose sets the scenario.
func (c *SectionIncident) Choose(s calc.Scenario) {
	c.Page.Session.Choose(calc.FieldScenario, string(s))
}
