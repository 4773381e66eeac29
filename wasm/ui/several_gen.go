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
		vg.add("2<div\nclass=cc-scroll\nrole=region\ntabindex=0\x00")
		attribute(vg, "aria-label", c.Caption())
		vg.add("3<table\nclass=cc-table\x00" +
			"4<caption\nclass=cc-table__caption\x00")
		content(vg, c.Caption())
		vg.add("4<thead\x00" +
			"5<tr\x00" +
			"6<th\nscope=col\x00")
		content(vg, c.Page.Say(words.SheetYearHead))
		for _, head := range c.Heads() {
			vg.add("6<th\nscope=col\ndata-num=yes\x00")
			content(vg, head)
		}
		vg.add("4<tbody\x00")
		for _, row := range c.Rows() {
			vg.add("5<tr\x00" +
				"6<th\nscope=row\x00")
			content(vg, row.Name)
			for vgiterkeyt, cell := range row.Cells {
				vg.add("6<td\ndata-num=yes\x00")
				{
					vgcomp := use[*Datum](vg, 7, 0x4A4E9B7E0997B450, vgiterkeyt)
					vgcomp.Cell = cell
					vgcomp.Page = c.Page
				}
			}
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
