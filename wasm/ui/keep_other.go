//go:build !wasm

package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/state"
)

// There is no browser to save to.
func saveAs(string, string, []byte)              {}
func address() string                            { return "" }
func today() string                              { return "" }
func printout() state.Printout                   { return state.Printout{} }
func copyLink(vugu.EventEnv, string, func(bool)) {}
func readFile(vugu.DOMEvent, int, func([]byte))  {}
