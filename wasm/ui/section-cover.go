package ui

import "cybercost/wasm/state"

// SectionCover tests the terms of a policy against the estimate. It is no
// quote, and says so first.
type SectionCover struct{ Store *state.Store }
