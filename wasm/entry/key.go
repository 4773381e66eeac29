package entry

import (
	"slices"

	"cybercost/calc"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Key names what a column holds: one of [keep.NameKeys], a field, or what a
// policy may pay for.
type Key string

// names are the columns that move no amount.
var names = []Key{Key(keep.NameCustomer), Key(keep.NameTrade)}

// Keys lists everything that a column of an answer can hold, in the order of the
// template.
func Keys() []Key {
	keys := slices.Clone(names)
	for _, spec := range specs() {
		keys = append(keys, Key(spec.Field))
	}
	for _, field := range calc.PolicySwitches() {
		keys = append(keys, Key(field))
	}
	return keys
}

// Numbers lists the keys that hold a number, in their order.
func Numbers() []Key { return Keys()[len(names):] }

// specs are the fields that count for every incident, so that a row has one
// answer to each.
func specs() []calc.Spec {
	var all []calc.Spec
	for _, spec := range calc.Fields() {
		if takes(spec) {
			all = append(all, spec)
		}
	}
	return all
}

func takes(spec calc.Spec) bool {
	switch spec.Group {
	case calc.GroupCompany, calc.GroupPolicy, calc.GroupCarry:
		return true
	case calc.GroupIncident:
		return slices.Contains(calc.Shared(), spec.Field) && spec.Field != calc.FieldLabourCost && spec.Field != calc.FieldMargin
	}
	return false
}

// HeadOf is the heading of a key, as the template has it.
func HeadOf(v voice.Voice, key Key) string { return v.Say(words.RowHeads.Of(string(key))) }
