package ui

import "cybercost/wasm/picture"

// IncidentAmount is what an incident would cost, in words, or why that cannot be
// told.
type IncidentAmount struct {
	Page *Page
	Row  picture.IncidentRow
}
