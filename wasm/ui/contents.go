package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// Contents opens over the page where there is no room for the rail.
type Contents struct{ Store *state.Store }

// SourceList is the name of the page that lists all sources.
func (c *Contents) SourceList() string { return c.Store.Say(words.ShellSources) }
