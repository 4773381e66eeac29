package ui

import "cybercost/wasm/state"

// Measure lets the user describe one measure as a sentence with two blanks,
// and appraises it.
type Measure struct{ Store *state.Store }
