package ui

import "cybercost/wasm/state"

// Root is the whole live page. Its element is the one the page was
// pre-rendered with, so that starting changes nothing.
type Root struct {
	Store *state.Store
}
