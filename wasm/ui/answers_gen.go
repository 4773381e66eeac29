// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Answers) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<ul\nclass=cc-answers\x00")
	for vgiterkeyt, a := range c.List() {
		vg.add("1<li\x00" +
			"2<a\nclass=cc-answers__link\x00")
		attribute(vg, "href", a.Href)
		vg.add("3<span\nclass=cc-answers__name\x00")
		content(vg, a.Name)
		vg.add("3<span\nclass=cc-answers__text\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0x9CD24A14482CE058, vgiterkeyt)
			vgcomp.Runs = a.Text
		}
	}
	return vg.out
}
