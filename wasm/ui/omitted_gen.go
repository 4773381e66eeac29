// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Omitted) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-block\x00" +
		"1<h3\nclass=cc-block__title\x00")
	content(vg, c.Store.Say(words.OmittedTitle))
	vg.add("1<dl\nclass=cc-aside\x00")
	for _, o := range c.Store.Omitted() {
		vg.add("2<div\nclass=cc-aside__row\x00" +
			"3<dt\x00")
		content(vg, o.Name)
		vg.add("3<dd\x00")
		content(vg, o.Text)
	}
	return vg.out
}
