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
	vg.add("3<div\nclass=cc-form\ndata-cols=2\x00")
	for vgiterkeyt, name := range c.Overall() {
		{
			vgcomp := use[*Field](vg, 4, 0x1936D6A2E19FE37D, vgiterkeyt)
			vgcomp.Name = name
			vgcomp.Page = c.Page
		}
	}
	vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
	attribute(vg, "hidden", c.UpTo() == "")
	content(vg, c.UpTo())
	vg.add("3<details\nclass=cc-disclosure\x00" +
		"4<summary\nclass=cc-disclosure__summary\x00" +
		"5<span\x00")
	content(vg, c.Page.Say(words.CoverParts))
	vg.add("5<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Limited())
	vg.add("4<div\nclass=cc-disclosure__body\x00" +
		"5<div\nclass=cc-cover\x00")
	for _, part := range c.Page.Report.CoverParts() {
		vg.add("6<div\nclass=cc-cover__part\nrole=group\x00")
		attribute(vg, "aria-label", part.Name)
		vg.add("7<p\nclass=cc-cover__name\x00" +
			"8<span\x00")
		content(vg, part.Name)
		vg.add("8<span\nclass=cc-cover__sub\x00")
		content(vg, part.Sub)
		for vgiterkeyt, name := range part.Fields {
			{
				vgcomp := use[*Field](vg, 7, 0x2E2E027658CF5DB0, vgiterkeyt)
				vgcomp.Name = name
				vgcomp.Page = c.Page
			}
		}
	}
	vg.add("3<fieldset\nclass=cc-radios\x00" +
		"4<legend\nclass=cc-radios__legend\x00")
	content(vg, c.Page.Say(words.CoverMore))
	for vgiterkeyt, name := range c.More() {
		{
			vgcomp := use[*Switch](vg, 4, 0x32823435C1CC2319, vgiterkeyt)
			vgcomp.Name = name
			vgcomp.Page = c.Page
		}
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
	return vg.out
}
