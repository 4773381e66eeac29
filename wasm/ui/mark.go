package ui

import (
	"cybercost/seeds"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// Mark says whether a number was measured, estimated or assumed.
type Mark struct {
	Store *state.Store
	Kind  seeds.Mark
}

// Text is the mark's word.
func (c *Mark) Text() string { return c.Store.Say(words.Marks[string(c.Kind)]) }
