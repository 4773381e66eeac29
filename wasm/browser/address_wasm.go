package browser

import (
	"syscall/js"
	"time"

	"github.com/vugu/vugu"

	"cybercost/wasm/session"
)

// FollowLinks opens the estimate of the link the page was opened with, and of
// any link that is pasted into the address later.
func FollowLinks(env vugu.EventEnv, s *session.Session) {
	open := func(again bool) {
		env.Lock()
		follow := s.OpenLink
		if again {
			follow = s.ResumeLink
		}
		if follow(js.Global().Get("location").Get("hash").String()) {
			env.UnlockRender()
		} else {
			env.UnlockOnly()
		}
	}
	open(ours())
	js.Global().Call("addEventListener", "hashchange", js.FuncOf(func(js.Value, []js.Value) any {
		if !ours() { // going back must not undo what was typed since
			go open(false)
		}
		return nil
	}))
}

// rest is how long the page must be left alone before its address is written.
const rest = time.Second

// KeepAddress writes the estimate into the page's address whenever the user
// has changed it, so that reloading loses nothing and copying the address
// hands it over; at once where shell.js says that a link leads away. A page in
// a frame has no address that anybody sees.
func KeepAddress(env vugu.EventEnv, s *session.Session) {
	window := js.Global()
	if !window.Get("parent").Equal(window.Get("self")) {
		return
	}
	env.RLock()
	last := s.Fragment()
	env.RUnlock()
	timer := js.Null()
	write := js.FuncOf(func(js.Value, []js.Value) any {
		go func() {
			env.RLock()
			fragment, cleared := s.Fragment(), s.Result == nil
			env.RUnlock()
			if fragment != last && (fragment != "" || cleared) {
				last = fragment
				setFragment(fragment)
			}
		}()
		return nil
	})
	later := js.FuncOf(func(js.Value, []js.Value) any {
		window.Call("clearTimeout", timer)
		timer = window.Call("setTimeout", write, rest.Milliseconds())
		return nil
	})
	window.Get("document").Call("addEventListener", "cybercost-leave", write)
	for _, event := range []string{"input", "change", "click"} {
		window.Get("document").Call("addEventListener", event, later)
	}
}

// mark is what the browser keeps beside an address that this page wrote.
const mark = "cybercost"

// ours reports whether this page wrote the address it stands at.
func ours() bool {
	kept := js.Global().Get("history").Get("state")
	return kept.Type() == js.TypeObject && kept.Get(mark).Truthy()
}

// setFragment writes the address, without a step in the browser's history.
func setFragment(fragment string) {
	to := Address() + js.Global().Get("location").Get("search").String()
	if fragment != "" {
		to += "#" + fragment
	}
	js.Global().Get("history").Call("replaceState", map[string]any{mark: true}, "", to)
}

// Address is where the page is, without query and fragment.
func Address() string {
	location := js.Global().Get("location")
	return location.Get("origin").String() + location.Get("pathname").String()
}
