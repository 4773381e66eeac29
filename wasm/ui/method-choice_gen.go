// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *MethodChoice) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<details\nclass=cc-disclosure\x00" +
		"1<summary\nclass=cc-disclosure__summary\x00" +
		"2<span\x00")
	content(vg, c.Page.Say(words.MethodLegend))
	vg.add("2<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Now())
	vg.add("1<div\nclass=cc-disclosure__body\x00" +
		"2<fieldset\nclass=cc-method\x00" +
		"3<legend\nclass=cc-method__legend\x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.MethodLegend))
	vg.add("4<span\nclass=cc-method__sub\x00")
	content(vg, c.Page.Say(words.MethodSub))
	vg.add("3<div\nclass=cc-method__list\x00")
	for _, m := range c.Methods() {
		vg.add("4<label\nclass=cc-method__item\x00" +
			"5<input\nclass=cc-method__control\ntype=radio\nname=method\x00")
		attribute(vg, "checked", c.Chosen(m))
		attribute(vg, "value", string(m))
		property(vg, "checked", c.Chosen(m))
		vg.on("change", func(event vugu.DOMEvent) { c.Choose(m) })
		vg.add("5<span\nclass=cc-method__body\x00" +
			"6<span\nclass=cc-method__name\x00")
		content(vg, c.Name(m))
		if c.Amount(m).Number() {
			vg.add("6<data\nclass=cc-method__value\x00")
			attribute(vg, "data-key", c.Amount(m).Key)
			attribute(vg, "value", c.Amount(m).Value.String())
			vg.add("7<span\x00")
			content(vg, c.Page.Parts(c.Amount(m)).Value)
			vg.add("7<span\nclass=cc-method__unit\x00")
			content(vg, c.Page.Parts(c.Amount(m)).Unit)
		}
		if !c.Amount(m).Number() {
			vg.add("6<span\nclass=cc-method__value\ndata-empty=yes\x00")
			content(vg, c.Amount(m).Text)
		}
		vg.add("6<span\nclass=cc-method__text\x00")
		content(vg, c.Text(m))
	}
	for _, text := range c.Grounds() {
		vg.add("2<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, text)
	}
	return vg.out
}
