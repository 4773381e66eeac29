// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SourceSheet) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-source\nid=cc-source\npopover=auto\nrole=dialog\ntabindex=-1\naria-labelledby=cc-source-h\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { takeFocus(event) })
	vg.add("1<p\nclass=cc-source__eyebrow\x00")
	content(vg, c.Store.Say(words.SheetEyebrow))
	vg.add("1<p\nclass=cc-source__title\nid=cc-source-h\x00")
	content(vg, c.Store.Sheet.Title)
	vg.add("1<p\nclass=cc-text\x00")
	attribute(vg, "hidden", len(c.Store.Looked()) > 0)
	content(vg, c.Store.Say(words.SheetNoFigure))
	for _, group := range c.Groups() {
		vg.add("1<div\nclass=cc-source__group\x00" +
			"2<h3\nclass=cc-source__name\nlang=ja\x00")
		content(vg, group.Name)
		for vgiterkeyt, f := range group.Figures {
			vg.add("2<div\nclass=cc-source__figure\x00" +
				"3<p\nclass=cc-source__value\x00")
			{
				vgcomp := use[*Mark](vg, 4, 0x1995313FB5A85D3F, vgiterkeyt)
				vgcomp.Kind = f.Mark
				vgcomp.Store = c.Store
			}
			vg.add("4<span\nlang=ja\x00")
			content(vg, f.Label)
			vg.add("4<strong\nlang=ja\x00")
			content(vg, f.Printed)
			if len(f.Facts) > 0 {
				vg.add("3<dl\x00")
				for _, fact := range f.Facts {
					vg.add("4<div\nclass=cc-source__row\x00" +
						"5<dt\x00")
					content(vg, fact.Name)
					vg.add("5<dd\x00")
					attribute(vg, "lang", fact.Lang)
					content(vg, fact.Text)
				}
			}
		}
		vg.add("2<dl\x00")
		for _, fact := range group.Facts {
			vg.add("3<div\nclass=cc-source__row\x00" +
				"4<dt\x00")
			content(vg, fact.Name)
			vg.add("4<dd\x00")
			attribute(vg, "lang", fact.Lang)
			content(vg, fact.Text)
		}
	}
	vg.add("1<p\nclass=cc-pop__foot\x00" +
		"2<a\nclass=cc-link\nhreflang=ja\x00")
	attribute(vg, "href", c.All())
	content(vg, c.Store.Say(words.SheetAll))
	vg.add("2<button\nclass=cc-button\ndata-kind=outline\ntype=button\npopovertarget=cc-source\npopovertargetaction=hide\x00" +
		"3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-close\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Store.Say(words.Close))
	return vg.out
}
