package ui

import "cybercost/wasm/state"

// SectionGuide sets today's spending beside every rule for what prevention is
// worth.
type SectionGuide struct{ Store *state.Store }
