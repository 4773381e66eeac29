package ui

import "cybercost/wasm/state"

// Headline is the typical amount of the chosen estimate, or a dash.
type Headline struct {
	Store *state.Store
	Size  string
}
