// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/browser"
import "cybercost/wasm/words"

func (c *Rail) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-rail\nrole=region\x00")
	attribute(vg, "aria-label", c.Page.Say(words.Summary))
	vg.add("1<div\nclass=cc-rail__sticky\ntabindex=-1\x00" +
		"2<div\nclass=cc-panel\x00" +
		"3<p\nclass=cc-panel__label\x00")
	content(vg, c.Incident())
	vg.add("3<p\nclass=cc-panel__amount\x00")
	{
		vgcomp := use[*Headline](vg, 4, 0xD25731A210F2D757, nil)
		vgcomp.Page = c.Page
		vgcomp.Size = "xl"
	}
	vg.add("3<div\naria-hidden=true\x00")
	{
		vgcomp := use[*Chart](vg, 4, 0x4500722EA94F003C, nil)
		vgcomp.SVG = c.Page.Album.PanelRuler()
	}
	vg.add("3<p\nclass=cc-panel__range\x00")
	for vgiterkeyt, end := range c.Page.Report.Ends() {
		{
			vgcomp := use[*Datum](vg, 4, 0xEC98367F4B83750C, vgiterkeyt)
			vgcomp.Cell = end
			vgcomp.Page = c.Page
		}
	}
	vg.add("2<dl\nclass=cc-sums\x00")
	attribute(vg, "hidden", c.Page.Session.Result == nil)
	for vgiterkeyt, sum := range c.Page.Report.Sums() {
		vg.add("3<div\nclass=cc-sums__row\x00" +
			"4<dt\x00")
		content(vg, sum.Name)
		vg.add("4<dd\x00")
		{
			vgcomp := use[*Datum](vg, 5, 0xF6DD91D3AC18BE56, vgiterkeyt)
			vgcomp.Cell = sum.Cell
			vgcomp.Page = c.Page
		}
	}
	vg.add("2<div\nclass=cc-rail__actions\x00" +
		"3<button\nclass=cc-button\ndata-kind=primary\ntype=button\nname=print\x00")
	vg.on("click", func(event vugu.DOMEvent) { browser.PrintPage() })
	vg.add("4<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-print\"></use>\x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.Print))
	vg.add("3<button\nclass=cc-button\ndata-kind=outline\ntype=button\npopovertarget=cc-big\x00" +
		"4<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-large\"></use>\x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.Large))
	vg.add("2<nav\nclass=cc-nav\x00")
	attribute(vg, "aria-label", c.Page.Say(words.Contents))
	{
		vgcomp := use[*ContentsList](vg, 3, 0x6AAC5825F4FBBCAA, nil)
		vgcomp.Page = c.Page
	}
	vg.add("2<p\nclass=cc-rail__next\x00")
	{
		vgcomp := use[*NextClient](vg, 3, 0xC74D80FCE77BEADD, nil)
		vgcomp.Page = c.Page
	}
	return vg.out
}
