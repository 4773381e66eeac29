package ui

import (
	"cybercost/wasm/words"
)

// Contents opens over the page where there is no room for the rail.
type Contents struct{ Page *Page }

// SourceList is the name of the page that lists all sources.
func (c *Contents) SourceList() string { return c.Page.Say(words.ShellSources) }
