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
		{
			vgcomp := use[*LimitList](vg, 2, 0x4B098D4CFF95CD, nil)
			vgcomp.Answer = c.answer
		}
	}
	vg.add("2<details\nclass=cc-disclosure\ndata-size=small\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { c.Toggle(event) })
	vg.add("3<summary\nclass=cc-disclosure__summary\x00")
	content(vg, c.Page.Say(words.FinderYear))
	if c.Page.Session.Comparing.LimitsOpen {
		vg.add("3<div\nclass=cc-disclosure__body\x00" +
			"4<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, c.YearNote())
		if c.year != nil {
			{
				vgcomp := use[*LimitList](vg, 4, 0x8922E49FB06BCC26, nil)
				vgcomp.Answer = c.year
			}
		}
	}
	return vg.out
}
