// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Measure) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<details\nclass=cc-disclosure\x00" +
		"1<summary\nclass=cc-disclosure__summary\x00" +
		"2<span\x00")
	content(vg, c.Page.Say(words.MeasureTitle))
	vg.add("2<span\nclass=cc-disclosure__now\x00")
	{
		vgcomp := use[*Phrase](vg, 3, 0x8EE83F3BF80D8538, nil)
		vgcomp.Runs = c.Now()
	}
	vg.add("1<div\nclass=cc-disclosure__body\x00" +
		"2<div\nclass=cc-sentence\x00" +
		"3<div\nclass=cc-sentence__line\x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.MeasureYear))
	{
		vgcomp := use[*Field](vg, 4, 0xC7C0FAD4C9B05FE7, nil)
		vgcomp.Page = c.Page
		vgcomp.Name = "measure-cost"
	}
	vg.add("4<span\x00")
	content(vg, c.Page.Say(words.MeasureFor))
	vg.add("3<div\nclass=cc-sentence__line\x00" +
		"4<span\x00")
	content(vg, c.Page.Report.MeasureFrom())
	{
		vgcomp := use[*Field](vg, 4, 0x147CD1225153D46C, nil)
		vgcomp.Page = c.Page
		vgcomp.Short = true
		vgcomp.Name = "measure-probability"
	}
	vg.add("4<span\x00")
	content(vg, c.Page.Say(words.MeasureEnd))
	vg.add("2<p\nclass=cc-text\x00")
	{
		vgcomp := use[*Phrase](vg, 3, 0x2FF8A8D33425B457, nil)
		vgcomp.Runs = c.Page.Report.MeasureAnswer()
	}
	vg.add("2<p\nclass=cc-text\ndata-size=small\x00")
	attribute(vg, "hidden", c.Page.Report.MeasureRefused() == "")
	content(vg, c.Page.Report.MeasureRefused())
	vg.add("2<dl\nclass=cc-stats\ndata-cols=3\x00")
	attribute(vg, "hidden", !c.Page.HasAmount())
	for vgiterkeyt, s := range c.Page.Report.MeasureStats() {
		vg.add("3<div\nclass=cc-stats__item\x00" +
			"4<dt\x00")
		content(vg, s.Name)
		vg.add("4<dd\x00" +
			"5<span\nclass=cc-stats__value\x00")
		if s.Cell.Number() {
			{
				vgcomp := use[*Num](vg, 6, 0x3B6B242D1CD9A8, vgiterkeyt)
				vgcomp.Cell = s.Cell
				vgcomp.Page = c.Page
				vgcomp.Size = "l"
			}
		}
		if !s.Cell.Number() {
			vg.add("6<span\x00")
			content(vg, s.Cell.Text)
		}
		vg.add("5<span\nclass=cc-stats__text\x00")
		content(vg, s.Note)
	}
	if c.Page.HasAmount() {
		vg.add("2<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Page.Album.Measure() {
			{
				vgcomp := use[*Figure](vg, 3, 0x3B631720B53EC471, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Page = c.Page
				vgcomp.Picture = c.Page.Album.Drawn(p)
			}
		}
	}
	return vg.out
}
