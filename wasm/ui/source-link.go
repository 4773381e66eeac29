package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/browser"

	"cybercost/wasm/words"
)

// SourceLink opens the sources behind one number. Without the program it is
// an ordinary link to the same figure in the list of sources.
type SourceLink struct {
	Page *Page
	Of   string // what the number is, for people who hear only the link
	Uses []string
}

// Href is the figure's place in the list of sources.
func (c *SourceLink) Href() string {
	if len(c.Uses) == 0 {
		return "sources.html"
	}
	return "sources.html#fig-" + c.Uses[0]
}

// Before names the number for people who hear only the link.
func (c *SourceLink) Before() string { return c.Page.Put(words.BasisOf, c.Of) }

// Open shows the sheet instead of leaving the page.
func (c *SourceLink) Open(event vugu.DOMEvent) {
	event.PreventDefault()
	browser.TakeFacts(c.Page.Session.Figures)
	c.Page.Session.Look(c.Of, c.Uses)
	browser.ShowAfterRender(event.EventEnv(), "cc-source")
}
