package ui

import "cybercost/wasm/state"

// AmountBar keeps the headline amount in view on small screens.
type AmountBar struct{ Store *state.Store }
