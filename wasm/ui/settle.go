package ui

import (
	"time"

	"github.com/vugu/vugu"

	"cybercost/wasm/state"
)

// pause is how long typing must rest before problems are shown and screen
// readers are told the result: long enough not to scold mid-word.
const pause = 700 * time.Millisecond

// breath is how long typing must rest before what nobody sees is brought up to
// date: while somebody types on, it would only be in the way of the next key.
// Keys of one number come in less.
const breath = 400 * time.Millisecond

// followKey does what waits for typing to rest.
func followKey(env vugu.EventEnv, store *state.Store) {
	edits := store.Edits
	after := func(rest time.Duration, act func() bool) (acted bool) {
		time.Sleep(rest)
		env.Lock()
		if store.Edits != edits || !act() {
			env.UnlockOnly()
			return false
		}
		env.UnlockRender()
		return true
	}
	go func() {
		for rest := breath; after(rest, store.CatchUp); rest = time.Millisecond { // in which the browser can take a key
		}
		after(pause-breath, func() bool { store.Settle(); return true })
	}()
}

// typed returns the text of the control an event came from.
func typed(event vugu.DOMEvent) string { return event.PropString("target", "value") }

// trueFalse writes a boolean as ARIA wants it.
func trueFalse(b bool) string {
	if b {
		return "true"
	}
	return "false"
}
