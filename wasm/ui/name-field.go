package ui

import (
	"strconv"

	"github.com/vugu/vugu"

	"cybercost/wasm/keep"
)

// NameField is a free text that goes onto paper and into files only.
type NameField struct {
	Page *Page
	Key  keep.NameKey
}

// ID is the id of the control.
func (c *NameField) ID() string { return "f-" + string(c.Key) }

// Several reports whether it may have several lines.
func (c *NameField) Several() bool {
	_, several := keep.Room(c.Key)
	return several
}

// Most is how many characters it may have.
func (c *NameField) Most() string {
	most, _ := keep.Room(c.Key)
	return strconv.Itoa(most)
}

// Call follows what is typed.
func (c *NameField) Call(event vugu.DOMEvent) { c.Page.Session.SetName(c.Key, typed(event)) }
