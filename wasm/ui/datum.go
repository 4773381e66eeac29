package ui

import "cybercost/wasm/state"

// Datum is a short text that may be a result: then programs can read it, too.
type Datum struct{ Named state.Named }
