// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Omitted) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<details\nclass=cc-disclosure\x00" +
		"1<summary\nclass=cc-disclosure__summary\x00" +
		"2<span\x00")
	content(vg, c.Page.Say(words.OmittedTitle))
	vg.add("2<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Now())
	vg.add("1<div\nclass=cc-disclosure__body\x00" +
		"2<dl\nclass=cc-aside\x00")
	for _, o := range c.list {
		vg.add("3<div\nclass=cc-aside__row\x00" +
			"4<dt\x00")
		content(vg, o.Name)
		vg.add("4<dd\x00")
		content(vg, o.Note)
	}
	return vg.out
}
