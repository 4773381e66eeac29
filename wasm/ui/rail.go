package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// Rail stands beside the page on wide screens: the amount, the four sums, and
// the contents.
type Rail struct{ Store *state.Store }

// Incident names the incident the amount is about.
func (c *Rail) Incident() string {
	return c.Store.LossName() + "　" + words.OnceOf.Put(c.Store.Language, c.Store.ScenarioName())
}
