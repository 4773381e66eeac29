// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Switch) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<label\nclass=cc-check\x00" +
		"1<input\nclass=cc-check__control\ntype=checkbox\x00")
	attribute(vg, "aria-describedby", c.Describers())
	attribute(vg, "checked", c.Page.Session.Draft.On[c.Name])
	attribute(vg, "name", string(c.Name))
	property(vg, "checked", c.Page.Session.Draft.On[c.Name])
	vg.on("change", func(event vugu.DOMEvent) { c.Toggle(event) })
	vg.add("1<span\nclass=cc-check__text\x00")
	content(vg, c.Label())
	return vg.out
}
