//go:build !wasm

package browser

import (
	"github.com/vugu/vugu"

	"cybercost/seeds"
	"cybercost/wasm/session"
)

// ShowAfterRender does nothing: there is no browser.
func ShowAfterRender(vugu.EventEnv, string) {}

// FocusOn does nothing.
func FocusOn(vugu.EventEnv, string) {}

// TakeFacts does nothing: they are in the program.
func TakeFacts(*seeds.Figures) {}

// TakeFocus does nothing.
func TakeFocus(vugu.DOMEvent) {}

// MayWait is nothing: all parts are wanted.
func MayWait(string) (seen, unseen []string) { return nil, nil }

// PrintPage does nothing.
func PrintPage() {}

// SaveAs does nothing.
func SaveAs(string, string, []byte) {}

// Ask does nothing.
func Ask(string) {}

// Address is empty.
func Address() string { return "" }

// Today is empty.
func Today() string { return "" }

// Printout is empty.
func Printout() session.Printout { return session.Printout{} }

// CopyLink does nothing.
func CopyLink(vugu.EventEnv, string, func(bool)) {}

// ReadFile does nothing.
func ReadFile(vugu.DOMEvent, int, func([]byte)) {}
