// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *PageTitle) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-title\nid=top\x00" +
		"1<div\nclass=cc-title__inner\x00" +
		"2<h1\nclass=cc-title__h\x00")
	content(vg, c.Store.Say(words.Title))
	vg.add("2<p\nclass=cc-title__lead\x00")
	content(vg, c.Store.Say(words.Lead))
	vg.add("2<ul\nclass=cc-promise\x00")
	for _, p := range c.Promises() {
		vg.add("3<li\nclass=cc-promise__item\x00" +
			"4<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-check\"></use>\x00" +
			"4<span\x00")
		content(vg, c.Store.Say(p))
	}
	vg.add("1<div\nclass=cc-title__ruler\naria-hidden=true\x00")
	{
		vgcomp := use[*Chart](vg, 2, 0xF13AE528B41966C3, nil)
		vgcomp.SVG = c.Store.TitleRuler()
	}
	return vg.out
}
