//go:build !wasm

package ui

import "github.com/vugu/vugu"

// There is no browser to save to.
func saveAs(string, string, []byte)              {}
func copyLink(vugu.EventEnv, string, func(bool)) {}
func readFile(vugu.DOMEvent, int, func([]byte))  {}
