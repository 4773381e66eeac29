// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SourceLink) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<a\nclass=cc-ref\x00")
	attribute(vg, "href", c.Href())
	vg.on("click", func(event vugu.DOMEvent) { c.Open(event) })
	vg.add("1<span\nclass=cc-vh\x00")
	content(vg, c.Before())
	vg.add("1<span\x00")
	content(vg, c.Store.Say(words.Basis))
	return vg.out
}
