package dom

import (
	"syscall/js"

	"github.com/vugu/vugu"
	vugujs "github.com/vugu/vugu/js"
)

// event is an event of the browser as components see it. It is asked when a
// component asks, and only while the event is being answered.
type event struct {
	value js.Value
	env   vugu.EventEnv
}

// at follows names from the event; false where one leads nowhere.
func (e event) at(keys []string) (js.Value, bool) {
	v := e.value
	for _, key := range keys {
		if t := v.Type(); t != js.TypeObject && t != js.TypeFunction {
			return js.Value{}, false
		}
		v = v.Get(key)
	}
	return v, true
}

// Prop is a text, a number or a truth of the event; nil where it is none.
func (e event) Prop(keys ...string) any {
	v, ok := e.at(keys)
	if !ok {
		return nil
	}
	switch v.Type() {
	case js.TypeString:
		return v.String()
	case js.TypeNumber:
		return v.Float()
	case js.TypeBoolean:
		return v.Bool()
	}
	return nil
}

// PropString is a text of the event, or "".
func (e event) PropString(keys ...string) string { return prop[string](e, keys) }

// PropFloat64 is a number of the event, or 0.
func (e event) PropFloat64(keys ...string) float64 { return prop[float64](e, keys) }

// PropBool is a truth of the event, or false.
func (e event) PropBool(keys ...string) bool { return prop[bool](e, keys) }

func prop[T any](e event, keys []string) T {
	v, _ := e.Prop(keys...).(T)
	return v
}

// EventSummary is nil: nothing of an event is copied beforehand.
func (e event) EventSummary() map[string]any { return nil }

func (e event) JSEvent() vugujs.Value { return vugujs.Value(e.value) }

func (e event) JSEventTarget() vugujs.Value { return vugujs.Value(e.value.Get("target")) }

func (e event) JSEventCurrentTarget() vugujs.Value {
	return vugujs.Value(e.value.Get("currentTarget"))
}

func (e event) EventEnv() vugu.EventEnv { return e.env }

func (e event) PreventDefault() { e.value.Call("preventDefault") }

func (e event) StopPropagation() { e.value.Call("stopPropagation") }
