// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/keep"
import "cybercost/wasm/words"

func (c *Record) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<details\nclass=cc-disclosure\nid=record\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { c.Page.Session.OpenRecord(event.PropBool("target", "open")) })
	vg.add("1<summary\nclass=cc-disclosure__summary\x00" +
		"2<span\x00")
	content(vg, c.Page.Say(words.RecordTitle))
	vg.add("2<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Now())
	if c.Page.Session.RecordOpen {
		vg.add("1<div\nclass=cc-disclosure__body\x00" +
			"2<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, c.Page.Say(words.RecordText))
		vg.add("2<div\nclass=cc-form\x00")
		for vgiterkeyt, key := range keep.RecordLines() {
			{
				vgcomp := use[*NameField](vg, 3, 0xF57E6BCE5B96DE36, vgiterkeyt)
				vgcomp.Key = key
				vgcomp.Page = c.Page
			}
		}
		vg.add("2<table\nclass=cc-table cc-wishes\x00" +
			"3<caption\nclass=cc-table__caption\x00")
		content(vg, c.Page.Say(words.RecordWishes))
		vg.add("3<thead\x00" +
			"4<tr\x00")
		for _, head := range c.Heads() {
			vg.add("5<th\nscope=col\x00")
			content(vg, head)
		}
		vg.add("3<tbody\x00")
		for _, wish := range c.Wishes() {
			vg.add("4<tr\x00" +
				"5<th\nscope=row\x00")
			content(vg, wish.Name)
			for i, tick := range wish.Ticks {
				vg.add("5<td\x00")
				{
					vgcomp := use[*RecordTick](vg, 6, 0x2DAFB9DC4724EA8E, i)
					vgcomp.Page = c.Page
					vgcomp.Text = c.Heard(wish, i)
					vgcomp.Tick = tick
					vgcomp.Class = "cc-vh"
				}
			}
			vg.add("5<td\x00")
			content(vg, wish.Change)
		}
		vg.add("2<fieldset\nclass=cc-told\x00" +
			"3<legend\nclass=cc-field__label\x00")
		content(vg, c.Page.Say(words.RecordTold))
		for i, tick := range keep.Told() {
			{
				vgcomp := use[*RecordTick](vg, 3, 0x67A120AB78938557, i)
				vgcomp.Page = c.Page
				vgcomp.Text = c.Page.Say(words.Told[i])
				vgcomp.Tick = tick
				vgcomp.Class = "cc-check__text"
			}
		}
		vg.add("2<div\nclass=cc-form\x00")
		for vgiterkeyt, key := range keep.RecordTexts() {
			{
				vgcomp := use[*NameField](vg, 3, 0xEC3408FD58D047C9, vgiterkeyt)
				vgcomp.Key = key
				vgcomp.Page = c.Page
			}
		}
		{
			vgcomp := use[*RecordTick](vg, 2, 0x263C1C75AF17B556, nil)
			vgcomp.Page = c.Page
			vgcomp.Text = c.Page.Say(words.RecordChecked)
			vgcomp.Tick = keep.Checked
			vgcomp.Class = "cc-check__text"
		}
		vg.add("2<div\nclass=cc-actions\x00" +
			"3<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=print-record\x00")
		vg.on("click", func(event vugu.DOMEvent) { c.Print() })
		vg.add("4<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-print\"></use>\x00" +
			"4<span\x00")
		content(vg, c.Page.Say(words.RecordPrint))
		vg.add("2<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, c.Page.Say(words.RecordNote))
	}
	return vg.out
}
