package ui

import "cybercost/wasm/state"

// SurveyTable lists every survey of this kind of incident, newest first.
type SurveyTable struct{ Store *state.Store }
