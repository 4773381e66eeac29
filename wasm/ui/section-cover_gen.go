// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionCover) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s6\naria-labelledby=s6-h\x00")
	{
		vgcomp := use[*SectionHead](vg, 1, 0xF28471CD13072D68, nil)
		vgcomp.Answer = c.Store.AsOf(c.Store.CoverAnswer())
		vgcomp.Title = c.Store.Section(6)
		vgcomp.ID = "s6-h"
		vgcomp.Number = "6"
	}
	vg.add("1<p\nclass=cc-callout\x00" +
		"2<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-info\"></use>\x00" +
		"2<span\x00")
	content(vg, c.Store.Say(words.CoverCallout))
	vg.add("1<div\nclass=cc-cover\x00")
	for _, part := range c.Store.CoverParts() {
		vg.add("2<div\nclass=cc-cover__part\nrole=group\x00")
		attribute(vg, "aria-label", part.Name)
		vg.add("3<p\nclass=cc-cover__name\x00" +
			"4<span\x00")
		content(vg, part.Name)
		vg.add("4<span\nclass=cc-cover__sub\x00")
		content(vg, part.Sub)
		for vgiterkeyt, name := range part.Fields {
			{
				vgcomp := use[*Field](vg, 3, 0x1936D6A2E19FE37D, vgiterkeyt)
				vgcomp.Name = name
				vgcomp.Store = c.Store
			}
		}
	}
	vg.add("1<details\nclass=cc-disclosure\x00" +
		"2<summary\nclass=cc-disclosure__summary\x00")
	content(vg, c.Store.Say(words.CoverOverall))
	vg.add("2<div\nclass=cc-disclosure__body\x00")
	{
		vgcomp := use[*Field](vg, 3, 0x2E2E027658CF5DB0, nil)
		vgcomp.Store = c.Store
		vgcomp.Name = "overall-limit"
	}
	if c.Store.Covered() {
		vg.add("1<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Store.CoverPictures() {
			{
				vgcomp := use[*Figure](vg, 2, 0xBB052EAD5D3D1ECE, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Picture = c.Store.Drawn(p)
				vgcomp.Store = c.Store
			}
		}
	}
	if c.Store.Covered() {
		vg.add("1<div\nclass=cc-block\x00" +
			"2<h3\nclass=cc-block__title\x00")
		content(vg, c.Store.Say(words.KeptTitle))
		vg.add("2<dl\nclass=cc-aside\x00")
		for vgiterkeyt, row := range c.Store.KeptRows() {
			vg.add("3<div\nclass=cc-aside__row\x00" +
				"4<dt\x00")
			content(vg, row.Name)
			vg.add("4<dd\x00" +
				"5<strong\x00")
			{
				vgcomp := use[*Datum](vg, 6, 0xE60539403ABADD4D, vgiterkeyt)
				vgcomp.Named = row.Named
			}
			vg.add("5# \x00" +
				"5<span\x00")
			content(vg, row.Why)
		}
	}
	return vg.out
}
