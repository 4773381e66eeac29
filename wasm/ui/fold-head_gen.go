// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *FoldHead) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<summary\nclass=cc-fold__summary\x00")
	{
		vgcomp := use[*SectionHead](vg, 1, 0x212BCBCF2D104569, nil)
		vgcomp.Answer = c.Answer
		vgcomp.ID = c.ID
		vgcomp.Number = c.Number
		vgcomp.Title = c.Title
	}
	vg.add("1<span\nclass=cc-fold__toggle\x00" +
		"2<span\nclass=cc-fold__open\x00")
	content(vg, c.Page.Say(words.FoldOpen))
	vg.add("2<span\nclass=cc-fold__close\x00")
	content(vg, c.Page.Say(words.FoldClose))
	return vg.out
}
