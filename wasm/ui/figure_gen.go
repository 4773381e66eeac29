// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Figure) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<figure\nclass=cc-figure\x00")
	attribute(vg, "id", c.ID)
	vg.add("1<figcaption\nclass=cc-figure__caption\x00" +
		"2<span\nclass=cc-figure__no\x00")
	content(vg, c.Picture.Number)
	vg.add("2<span\nclass=cc-figure__message\x00")
	content(vg, c.Picture.Message)
	vg.add("2<span\nclass=cc-figure__sub\x00")
	content(vg, c.Picture.Sub)
	vg.add("1<ul\nclass=cc-legend\x00")
	attribute(vg, "hidden", len(c.Picture.Keys) == 0)
	for vgiterkeyt, k := range c.Picture.Keys {
		vg.add("2<li\nclass=cc-legend__item\x00")
		{
			vgcomp := use[*Chart](vg, 3, 0x382A062B7BE8245E, vgiterkeyt)
			vgcomp.SVG = k.SVG
			vgcomp.Part = "key"
		}
		vg.add("3<span\x00")
		content(vg, k.Text)
	}
	{
		vgcomp := use[*Chart](vg, 1, 0x963DC2B7CF23B443, nil)
		vgcomp.SVG = c.Picture.SVG
	}
	vg.add("1<p\nclass=cc-figure__source\x00")
	content(vg, c.Picture.Source)
	if len(c.Picture.Table.Rows) > 0 {
		vg.add("1<details\nclass=cc-disclosure\ndata-size=small\x00" +
			"2<summary\nclass=cc-disclosure__summary\x00")
		content(vg, c.Store.AsTable(c.Picture.Number))
		vg.add("2<div\nclass=cc-disclosure__body\x00")
		{
			vgcomp := use[*Grid](vg, 3, 0x41B4CC6D777F9D0A, nil)
			vgcomp.Table = c.Picture.Table
		}
		vg.add("3<p\x00" +
			"4<button\nclass=cc-link\ntype=button\nname=save-table\x00")
		vg.on("click", func(event vugu.DOMEvent) { c.Save() })
		vg.add("5<span\x00")
		content(vg, c.Store.Say(words.FileTable))
	}
	return vg.out
}
