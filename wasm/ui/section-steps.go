package ui

import (
	"strconv"

	"github.com/vugu/vugu"

	"cybercost/wasm/words"
)

// SectionSteps says what to do first, by role, and what a service for small
// firms costs beside the guide.
type SectionSteps struct{ Page *Page }

// Answer is the section's sentence.
func (c *SectionSteps) Answer() []words.Run { return c.Page.Fill(words.StepsAnswer) }

// Done says how many of the steps are ticked, on their fold.
func (c *SectionSteps) Done() string {
	done, all := 0, 0
	for _, role := range words.Roles {
		for _, step := range role.Steps {
			all++
			if c.Page.Session.Done[step.ID] {
				done++
			}
		}
	}
	return c.Page.Put(words.RolesDone, strconv.Itoa(done), strconv.Itoa(all))
}

// Price is the ceiling of the state's standard, on the fold of prices.
func (c *SectionSteps) Price() string { return c.Page.Write(c.Page.Report.Prices()[0].Cell) }

// Roles lists who does what.
func (c *SectionSteps) Roles() []words.Role { return words.Roles }

// Last reports whether a role is the one after which the firm can declare.
func (c *SectionSteps) Last(i int) bool { return i == len(words.Roles)-1 }

// Tick follows a checkbox.
func (c *SectionSteps) Tick(id string, event vugu.DOMEvent) {
	c.Page.Session.Tick(id, event.PropBool("target", "checked"))
}
