package ui

import "cybercost/wasm/state"

// RangeStrip shows low and high at the ends of an enlarged piece of the ruler.
type RangeStrip struct{ Store *state.Store }
