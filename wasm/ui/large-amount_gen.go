// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *LargeAmount) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-big\nid=cc-big\npopover=auto\nrole=dialog\ntabindex=-1\naria-labelledby=cc-big-h\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { takeFocus(event) })
	vg.add("1<p\nclass=cc-big__label\nid=cc-big-h\x00" +
		"2<span\x00")
	content(vg, c.Store.LossName())
	vg.add("2<span\nclass=cc-big__sub\x00")
	content(vg, c.Store.IncidentOnce())
	vg.add("1<p\nclass=cc-big__amount\x00")
	{
		vgcomp := use[*Headline](vg, 2, 0xA00AF4BCF7A3F655, nil)
		vgcomp.Store = c.Store
		vgcomp.Size = "giant"
	}
	vg.add("1<div\naria-hidden=true\x00")
	{
		vgcomp := use[*Chart](vg, 2, 0xAAC29897AB336EEA, nil)
		vgcomp.SVG = c.Store.LargeRuler()
	}
	vg.add("1<dl\nclass=cc-big__list\x00")
	for vgiterkeyt, sum := range c.Store.LargeSums() {
		vg.add("2<div\nclass=cc-big__item\x00" +
			"3<dt\x00")
		content(vg, sum.Name)
		vg.add("3<dd\x00")
		if sum.Key != "" {
			{
				vgcomp := use[*Num](vg, 4, 0x470F99EC05EA27AD, vgiterkeyt)
				vgcomp.Key = sum.Key
				vgcomp.Open = sum.Open
				vgcomp.Text = sum.Text
				vgcomp.Value = sum.Value
				vgcomp.Size = "l"
			}
		}
		if sum.Key == "" {
			vg.add("4<span\nclass=cc-num\x00")
			content(vg, sum.Text.Value)
		}
	}
	vg.add("1<p\nclass=cc-big__foot\x00" +
		"2<span\x00")
	content(vg, c.Store.LargeFoot())
	vg.add("2<button\nclass=cc-button\ndata-kind=onDeep\ntype=button\npopovertarget=cc-big\npopovertargetaction=hide\x00" +
		"3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-close\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Store.Say(words.Close))
	return vg.out
}
