// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *PageTitle) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-title\nid=top\x00" +
		"1<div\nclass=cc-title__inner\x00" +
		"2<div\x00" +
		"3<h1\nclass=cc-title__h\x00")
	content(vg, c.Page.Say(words.Title))
	vg.add("3<p\nclass=cc-title__lead\x00")
	content(vg, c.Page.Say(words.Lead))
	vg.add("3<ul\nclass=cc-promise\x00")
	for _, p := range c.Promises() {
		vg.add("4<li\nclass=cc-promise__item\x00" +
			"5<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-check\"></use>\x00" +
			"5<span\x00")
		content(vg, c.Page.Say(p))
	}
	vg.add("2<nav\nclass=cc-doors\x00")
	attribute(vg, "aria-label", c.Page.Say(words.Doors))
	vg.add("3<a\nclass=cc-door\ndata-kind=primary\nhref=#s1\x00" +
		"4<b\x00")
	content(vg, c.Page.Say(words.DoorOwn))
	vg.add("4<span\x00")
	content(vg, c.Page.Say(words.DoorOwnText))
	vg.add("3<a\nclass=cc-door\nhref=#keep\x00" +
		"4<b\x00")
	content(vg, c.Page.Say(words.DoorHand))
	vg.add("4<span\x00")
	content(vg, c.Page.Say(words.DoorHandTx))
	{
		vgcomp := use[*Answers](vg, 2, 0x5B33DDF83623134C, nil)
		vgcomp.All = true
		vgcomp.Page = c.Page
	}
	vg.add("1<div\nclass=cc-title__ruler\naria-hidden=true\x00")
	{
		vgcomp := use[*Chart](vg, 2, 0xF13AE528B41966C3, nil)
		vgcomp.SVG = c.Page.Album.TitleRuler()
	}
	return vg.out
}
