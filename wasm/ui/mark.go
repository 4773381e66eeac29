package ui

import (
	"cybercost/seeds"
	"cybercost/wasm/words"
)

// Mark says whether a number was measured, estimated or assumed.
type Mark struct {
	Page *Page
	Kind seeds.Mark
}

// Text is the mark's word.
func (c *Mark) Text() string { return c.Page.Say(words.Marks.Of(string(c.Kind))) }
