package ui

import "cybercost/wasm/report"

// LimitList is the limits that are enough, each in every case.
type LimitList struct{ Answer *report.Finder }
