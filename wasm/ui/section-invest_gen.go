// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionInvest) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s4\naria-labelledby=s4-h\x00")
	{
		vgcomp := use[*SectionHead](vg, 1, 0x4382DC072A4D6BF1, nil)
		vgcomp.Answer = c.Store.AsOf(c.Store.InvestAnswer())
		vgcomp.Title = c.Store.Section(4)
		vgcomp.ID = "s4-h"
		vgcomp.Number = "4"
	}
	vg.add("1<dl\nclass=cc-stats\ndata-cols=4\x00")
	attribute(vg, "hidden", !c.Store.HasRows())
	for vgiterkeyt, s := range c.Store.InvestStats() {
		vg.add("2<div\nclass=cc-stats__item\x00" +
			"3<dt\x00")
		content(vg, s.Name)
		vg.add("3<dd\x00" +
			"4<span\nclass=cc-stats__value\x00")
		if s.Amount != nil {
			{
				vgcomp := use[*Num](vg, 5, 0x59609D311E30C9DF, vgiterkeyt)
				vgcomp.Key = s.Amount.Key
				vgcomp.Text = s.Text
				vgcomp.Value = s.Amount.Value
				vgcomp.Size = "l"
			}
		}
		if s.Amount == nil {
			vg.add("5<span\x00")
			content(vg, c.Store.Say(words.None))
		}
		vg.add("4<span\nclass=cc-stats__text\x00")
		content(vg, s.Note)
	}
	vg.add("1<p\nclass=cc-text\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0xF23EEB6AED515E7B, nil)
		vgcomp.Runs = c.Store.SalesNeeded()
	}
	vg.add("1<p\nclass=cc-text\ndata-size=small\x00")
	attribute(vg, "hidden", c.Store.InvestOwnRows() == "")
	content(vg, c.Store.InvestOwnRows())
	if c.Store.HasRows() {
		vg.add("1<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Store.InvestPictures() {
			{
				vgcomp := use[*Figure](vg, 2, 0x3C0B12A9C7D56014, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Picture = c.Store.Drawn(p)
				vgcomp.Store = c.Store
			}
		}
	}
	vg.add("1<div\nclass=cc-note\x00" +
		"2<p\nclass=cc-note__tag\x00")
	content(vg, c.Store.Say(words.OurNote))
	vg.add("2<p\nclass=cc-note__text\x00")
	content(vg, c.Store.Say(words.InvestNote))
	return vg.out
}
