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
	vg.add("1<div\nclass=cc-sheet__who\x00")
	for _, n := range c.Page.Sheet.Card() {
		vg.add("2<p\nclass=cc-sheet__blank\x00" +
			"3<span\x00")
		content(vg, n.Name)
		vg.add("3<span\nclass=cc-sheet__name\x00")
		content(vg, n.Note)
	}
	return vg.out
}
