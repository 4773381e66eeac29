package browser

import (
	"runtime"
	"time"

	"github.com/vugu/vugu"

	"cybercost/wasm/browser/breath"
	"cybercost/wasm/session"
)

// pause is how long typing must rest before problems are shown, screen readers
// are told the result, and what nobody sees is brought up to date: long enough
// not to scold mid-word, nor to be in the way of the next key.
const pause = 700 * time.Millisecond

// room is left for the next key before what is in the window follows, in times of
// what the answer took to be painted: a slow device draws no picture into the way
// of somebody who types on, and a fast one shows it as good as at once.
const room = 2

// FollowKey does what waits for the answer to be painted, and then what waits for
// typing to rest.
func FollowKey(env vugu.EventEnv, s *session.Session) {
	edits, pressed := s.Edits, time.Now()
	go func() {
		breath.Painted()
		time.Sleep(room * time.Since(pressed))
		for step(env, s, edits, s.Parts.CatchUpSeen) {
			breath.Take()
		}
		time.Sleep(pause - time.Since(pressed))
		if step(env, s, edits, func() bool { s.Pause(); return true }) {
			breath.Take()
			catchUp(env, s, edits)
			collect(env, s, edits)
		}
	}()
}

// FollowPresses returns what is to be called after each rendering: what a press
// asks for that takes long is worked out then, step by step.
func FollowPresses(env vugu.EventEnv, s *session.Session) (rendered func()) {
	follows := false
	return func() {
		if follows || !session.Sought(s) {
			return
		}
		follows = true
		go func() {
			for breath.Painted(); ; breath.Take() {
				env.Lock()
				if !s.Parts.CatchUpPressed() {
					follows = false
					env.UnlockOnly()
					return
				}
				env.UnlockRender()
			}
		}()
	}
}

// collect clears the memory while nobody types, so that it need not be cleared
// between a key and its answer.
func collect(env vugu.EventEnv, s *session.Session, edits int) {
	env.RLock()
	defer env.RUnlock()
	if s.Edits == edits {
		runtime.GC()
	}
}

// catchUp brings part after part of the page up to date, until a key comes.
// After each the browser has a moment to take one.
func catchUp(env vugu.EventEnv, s *session.Session, edits int) {
	for step(env, s, edits, s.Parts.CatchUp) {
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
