// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *NameField) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-field\x00" +
		"1<label\nclass=cc-field__label\x00")
	attribute(vg, "for", c.ID())
	content(vg, c.Page.Say(words.Names.Of(string(c.Key))))
	vg.add("1<div\nclass=cc-input\x00")
	if !c.Several() {
		vg.add("2<input\nclass=cc-input__control\ndata-kind=words\ntype=text\nautocomplete=off\x00")
		attribute(vg, "id", c.ID())
		attribute(vg, "maxlength", c.Most())
		attribute(vg, "name", string(c.Key))
		attribute(vg, "value", c.Page.Session.Name(c.Key))
		property(vg, "value", c.Page.Session.Name(c.Key))
		vg.on("input", func(event vugu.DOMEvent) { c.Call(event) })
	}
	if c.Several() {
		vg.add("2<textarea\nclass=cc-input__control\ndata-kind=words\nrows=3\x00")
		attribute(vg, "id", c.ID())
		attribute(vg, "maxlength", c.Most())
		attribute(vg, "name", string(c.Key))
		property(vg, "value", c.Page.Session.Name(c.Key))
		vg.on("input", func(event vugu.DOMEvent) { c.Call(event) })
	}
	return vg.out
}
