package browser

import (
	"syscall/js"

	"github.com/vugu/vugu"
)

// SaveAs hands content to the browser as a download. Nothing happens without
// content.
func SaveAs(name, kind string, content []byte) {
	if content == nil {
		return
	}
	bytes := js.Global().Get("Uint8Array").New(len(content))
	js.CopyBytesToJS(bytes, content)
	blob := js.Global().Get("Blob").New([]any{bytes}, map[string]any{"type": kind})
	url := js.Global().Get("URL").Call("createObjectURL", blob)
	link := js.Global().Get("document").Call("createElement", "a")
	link.Set("href", url)
	link.Set("download", name)
	link.Call("click")
	js.Global().Get("URL").Call("revokeObjectURL", url)
}

// Today is the day, as 2026-11-26.
func Today() string {
	return js.Global().Get("Date").New().Call("toLocaleDateString", "sv-SE").String()
}

// CopyLink copies the address of this page with a fragment, and tells whether
// that worked.
func CopyLink(env vugu.EventEnv, fragment string, told func(ok bool)) {
	tell := func(ok bool) {
		go func() {
			env.Lock()
			told(ok)
			env.UnlockRender()
		}()
	}
	clipboard := js.Global().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		Ask(fragment) // for the user to copy
		tell(false)
		return
	}
	link := Address() + "#" + fragment
	once(clipboard.Call("writeText", link), func(js.Value) { tell(true) }, func() { Ask(fragment); tell(false) })
}

// once waits for a promise.
func once(promise js.Value, done func(js.Value), failed func()) {
	var yes, no js.Func
	release := func() { yes.Release(); no.Release() }
	yes = js.FuncOf(func(_ js.Value, arguments []js.Value) any {
		release()
		done(arguments[0])
		return nil
	})
	no = js.FuncOf(func(js.Value, []js.Value) any {
		release()
		failed()
		return nil
	})
	promise.Call("then", yes, no)
}

// ReadFile reads the file that was chosen in a control. Of a file that is too
// large it reads one byte more than allowed, so that it is refused as such.
func ReadFile(event vugu.DOMEvent, most int, read func([]byte)) {
	control := js.Value(event.JSEventTarget())
	file := control.Get("files").Index(0)
	if !file.Truthy() {
		return
	}
	env := event.EventEnv()
	once(file.Call("slice", 0, most+1).Call("arrayBuffer"), func(buffer js.Value) {
		bytes := js.Global().Get("Uint8Array").New(buffer)
		content := make([]byte, bytes.Get("length").Int())
		js.CopyBytesToGo(content, bytes)
		control.Set("value", "")
		go func() {
			env.Lock()
			read(content)
			env.UnlockRender()
		}()
	}, func() {})
}
