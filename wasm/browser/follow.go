package browser

import (
	"time"

	"github.com/vugu/vugu"

	"cybercost/wasm/browser/breath"
	"cybercost/wasm/session"
)

// pause is how long typing must rest before problems are shown, screen readers
// are told the result, and what nobody sees is brought up to date: long enough
// not to scold mid-word, nor to be in the way of the next key.
const pause = 700 * time.Millisecond

// FollowKey does what waits for typing to rest.
func FollowKey(env vugu.EventEnv, s *session.Session) {
	edits := s.Edits
	go func() {
		time.Sleep(pause)
		if step(env, s, edits, func() bool { s.Pause(); return true }) {
			breath.Take()
			catchUp(env, s, edits)
		}
	}()
}

// catchUp brings part after part of the page up to date, until a key comes.
// After each the browser has a moment to take one.
func catchUp(env vugu.EventEnv, s *session.Session, edits int) {
	for step(env, s, edits, s.CatchUp) {
		breath.Take()
	}
}

// step acts and has the page rendered, unless a key has been pressed since.
func step(env vugu.EventEnv, s *session.Session, edits int, act func() (acted bool)) bool {
	env.Lock()
	if s.Edits != edits || !act() {
		env.UnlockOnly()
		return false
	}
	env.UnlockRender()
	return true
}
