package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/keep"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

const csvType = "text/csv;charset=utf-8"

// SectionKeep prints, shares and saves the estimate, and opens it again.
type SectionKeep struct{ Store *state.Store }

// Names lists the free texts of the printed sheet but the last, the memo.
func (c *SectionKeep) Names() []keep.NameKey {
	keys := keep.NameKeys()
	return keys[:len(keys)-1]
}

// Label is the name of a free text.
func (c *SectionKeep) Label(key keep.NameKey) string { return c.Store.Say(words.Names[string(key)]) }

// MemoLabel is the name of the notes.
func (c *SectionKeep) MemoLabel() string { return c.Label(keep.NameMemo) }

// Memo is the notes.
func (c *SectionKeep) Memo() string { return c.Store.Names.Memo }

// Call follows a free text.
func (c *SectionKeep) Call(key keep.NameKey, event vugu.DOMEvent) { c.Store.Call(key, typed(event)) }

// CallMemo follows the notes.
func (c *SectionKeep) CallMemo(event vugu.DOMEvent) { c.Store.Call(keep.NameMemo, typed(event)) }

// Link copies the share link.
func (c *SectionKeep) Link(event vugu.DOMEvent) {
	fragment := c.Store.Fragment()
	if fragment == "" {
		c.Store.NothingToKeep()
		return
	}
	copyLink(event.EventEnv(), fragment, func(ok bool) {
		c.Store.Notice = c.Store.Say(words.KeepNoCopy)
		if ok {
			c.Store.Notice = c.Store.Say(words.KeepCopied)
		}
	})
}

// Hand shows the code for the phone of the person opposite.
func (c *SectionKeep) Hand(event vugu.DOMEvent) {
	c.Store.Handing = ""
	if event.PropBool("target", "open") {
		c.Store.Handing = address()
	}
}

// Code is that code.
func (c *SectionKeep) Code() string {
	svg, _ := c.Store.Code(c.Store.Handing)
	return svg
}

// CodeName is what that code opens.
func (c *SectionKeep) CodeName() string {
	_, name := c.Store.Code(c.Store.Handing)
	return name
}

// Save saves the estimate to a file.
func (c *SectionKeep) Save() {
	saveAs(c.Store.FileName(today())+".json", "application/json", c.Store.SaveFile())
}

// Tables saves every table for a spreadsheet.
func (c *SectionKeep) Tables() {
	saveAs(c.Store.FileName(today())+".csv", csvType, c.Store.SaveTables(printout()))
}

// Open reads the chosen file.
func (c *SectionKeep) Open(event vugu.DOMEvent) {
	readFile(event, keep.MaxFile, func(content []byte) { c.Store.OpenFile(content) })
}
