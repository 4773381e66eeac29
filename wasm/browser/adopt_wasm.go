package browser

import (
	"slices"
	"strings"
	"syscall/js"

	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/keep"
	"cybercost/wasm/session"
)

// Adopt reads the controls into the s before the first render, so that
// what was typed while the program was loading stays.
func Adopt(env vugu.EventEnv, s *session.Session) {
	env.Lock()
	if adopt(s) {
		env.UnlockRender()
	} else {
		env.UnlockOnly()
	}
}

// Draw is what the page calls when it has brought the words that come after the
// program: they are taken in, and the pictures drawn that it had no room for before.
func Draw(env vugu.EventEnv, s *session.Session) js.Func {
	return js.FuncOf(func(js.Value, []js.Value) any {
		go func() {
			env.Lock()
			TakeWords()
			s.Opening = false
			env.UnlockRender()
		}()
		return nil
	})
}

// adopt reports whether the controls say something that the s did not.
func adopt(s *session.Session) (changed bool) {
	draft := s.Draft.Clone()
	controls := js.Global().Get("document").Call("querySelectorAll", "#app [name]")
	drafted := false
	for i := range controls.Length() {
		control := controls.Index(i)
		name := control.Get("name").String()
		if aside, is := readAside(control, name, s); is {
			changed = changed || aside
		} else if read(control, calc.Field(name), draft) {
			drafted = true
		}
	}
	if drafted {
		s.Adopt(draft)
	}
	return changed || drafted
}

// readAside takes over what is no part of the calculation. It reports whether
// that is what the control holds, and whether it says something new.
func readAside(control js.Value, name string, s *session.Session) (changed, is bool) {
	if step, ok := strings.CutPrefix(name, "step-"); ok {
		done := control.Get("checked").Bool()
		s.Tick(step, done)
		return done, true
	}
	if key := keep.NameKey(name); slices.Contains(keep.NameKeys(), key) {
		text := control.Get("value").String()
		s.SetName(key, text)
		return text != "", true
	}
	return false, false
}

// read takes one control over and reports whether it says something new.
func read(control js.Value, field calc.Field, draft session.Draft) bool {
	value := control.Get("value").String()
	switch control.Get("type").String() {
	case "text":
		old := draft.Texts[field]
		draft.Texts[field] = value
		return old != value
	case "radio":
		if !control.Get("checked").Bool() {
			return false
		}
		fallthrough
	case "select-one":
		old := draft.Choices[field]
		draft.Choices[field] = value
		return old != value
	case "checkbox":
		old := draft.On[field]
		draft.On[field] = control.Get("checked").Bool()
		return old != draft.On[field]
	}
	return false
}
