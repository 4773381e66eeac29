//go:build !wasm

package ui

import "github.com/vugu/vugu"

// There is no browser to act on.
func showAfterRender(vugu.EventEnv, string) {}
func focusOn(vugu.EventEnv, string)         {}

func takeFocus(vugu.DOMEvent) {}

func outOfView() []string { return nil }

func printPage() {}
