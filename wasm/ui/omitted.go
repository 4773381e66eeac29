package ui

import "cybercost/wasm/state"

// Omitted says what is not in the total, so that nobody takes it for all.
type Omitted struct{ Store *state.Store }
