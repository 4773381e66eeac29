// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionYear) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s8\naria-labelledby=s8-h\x00" +
		"1<details\nclass=cc-fold\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { c.Toggle(event) })
	vg.add("2<summary\nclass=cc-fold__summary\x00")
	{
		vgcomp := use[*SectionHead](vg, 3, 0x9E218380554DFD62, nil)
		vgcomp.Answer = c.Store.AsOf(c.Answer())
		vgcomp.Title = c.Store.Section(8)
		vgcomp.ID = "s8-h"
		vgcomp.Number = "8"
	}
	vg.add("3<span\nclass=cc-fold__toggle\x00" +
		"4<span\nclass=cc-fold__open\x00")
	content(vg, c.Store.Say(words.YearOpen))
	vg.add("4<span\nclass=cc-fold__close\x00")
	content(vg, c.Store.Say(words.YearClose))
	vg.add("2<div\nclass=cc-fold__body\x00" +
		"3<p\nclass=cc-range\x00")
	attribute(vg, "hidden", c.Store.YearNote() == "")
	vg.add("4<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-info\"></use>\x00" +
		"4<span\x00")
	content(vg, c.Store.YearNote())
	vg.add("3<fieldset\nclass=cc-radios\x00" +
		"4<legend\nclass=cc-radios__legend\x00" +
		"5<span\x00")
	content(vg, c.Store.Say(words.SeverityLegend))
	vg.add("5# \x00")
	{
		vgcomp := use[*Mark](vg, 5, 0xA6F51F476DEDF6FA, nil)
		vgcomp.Store = c.Store
		vgcomp.Kind = "assumed"
	}
	for _, b := range c.Store.Severities() {
		vg.add("4<label\nclass=cc-radio\x00" +
			"5<input\nclass=cc-radio__control\ntype=radio\nname=severity\x00")
		attribute(vg, "checked", c.Chosen(b))
		attribute(vg, "value", string(b))
		property(vg, "checked", c.Chosen(b))
		vg.on("change", func(event vugu.DOMEvent) { c.Choose(b) })
		vg.add("5<span\x00")
		content(vg, c.Store.SeverityName(b))
	}
	vg.add("3<dl\nclass=cc-stats\ndata-cols=4\x00")
	attribute(vg, "hidden", c.Store.Year == nil)
	for vgiterkeyt, s := range c.Store.YearStats() {
		vg.add("4<div\nclass=cc-stats__item\x00" +
			"5<dt\x00")
		content(vg, s.Name)
		vg.add("5<dd\x00" +
			"6<span\nclass=cc-stats__value\x00")
		{
			vgcomp := use[*Num](vg, 7, 0x26E29F079535BFB2, vgiterkeyt)
			vgcomp.Key = s.Amount.Key
			vgcomp.Text = s.Text
			vgcomp.Value = s.Amount.Value
			vgcomp.Size = "l"
		}
		vg.add("6<span\nclass=cc-stats__text\x00")
		content(vg, s.Note)
	}
	vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
	attribute(vg, "hidden", c.Store.Year == nil)
	content(vg, c.Store.Say(words.YearMeanNote))
	if c.Store.Year != nil {
		vg.add("3<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Store.YearPictures() {
			{
				vgcomp := use[*Figure](vg, 4, 0x930A33F892DC7EF9, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Picture = c.Store.Drawn(p)
				vgcomp.Store = c.Store
			}
		}
	}
	return vg.out
}
