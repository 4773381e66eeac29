// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *RecordTick) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<label\nclass=cc-check\x00" +
		"1<input\nclass=cc-check__control\ntype=checkbox\x00")
	attribute(vg, "checked", c.On())
	attribute(vg, "name", string(c.Tick))
	property(vg, "checked", c.On())
	vg.on("change", func(event vugu.DOMEvent) { c.Turn(event) })
	vg.add("1<span\x00")
	attribute(vg, "class", c.Class)
	content(vg, c.Text)
	return vg.out
}
