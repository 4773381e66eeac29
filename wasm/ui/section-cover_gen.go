// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionCover) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s6\naria-labelledby=s6-h\x00" +
		"1<details\nclass=cc-fold\x00")
	{
		vgcomp := use[*FoldHead](vg, 2, 0xD85D1B172CCFF8C0, nil)
		vgcomp.Answer = c.Page.Report.AsOf(c.Page.Report.CoverAnswer())
		vgcomp.Page = c.Page
		vgcomp.Title = c.Page.Report.Section(6)
		vgcomp.ID = "s6-h"
		vgcomp.Number = "6"
	}
	vg.add("2<div\nclass=cc-fold__body\x00" +
		"3<p\nclass=cc-callout\x00" +
		"4<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-info\"></use>\x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.CoverCallout))
	{
		vgcomp := use[*Terms](vg, 3, 0xB23ED97CEB488D1A, nil)
		vgcomp.Page = c.Page
	}
	if c.Page.Report.Covered() {
		vg.add("3<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Page.Album.Cover() {
			{
				vgcomp := use[*Figure](vg, 4, 0xBB052EAD5D3D1ECE, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Page = c.Page
				vgcomp.Picture = c.Page.Album.Drawn(p)
			}
		}
	}
	if c.Page.Report.Covered() {
		vg.add("3<div\nclass=cc-block\x00" +
			"4<h3\nclass=cc-block__title\x00")
		content(vg, c.Page.Say(words.KeptTitle))
		vg.add("4<dl\nclass=cc-aside\x00")
		for vgiterkeyt, row := range c.Page.Report.KeptItems() {
			vg.add("5<div\nclass=cc-aside__row\x00" +
				"6<dt\x00")
			content(vg, row.Name)
			vg.add("6<dd\x00" +
				"7<strong\x00")
			{
				vgcomp := use[*Datum](vg, 8, 0xE60539403ABADD4D, vgiterkeyt)
				vgcomp.Cell = row.Cell
				vgcomp.Page = c.Page
			}
			vg.add("7# \x00" +
				"7<span\x00")
			content(vg, row.Note)
		}
	}
	{
		vgcomp := use[*Proposal](vg, 3, 0x2CB29ABF04ECB088, nil)
		vgcomp.Page = c.Page
	}
	{
		vgcomp := use[*Finder](vg, 3, 0x6006FD25E450E3E7, nil)
		vgcomp.Page = c.Page
	}
	return vg.out
}
