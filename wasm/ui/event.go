package ui

import "github.com/vugu/vugu"

// typed returns the text of the control an event came from.
func typed(event vugu.DOMEvent) string { return event.PropString("target", "value") }

// trueFalse writes a boolean as ARIA wants it.
func trueFalse(b bool) string {
	if b {
		return "true"
	}
	return "false"
}
