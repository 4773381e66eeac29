//go:build !wasm

package breath

// Take does nothing: nobody waits.
func Take() {}
