package browser

import (
	"syscall/js"

	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/session"
)

// FollowExamples selects what stands in a field that is turned to, while that is
// an example's: what is typed then replaces it, and is not put behind it. By key
// browsers do that themselves. A finger or a mouse first gives the focus and then
// puts the caret where it pressed, so the text is selected again when it lets go;
// from then on a press puts the caret. A part of the text that was selected by
// dragging stays so.
func FollowExamples(env vugu.EventEnv, s *session.Session) {
	turned := js.Null() // to the field that was turned to by the press that is under way
	listen := func(event string, act func(control js.Value)) {
		js.Global().Get("document").Call("addEventListener", event, js.FuncOf(func(_ js.Value, args []js.Value) any {
			act(args[0].Get("target"))
			return nil
		}))
	}
	listen("pointerdown", func(js.Value) { turned = js.Null() })
	listen("focusin", func(control js.Value) {
		go func() { // not at once: the program itself moves the focus while it holds the lock
			env.RLock()
			example := s.Exemplary(calc.Field(control.Get("name").String()))
			env.RUnlock()
			if example {
				turned = control
				control.Call("select")
			}
		}()
	})
	listen("click", func(control js.Value) {
		if turned.Equal(control) && control.Get("selectionStart").Equal(control.Get("selectionEnd")) {
			control.Call("select")
		}
		turned = js.Null()
	})
}
