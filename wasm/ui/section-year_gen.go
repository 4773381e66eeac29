// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionYear) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s8\naria-labelledby=s8-h\x00" +
		"1<details\nclass=cc-fold\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { c.Toggle(event) })
	{
		vgcomp := use[*FoldHead](vg, 2, 0x51EB897B02606153, nil)
		vgcomp.Answer = c.Page.Report.AsOf(c.Answer())
		vgcomp.Page = c.Page
		vgcomp.Title = c.Page.Report.Section(8)
		vgcomp.ID = "s8-h"
		vgcomp.Number = "8"
	}
	vg.add("2<div\nclass=cc-fold__body\x00" +
		"3<p\nclass=cc-range\x00")
	attribute(vg, "hidden", c.Page.Report.YearNote() == "")
	vg.add("4<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-info\"></use>\x00" +
		"4<span\x00")
	content(vg, c.Page.Report.YearNote())
	vg.add("3<fieldset\nclass=cc-radios\x00" +
		"4<legend\nclass=cc-radios__legend\x00" +
		"5<span\x00")
	content(vg, c.Page.Say(words.SeverityLegend))
	vg.add("5# \x00")
	{
		vgcomp := use[*Mark](vg, 5, 0xA6F51F476DEDF6FA, nil)
		vgcomp.Page = c.Page
		vgcomp.Kind = "assumed"
	}
	for _, b := range c.Page.Session.Severities() {
		vg.add("4<label\nclass=cc-radio\x00" +
			"5<input\nclass=cc-radio__control\ntype=radio\nname=severity\x00")
		attribute(vg, "checked", c.Chosen(b))
		attribute(vg, "value", string(b))
		property(vg, "checked", c.Chosen(b))
		vg.on("change", func(event vugu.DOMEvent) { c.Choose(b) })
		vg.add("5<span\x00")
		content(vg, c.Page.Report.SeverityName(b))
	}
	vg.add("3<dl\nclass=cc-stats\ndata-cols=4\x00")
	attribute(vg, "hidden", c.Page.Session.Year == nil)
	for vgiterkeyt, s := range c.Page.Report.YearStats() {
		vg.add("4<div\nclass=cc-stats__item\x00" +
			"5<dt\x00")
		content(vg, s.Name)
		vg.add("5<dd\x00" +
			"6<span\nclass=cc-stats__value\x00")
		{
			vgcomp := use[*Num](vg, 7, 0x26E29F079535BFB2, vgiterkeyt)
			vgcomp.Cell = s.Cell
			vgcomp.Page = c.Page
			vgcomp.Size = "l"
		}
		vg.add("6<span\nclass=cc-stats__text\x00")
		content(vg, s.Note)
	}
	vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
	attribute(vg, "hidden", c.Page.Session.Year == nil)
	content(vg, c.Page.Say(words.YearMeanNote))
	for vgiterkeyt, line := range c.Within() {
		vg.add("3<p\nclass=cc-text\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0xC7C8FEC9D9CE17BF, vgiterkeyt)
			vgcomp.Runs = line
		}
	}
	if c.Page.Session.Year != nil {
		vg.add("3<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Page.Album.Year() {
			{
				vgcomp := use[*Figure](vg, 4, 0x930A33F892DC7EF9, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Page = c.Page
				vgcomp.Picture = c.Page.Album.Drawn(p)
			}
		}
	}
	{
		vgcomp := use[*Several](vg, 3, 0x778156597FEE2523, nil)
		vgcomp.Page = c.Page
	}
	return vg.out
}
