// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Carry) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<details\nclass=cc-disclosure\x00" +
		"1<summary\nclass=cc-disclosure__summary\x00" +
		"2<span\x00")
	content(vg, c.Page.Say(words.CarryTitle))
	vg.add("2<span\nclass=cc-disclosure__now\x00")
	{
		vgcomp := use[*Phrase](vg, 3, 0xB5CBA5CFAE5CBC40, nil)
		vgcomp.Runs = c.Now()
	}
	vg.add("1<div\nclass=cc-disclosure__body\x00" +
		"2<div\nclass=cc-form\ndata-cols=2\x00")
	{
		vgcomp := use[*Field](vg, 3, 0x3C340E9F261DD9C5, nil)
		vgcomp.Page = c.Page
		vgcomp.Name = "cash"
	}
	if c.answer != nil {
		vg.add("2<div\x00" +
			"3<p\nclass=cc-text\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0x388F5E693933F6A4, nil)
			vgcomp.Runs = c.answer.Answer()
		}
		vg.add("3<dl\nclass=cc-aside\x00")
		for vgiterkeyt, row := range c.answer.Rows() {
			vg.add("4<div\nclass=cc-aside__row\x00" +
				"5<dt\x00")
			content(vg, row.Name)
			vg.add("5<dd\x00" +
				"6<p\x00")
			{
				vgcomp := use[*Phrase](vg, 7, 0xE63342728D91C77F, vgiterkeyt)
				vgcomp.Runs = row.Gross
			}
			if len(row.Kept) > 0 {
				vg.add("6<p\x00")
				{
					vgcomp := use[*Phrase](vg, 7, 0xE4324895E0FC9DEB, vgiterkeyt)
					vgcomp.Runs = row.Kept
				}
			}
		}
		vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, c.Page.Say(words.CarryNote))
	}
	return vg.out
}
