// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *SourceSheet) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-source\nid=cc-source\npopover=auto\nrole=dialog\naria-labelledby=cc-source-h\x00" +
		"1<p\nclass=cc-source__eyebrow\x00")
	content(vg, c.Store.Say(wordSheetEyebrow))
	vg.add("1<p\nclass=cc-source__title\nid=cc-source-h\x00")
	content(vg, c.Store.Sheet.Title)
	vg.add("1<p\nclass=cc-text\x00")
	attribute(vg, "hidden", len(c.Figures()) > 0)
	content(vg, c.Store.Say(wordSheetNoFigure))
	for vgiterkeyt, f := range c.Figures() {
		vg.add("1<div\nclass=cc-source__figure\x00" +
			"2<p\nclass=cc-source__value\x00")
		{
			vgcomp := use[*Mark](vg, 3, 0x1995313FB5A85D3F, vgiterkeyt)
			vgcomp.Kind = f.Mark
			vgcomp.Store = c.Store
		}
		vg.add("3<span\x00")
		content(vg, f.Label)
		vg.add("3<strong\x00")
		content(vg, f.Printed)
		vg.add("2<dl\nclass=cc-source__list\x00")
		for _, fact := range c.Facts(f) {
			vg.add("3<div\nclass=cc-source__row\x00" +
				"4<dt\x00")
			content(vg, fact.Name)
			vg.add("4<dd\x00")
			content(vg, fact.Text)
		}
	}
	vg.add("1<p\nclass=cc-source__foot\x00" +
		"2<a\nclass=cc-link\nhref=sources.html\x00")
	content(vg, c.Store.Say(wordSheetAll))
	vg.add("2<button\nclass=cc-button\ndata-kind=quiet\ntype=button\npopovertarget=cc-source\npopovertargetaction=hide\x00" +
		"3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-close\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Store.Say(wordClose))
	return vg.out
}
