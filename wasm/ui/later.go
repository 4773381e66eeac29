package ui

import (
	"github.com/vugu/vugu"
)

// Later is a part of the page that may stay what it is while nobody sees it:
// the answer to a key is first built for what is in the window, and for
// the rest once that has been painted. Measured on 2026-11-25 with everything
// entered, that halves what a key has to wait for.
//
// It has no markup of its own, so it is written by hand.
type Later struct {
	Page *Page
	ID   string       // of the part's element
	Part vugu.Builder // what is shown
}

// Build gives the very tree of before if the part may wait. Package dom then
// leaves everything below it alone.
func (c *Later) Build(in *vugu.BuildIn) *vugu.BuildOut {
	// kept by the page: Vugu forgets what a rendering came not to, and so all within a part that waited
	if kept := c.Page.kept[c.ID]; kept != nil && c.Page.Session.Parts.MayWait(c.ID) {
		return &vugu.BuildOut{Out: []*vugu.VGNode{kept}}
	}
	if part, ok := c.Part.(interface{ Compute() }); ok { // Vugu calls it for components of markup alone
		part.Compute()
	}
	out := c.Part.Build(in)
	c.Page.kept[c.ID] = out.Out[0]
	return out
}
