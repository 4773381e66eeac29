package ui

import (
	"time"

	"github.com/vugu/vugu"

	"cybercost/wasm/state"
)

// pause is how long typing must rest before problems are shown and screen
// readers are told the result: long enough not to scold mid-word.
const pause = 700 * time.Millisecond

// settleAfterPause settles the store unless something was typed meanwhile.
func settleAfterPause(env vugu.EventEnv, store *state.Store) {
	edits := store.Edits
	go func() {
		time.Sleep(pause)
		env.Lock()
		if store.Edits != edits {
			env.UnlockOnly()
			return
		}
		store.Settle()
		env.UnlockRender()
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
