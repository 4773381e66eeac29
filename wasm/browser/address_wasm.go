package browser

import (
	"strings"
	"syscall/js"

	"github.com/vugu/vugu"

	"cybercost/wasm/session"
)

// FollowLinks opens the estimate of the link the page was opened with, and of
// any link that is pasted into the address later. entry.js reads it once and takes
// it out of the address; there the frame also asks for the estimate as a link.
func FollowLinks(env vugu.EventEnv, s *session.Session) {
	entry := entry()
	open := func() {
		env.Lock()
		if s.OpenLink(entry.Call("take").String()) {
			env.UnlockRender()
		} else {
			env.UnlockOnly()
		}
	}
	open()
	js.Global().Call("addEventListener", "hashchange", js.FuncOf(func(js.Value, []js.Value) any {
		go open()
		return nil
	}))
	entry.Set("fragment", js.FuncOf(func(js.Value, []js.Value) any {
		env.RLock()
		defer env.RUnlock()
		return s.Fragment()
	}))
}

// FollowLeaving lets go of the client before once nobody looks at the page:
// whoever takes up the device next shall not bring him back.
func FollowLeaving(env vugu.EventEnv, s *session.Session) {
	document := js.Global().Get("document")
	document.Call("addEventListener", "visibilitychange", js.FuncOf(func(js.Value, []js.Value) any {
		if document.Get("hidden").Bool() {
			env.Lock()
			s.Forget()
			env.UnlockRender()
		}
		return nil
	}))
}

// Ask puts the estimate into the page's address, where entry.js leaves it until
// the next thing that is done on the page.
func Ask(fragment string) { entry().Call("ask", fragment) }

// entry is site/page/entry.js: the page's place in the browser's history.
func entry() js.Value { return js.Global().Get("cybercostEntry") }

// Address is where the page is, without query and fragment.
func Address() string {
	href := js.Global().Get("location").Get("href").String() // on a disk there is no origin
	return href[:strings.IndexAny(href+"#", "?#")]
}
