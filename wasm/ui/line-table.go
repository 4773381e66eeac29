package ui

import "cybercost/wasm/state"

// LineTable lists every line of the estimate to the yen: how it is computed,
// and its evidence one tap away.
type LineTable struct{ Store *state.Store }
