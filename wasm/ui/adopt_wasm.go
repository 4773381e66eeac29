package ui

import (
	"slices"
	"strings"
	"syscall/js"

	"cybercost/calc"
	"cybercost/wasm/keep"
	"cybercost/wasm/state"
)

// Adopt reads the controls into the store before the first render, so that
// what was typed while the program was loading stays.
func Adopt(store *state.Store) {
	draft := store.Draft.Clone()
	controls := js.Global().Get("document").Call("querySelectorAll", "#app [name]")
	changed := false
	for i := range controls.Length() {
		control := controls.Index(i)
		if name := control.Get("name").String(); !readAside(control, name, store) {
			changed = read(control, calc.Field(name), draft) || changed
		}
	}
	if changed {
		draft.Sample = ""
		store.Open(draft)
	}
}

// readAside takes over what is no part of the calculation, and reports
// whether that is what the control holds.
func readAside(control js.Value, name string, store *state.Store) bool {
	if step, ok := strings.CutPrefix(name, "step-"); ok {
		store.Tick(step, control.Get("checked").Bool())
		return true
	}
	if key := keep.NameKey(name); slices.Contains(keep.NameKeys(), key) {
		store.Call(key, control.Get("value").String())
		return true
	}
	return false
}

// read takes one control over and reports whether it says something new.
func read(control js.Value, field calc.Field, draft state.Draft) bool {
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
