package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/browser"

	"cybercost/wasm/words"
)

// SectionIncident asks what kind of incident, and lets every assumption about
// it be changed.
type SectionIncident struct {
	Page *Page

	incidents vugu.Builder
}

// Incidents is the picture of all incidents, which may be built later than the
// rest.
func (c *SectionIncident) Incidents() vugu.Builder {
	if c.incidents == nil {
		c.incidents = &Incidents{Page: c.Page}
	}
	return c.incidents
}

// Answer is the section's sentence.
func (c *SectionIncident) Answer() []words.Run { return c.Page.Fill(words.IncidentAnswer) }

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
