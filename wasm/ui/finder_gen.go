// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Finder) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<details\nclass=cc-disclosure\x00" +
		"1<summary\nclass=cc-disclosure__summary\x00" +
		"2<span\x00")
	content(vg, c.Page.Say(words.FinderTitle))
	vg.add("2<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Page.Say(words.FinderNow))
	vg.add("1<div\nclass=cc-disclosure__body\x00" +
		"2<p\nclass=cc-text\ndata-size=small\x00")
	content(vg, c.Page.Say(words.FinderAsk))
	vg.add("2<div\nclass=cc-form\ndata-cols=2\x00")
	{
		vgcomp := use[*Field](vg, 3, 0x9D331231B8152FAD, nil)
		vgcomp.Page = c.Page
		vgcomp.Name = "target-kept"
	}
	if c.answer != nil {
		vg.add("2<dl\nclass=cc-aside\x00")
		for _, row := range c.answer.Rows() {
			vg.add("3<div\nclass=cc-aside__row\x00" +
				"4<dt\x00")
			content(vg, row.Name)
			vg.add("4<dd\x00")
			for vgiterkeyt, one := range row.Cases {
				vg.add("5<p\x00")
				{
					vgcomp := use[*Phrase](vg, 6, 0xA54625CC5D019D63, vgiterkeyt)
					vgcomp.Runs = one
				}
			}
		}
	}
	return vg.out
}
