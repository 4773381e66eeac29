package ui

import (
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// PageTitle is the name of the page, what it does and promises, and the ruler
// on which the company finds its place.
type PageTitle struct{ Store *state.Store }

// Promises are the lines that let an owner start.
func (c *PageTitle) Promises() []words.Text { return words.Promises }
