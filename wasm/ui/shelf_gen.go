// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Shelf) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<details\nclass=cc-disclosure\nid=shelf\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { c.Toggle(event) })
	vg.add("1<summary\nclass=cc-disclosure__summary\x00" +
		"2<span\x00")
	content(vg, c.Page.Say(words.ShelfTitle))
	vg.add("2<span\nclass=cc-disclosure__now\x00")
	content(vg, c.shelf.Now())
	if c.Page.Session.Shelf.Open {
		vg.add("1<div\nclass=cc-disclosure__body\x00" +
			"2<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, c.Page.Say(words.ShelfLead))
		for _, group := range c.Groups() {
			vg.add("2<div\x00" +
				"3<h3\nclass=cc-block__title\x00")
			content(vg, group.Name)
			for vgiterkeyt, one := range group.Of {
				{
					vgcomp := use[*Safeguard](vg, 3, 0x5A5FD4D92FAB3AEA, vgiterkeyt)
					vgcomp.Of = one
					vgcomp.Page = c.Page
				}
			}
		}
		vg.add("2<div\nclass=cc-form\ndata-cols=2\x00")
		{
			vgcomp := use[*Field](vg, 3, 0xA3D9AE002E2DFDF6, nil)
			vgcomp.Page = c.Page
			vgcomp.Short = true
			vgcomp.Name = "plan-years"
		}
		{
			vgcomp := use[*Field](vg, 3, 0x91CB8159EFCC06A2, nil)
			vgcomp.Page = c.Page
			vgcomp.Short = true
			vgcomp.Name = "plan-discount"
		}
		{
			vgcomp := use[*Field](vg, 3, 0xEA0AB6BFED7EA951, nil)
			vgcomp.Mark = true
			vgcomp.Page = c.Page
			vgcomp.Name = "hour-cost"
		}
		{
			vgcomp := use[*Field](vg, 3, 0xE5E36BA2D8400CB6, nil)
			vgcomp.Page = c.Page
			vgcomp.Name = "plan-budget"
		}
		if c.shelf.Planned() {
			{
				vgcomp := use[*Plan](vg, 2, 0x308CAF2539141203, nil)
				vgcomp.Page = c.Page
				vgcomp.Shelf = c.shelf
			}
		}
	}
	return vg.out
}
