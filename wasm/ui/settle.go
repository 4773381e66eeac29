package ui

import (
	"time"

	"github.com/vugu/vugu"

	"cybercost/wasm/breath"
	"cybercost/wasm/state"
)

// pause is how long typing must rest before problems are shown, screen readers
// are told the result, and what nobody sees is brought up to date: long enough
// not to scold mid-word, nor to be in the way of the next key.
const pause = 700 * time.Millisecond

// followKey does what waits for typing to rest.
func followKey(env vugu.EventEnv, store *state.Store) {
	edits := store.Edits
	go func() {
		time.Sleep(pause)
		if step(env, store, edits, func() bool { store.Settle(); return true }) {
			breath.Take()
			catchUp(env, store, edits)
		}
	}()
}

// catchUp brings part after part of the page up to date, until a key comes.
// After each the browser has a moment to take one.
func catchUp(env vugu.EventEnv, store *state.Store, edits int) {
	for step(env, store, edits, store.CatchUp) {
		breath.Take()
	}
}

// step acts and has the page rendered, unless a key has been pressed since.
func step(env vugu.EventEnv, store *state.Store, edits int, act func() (acted bool)) bool {
	env.Lock()
	if store.Edits != edits || !act() {
		env.UnlockOnly()
		return false
	}
	env.UnlockRender()
	return true
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
