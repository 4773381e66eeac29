// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Moves) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\x00")
	{
		vgcomp := use[*Grid](vg, 1, 0x9EEDF9F42604364A, nil)
		vgcomp.Page = c.Page
		vgcomp.Table = c.Table()
	}
	vg.add("1<p\nclass=cc-text\ndata-size=small\x00")
	content(vg, c.Page.Say(words.MovesNote))
	return vg.out
}
