// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *FirstSteps) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\x00" +
		"1<ol\nclass=cc-firsts\x00")
	for _, first := range c.Firsts() {
		vg.add("2<li\nclass=cc-firsts__item\x00" +
			"3<span\nclass=cc-firsts__text\x00")
		content(vg, c.Page.Say(first.Text))
		if first.Phone != "" {
			vg.add("3<a\nclass=cc-link\x00")
			attribute(vg, "href", first.Tel())
			content(vg, c.Page.Put(words.ContactPhone, first.Phone))
		}
		if first.Mail != "" {
			vg.add("3<a\nclass=cc-link\x00")
			attribute(vg, "href", "mailto:"+first.Mail)
			content(vg, c.Page.Put(words.ContactMail, first.Mail))
		}
		vg.add("3<a\nclass=cc-link\nrel=noopener noreferrer\ntarget=_blank\x00")
		attribute(vg, "href", first.Page)
		vg.add("4<span\x00")
		content(vg, c.Page.Say(words.OpenPage))
		vg.add("4<span\nclass=cc-vh\x00")
		content(vg, c.Page.Say(first.Text))
	}
	vg.add("1<details\nclass=cc-disclosure\x00" +
		"2<summary\nclass=cc-disclosure__summary\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.CardTitle))
	vg.add("3<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Now())
	vg.add("2<div\nclass=cc-disclosure__body\x00" +
		"3<p\nclass=cc-text\x00")
	content(vg, c.Page.Say(words.CardDo))
	vg.add("3<div\nclass=cc-form\x00")
	for vgiterkeyt, key := range c.Keys() {
		{
			vgcomp := use[*NameField](vg, 4, 0x32665211C42734F0, vgiterkeyt)
			vgcomp.Key = key
			vgcomp.Page = c.Page
		}
	}
	vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
	content(vg, c.Page.Say(words.CardText))
	return vg.out
}
