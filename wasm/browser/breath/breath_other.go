//go:build !wasm

package breath

// Take does nothing: nobody waits.
func Take() {}

// Painted does nothing: nothing is painted.
func Painted() {}
