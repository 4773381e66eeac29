// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Several) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<details\nclass=cc-disclosure\x00" +
		"1<summary\nclass=cc-disclosure__summary\x00" +
		"2<span\x00")
	content(vg, c.Page.Say(words.SeveralTitle))
	vg.add("2<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Now())
	vg.add("1<div\nclass=cc-disclosure__body\x00" +
		"2<p\nclass=cc-text\ndata-size=small\x00")
	content(vg, c.Page.Say(words.SeveralAsk))
	vg.add("2<div\nclass=cc-form\ndata-cols=3\x00")
	for vgiterkeyt, name := range c.Page.Session.OtherChances() {
		{
			vgcomp := use[*Field](vg, 3, 0x4129FF48C51303B7, vgiterkeyt)
			vgcomp.Mark = true
			vgcomp.Name = name
			vgcomp.Page = c.Page
			vgcomp.Short = true
		}
	}
	for _, note := range c.Notes() {
		vg.add("2<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, note)
	}
	if c.answer.Told() {
		{
			vgcomp := use[*AmountTable](vg, 2, 0xEAEB0911B9F350FD, nil)
			vgcomp.Caption = c.Caption()
			vgcomp.First = c.Page.Say(words.SheetYearHead)
			vgcomp.Heads = c.Heads()
			vgcomp.Page = c.Page
			vgcomp.Rows = c.Rows()
		}
	}
	if c.answer.Told() {
		vg.add("2<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Page.Album.Several() {
			{
				vgcomp := use[*Figure](vg, 3, 0xA661E916EE189FEC, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Page = c.Page
				vgcomp.Picture = c.Page.Album.Drawn(p)
			}
		}
	}
	return vg.out
}
