package ui

import (
	"strings"
	"syscall/js"
	"time"

	"github.com/vugu/vugu"

	"cybercost/wasm/words"
)

// rendered waits until what was changed is on the page: the program's loop
// renders as soon as this goroutine rests.
func rendered(env vugu.EventEnv) {
	env.Lock()
	env.UnlockRender()
	time.Sleep(time.Millisecond)
}

// showAfterRender opens a popover once its new content is on the page.
func showAfterRender(env vugu.EventEnv, id string) {
	go func() {
		rendered(env)
		if el := js.Global().Get("document").Call("getElementById", id); el.Truthy() && el.Get("showPopover").Truthy() {
			if !el.Call("matches", ":popover-open").Bool() {
				el.Call("showPopover")
			}
		}
	}()
}

// takeFocus moves the focus into what has just opened over the page, for people
// who hear it. The attribute for that is refused in a frame.
func takeFocus(event vugu.DOMEvent) {
	if event.PropString("newState") == "open" {
		event.JSEventTarget().Call("focus")
	}
}

// focusOn moves the focus once the page has been rendered.
func focusOn(env vugu.EventEnv, id string) {
	go func() {
		rendered(env)
		if el := js.Global().Get("document").Call("getElementById", id); el.Truthy() {
			el.Call("scrollIntoView")
			el.Call("focus", map[string]any{"preventScroll": true})
		}
	}()
}

// near lists the ids of the parts of the page that are in or near the window.
func near() []string {
	return strings.Fields(js.Global().Get("cybercostPage").Call("near").String())
}

// printPage opens the browser's own print dialog. Not at once: while this
// event is answered, the sheet cannot be put on the page.
func printPage() {
	js.Global().Call("setTimeout", js.Global().Get("print").Call("bind", js.Global()), 0)
}

// PageLanguage is the language the page is written in.
func PageLanguage() words.Language {
	if js.Global().Get("document").Get("documentElement").Get("lang").String() == "en" {
		return words.English
	}
	return words.Japanese
}
