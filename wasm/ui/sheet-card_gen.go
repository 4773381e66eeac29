// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SheetCard) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-sheet__card\x00" +
		"1<p\nclass=cc-sheet__h\x00")
	content(vg, c.Page.Say(words.CardTitle))
	vg.add("1<p\nclass=cc-sheet__line\x00")
	content(vg, c.Page.Say(words.CardDo))
	{
		vgcomp := use[*SheetBlanks](vg, 1, 0x231D191B885BFAB2, nil)
		vgcomp.List = c.Page.Sheet.Card()
		vgcomp.Class = "cc-sheet__who"
	}
	return vg.out
}
