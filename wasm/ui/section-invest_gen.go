// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionInvest) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s4\naria-labelledby=s4-h\x00" +
		"1<details\nclass=cc-fold\x00")
	{
		vgcomp := use[*FoldHead](vg, 2, 0xFB89F1AE252B7C38, nil)
		vgcomp.Answer = c.Page.Report.AsOf(c.Page.Report.InvestAnswer())
		vgcomp.Page = c.Page
		vgcomp.Title = c.Page.Report.Section(4)
		vgcomp.ID = "s4-h"
		vgcomp.Number = "4"
	}
	vg.add("2<div\nclass=cc-fold__body\x00" +
		"3<dl\nclass=cc-stats\ndata-cols=4\x00")
	attribute(vg, "hidden", !c.Page.Report.HasRows())
	for vgiterkeyt, s := range c.Page.Report.InvestStats() {
		vg.add("4<div\nclass=cc-stats__item\x00" +
			"5<dt\x00")
		content(vg, s.Name)
		vg.add("5<dd\x00" +
			"6<span\nclass=cc-stats__value\x00")
		if s.Cell.Number() {
			{
				vgcomp := use[*Num](vg, 7, 0x59609D311E30C9DF, vgiterkeyt)
				vgcomp.Cell = s.Cell
				vgcomp.Page = c.Page
				vgcomp.Size = "l"
			}
		}
		if !s.Cell.Number() {
			vg.add("7<span\x00")
			content(vg, s.Cell.Text)
		}
		vg.add("6<span\nclass=cc-stats__text\x00")
		content(vg, s.Note)
	}
	vg.add("3<p\nclass=cc-text\x00")
	{
		vgcomp := use[*Phrase](vg, 4, 0xF23EEB6AED515E7B, nil)
		vgcomp.Runs = c.Page.Report.SalesNeeded()
	}
	vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
	attribute(vg, "hidden", c.Page.Report.InvestOwnRows() == "")
	content(vg, c.Page.Report.InvestOwnRows())
	if c.Page.Report.HasRows() {
		vg.add("3<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Page.Album.Invest() {
			{
				vgcomp := use[*Figure](vg, 4, 0x3C0B12A9C7D56014, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Page = c.Page
				vgcomp.Picture = c.Page.Album.Drawn(p)
			}
		}
	}
	vg.add("3<div\nclass=cc-note\x00" +
		"4<p\nclass=cc-note__tag\x00")
	content(vg, c.Page.Say(words.OurNote))
	vg.add("4<p\nclass=cc-note__text\x00")
	content(vg, c.Page.Say(words.InvestNote))
	return vg.out
}
