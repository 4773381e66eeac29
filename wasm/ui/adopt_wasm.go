package ui

import (
	"syscall/js"

	"cybercost/calc"
	"cybercost/wasm/state"
)

// Adopt reads the controls into the store before the first render, so that
// what was typed while the program was loading stays.
func Adopt(store *state.Store) {
	draft := store.Draft.Clone()
	controls := js.Global().Get("document").Call("querySelectorAll", "#app [name]")
	changed := false
	for i := range controls.Length() {
		changed = read(controls.Index(i), draft) || changed
	}
	if changed {
		draft.Sample = ""
		store.Open(draft)
	}
}

// read takes one control over and reports whether it says something new.
func read(control js.Value, draft state.Draft) bool {
	field := calc.Field(control.Get("name").String())
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
