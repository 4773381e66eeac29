package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/words"
)

// SectionSteps says what to do first, by role, and what a service for small
// firms costs beside the guide.
type SectionSteps struct{ Page *Page }

// Answer is the section's sentence.
func (c *SectionSteps) Answer() []words.Run { return c.Page.Fill(words.StepsAnswer) }

// Roles lists who does what.
func (c *SectionSteps) Roles() []words.Role { return words.Roles }

// Last reports whether a role is the one after which the firm can declare.
func (c *SectionSteps) Last(i int) bool { return i == len(words.Roles)-1 }

// Tick follows a checkbox.
func (c *SectionSteps) Tick(id string, event vugu.DOMEvent) {
	c.Page.Session.Tick(id, event.PropBool("target", "checked"))
}
