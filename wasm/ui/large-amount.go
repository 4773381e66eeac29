package ui

import "cybercost/wasm/state"

// LargeAmount fills the screen with the amount, for the person opposite.
type LargeAmount struct{ Store *state.Store }
