package ui

import (
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// SectionIncident asks what kind of incident, and lets every assumption about
// it be changed.
type SectionIncident struct{ Store *state.Store }

// Answer is the section's sentence.
func (c *SectionIncident) Answer() []words.Run { return words.IncidentAnswer.Fill(c.Store.Language) }

// Chosen reports whether a scenario is the chosen one.
func (c *SectionIncident) Chosen(s calc.Scenario) bool {
	return c.Store.Draft.Choices[calc.FieldScenario] == string(s)
}

// Icon is the scenario's picture.
func (c *SectionIncident) Icon(s calc.Scenario) string {
	return "#cc-i-" + string(s)
}

// Submit shows the result, or everything that stands in its way.
func (c *SectionIncident) Submit(event vugu.DOMEvent) {
	if c.Store.Submit() {
		focusOn(event.EventEnv(), "s3-h")
		return
	}
	focusOn(event.EventEnv(), "problems")
}

// Scenarios lists the choices.
func (c *SectionIncident) Scenarios() []calc.Scenario { return calc.Scenarios() }

// Name is a scenario's name.
func (c *SectionIncident) Name(s calc.Scenario) string { return c.Store.Say(words.Scenarios[s].Name) }

// Text explains a scenario.
func (c *SectionIncident) Text(s calc.Scenario) string { return c.Store.Say(words.Scenarios[s].Text) }

// Choose sets the scenario.
func (c *SectionIncident) Choose(s calc.Scenario) { c.Store.Choose(calc.FieldScenario, string(s)) }
