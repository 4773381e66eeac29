// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/browser"
import "cybercost/wasm/words"

func (c *LargeAmount) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-big\nid=cc-big\npopover=auto\nrole=dialog\ntabindex=-1\naria-labelledby=cc-big-h\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { browser.TakeFocus(event) })
	vg.add("1<p\nclass=cc-big__label\nid=cc-big-h\x00" +
		"2<span\x00")
	content(vg, c.Page.Report.LossName())
	vg.add("2<span\nclass=cc-big__sub\x00")
	content(vg, c.Page.Report.IncidentOnce())
	vg.add("1<p\nclass=cc-big__amount\x00")
	{
		vgcomp := use[*Headline](vg, 2, 0xA00AF4BCF7A3F655, nil)
		vgcomp.Page = c.Page
		vgcomp.Size = "giant"
	}
	vg.add("1<div\naria-hidden=true\x00")
	{
		vgcomp := use[*Chart](vg, 2, 0xAAC29897AB336EEA, nil)
		vgcomp.SVG = c.Page.Album.LargeRuler()
	}
	vg.add("1<dl\nclass=cc-big__list\x00")
	for vgiterkeyt, sum := range c.Page.Report.LargeSums() {
		vg.add("2<div\nclass=cc-big__item\x00" +
			"3<dt\x00")
		content(vg, sum.Name)
		vg.add("3<dd\x00")
		if sum.Cell.Number() {
			{
				vgcomp := use[*Num](vg, 4, 0x470F99EC05EA27AD, vgiterkeyt)
				vgcomp.Cell = sum.Cell
				vgcomp.Page = c.Page
				vgcomp.Size = "l"
			}
		}
		if !sum.Cell.Number() {
			vg.add("4<span\nclass=cc-num\x00")
			content(vg, sum.Cell.Text)
		}
	}
	vg.add("1<p\nclass=cc-big__foot\x00" +
		"2<span\x00")
	content(vg, c.Page.Report.LargeFoot())
	vg.add("2<button\nclass=cc-button\ndata-kind=onDeep\ntype=button\npopovertarget=cc-big\npopovertargetaction=hide\x00" +
		"3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-close\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.Close))
	return vg.out
}
