// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *MethodChoice) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<fieldset\nclass=cc-method\x00" +
		"1<legend\nclass=cc-method__legend\x00" +
		"2<span\x00")
	content(vg, c.Store.Say(words.MethodLegend))
	vg.add("2<span\nclass=cc-method__sub\x00")
	content(vg, c.Store.Say(words.MethodSub))
	vg.add("1<div\nclass=cc-method__list\x00")
	for _, m := range c.Methods() {
		vg.add("2<label\nclass=cc-method__item\x00" +
			"3<input\nclass=cc-method__control\ntype=radio\nname=method\x00")
		attribute(vg, "checked", c.Chosen(m))
		attribute(vg, "value", string(m))
		property(vg, "checked", c.Chosen(m))
		vg.on("change", func(event vugu.DOMEvent) { c.Choose(m) })
		vg.add("3<span\nclass=cc-method__body\x00" +
			"4<span\nclass=cc-method__name\x00")
		content(vg, c.Name(m))
		if c.Has(m) {
			vg.add("4<data\nclass=cc-method__value\x00")
			attribute(vg, "data-key", c.Key(m))
			attribute(vg, "value", c.Value(m))
			vg.add("5<span\x00")
			content(vg, c.Amount(m).Value)
			vg.add("5<span\nclass=cc-method__unit\x00")
			content(vg, c.Amount(m).Unit)
		}
		if !c.Has(m) {
			vg.add("4<span\nclass=cc-method__value\ndata-empty=yes\x00")
			content(vg, c.Lack(m))
		}
		vg.add("4<span\nclass=cc-method__text\x00")
		content(vg, c.Text(m))
	}
	return vg.out
}
