package browser

import (
	"strings"
	"syscall/js"
	"time"

	"github.com/vugu/vugu"

	"cybercost/seeds"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// rendered waits until what was changed is on the page: the program's loop
// renders as soon as this goroutine rests.
func rendered(env vugu.EventEnv) {
	env.Lock()
	env.UnlockRender()
	time.Sleep(time.Millisecond)
}

// ShowAfterRender opens a popover once its new content is on the page.
func ShowAfterRender(env vugu.EventEnv, id string) {
	go func() {
		rendered(env)
		if el := js.Global().Get("document").Call("getElementById", id); el.Truthy() && el.Get("showPopover").Truthy() {
			if !el.Call("matches", ":popover-open").Bool() {
				el.Call("showPopover")
			}
		}
	}()
}

// TakeFocus moves the focus into what has just opened over the page, for people
// who hear it. The attribute for that is refused in a frame.
func TakeFocus(event vugu.DOMEvent) {
	if event.PropString("newState") == "open" {
		event.JSEventTarget().Call("focus")
	}
}

// FocusOn moves the focus once its place has been rendered. What comes next may be a
// part of the page that was behind, and nothing else: then it is the one after.
func FocusOn(env vugu.EventEnv, id string) {
	go func() {
		document := js.Global().Get("document")
		for range 20 {
			rendered(env)
			if el := document.Call("getElementById", id); el.Truthy() {
				el.Call("scrollIntoView")
				el.Call("focus", map[string]any{"preventScroll": true})
				if document.Get("activeElement").Equal(el) {
					return
				}
			}
		}
	}()
}

// FollowLooks brings the page up to date when the user turns to another part of
// it: nobody should see there what was true before the last key.
func FollowLooks(env vugu.EventEnv, s *session.Session) {
	look := js.FuncOf(func(js.Value, []js.Value) any {
		go func() { // not at once: the focus also leaves what a rendering takes off the page
			env.RLock()
			edits := s.Edits
			env.RUnlock()
			catchUp(env, s, edits)
		}()
		return nil
	})
	for _, event := range []string{"wheel", "touchmove", "pointerdown", "focusout"} {
		js.Global().Get("document").Call("addEventListener", event, look, map[string]any{"passive": true})
	}
}

// MayWait lists the parts of the page that the answer to a key need not wait for:
// those in the window beside the section that is typed in, and those that are on
// the page but not in the window.
func MayWait(parts string) (seen, unseen []string) {
	first, rest, _ := strings.Cut(js.Global().Get("cybercostPage").Call("mayWait", parts).String(), ",")
	return strings.Fields(first), strings.Fields(rest)
}

// PrintPage opens the browser's own print dialog. Not at once: while this
// event is answered, the sheet cannot be put on the page.
func PrintPage() {
	js.Global().Call("setTimeout", js.Global().Get("print").Call("bind", js.Global()), 0)
}

// PageLanguage is the language the page is written in.
func PageLanguage() words.Language {
	if js.Global().Get("document").Get("documentElement").Get("lang").String() == "en" {
		return words.English
	}
	return words.Japanese
}

// TakeFacts takes in what the figures say of themselves, once the page has brought it.
func TakeFacts(figures *seeds.Figures) {
	if all := js.Global().Get("cybercostFacts"); all.Truthy() {
		figures.Hold(strings.Split(all.String(), "\n"))
	}
}

// TakeWords takes in the words that the page brought beside the program, or after it.
func TakeWords() {
	if all := js.Global().Get("cybercostWords"); all.Truthy() {
		words.Hold(strings.Split(all.String(), "\n"))
	}
}
