// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Measure) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-block\x00" +
		"1<h3\nclass=cc-block__title\x00")
	content(vg, c.Store.Say(words.MeasureTitle))
	vg.add("1<div\nclass=cc-sentence\x00" +
		"2<div\nclass=cc-sentence__line\x00" +
		"3<span\x00")
	content(vg, c.Store.Say(words.MeasureYear))
	{
		vgcomp := use[*Field](vg, 3, 0xC7C0FAD4C9B05FE7, nil)
		vgcomp.Store = c.Store
		vgcomp.Name = "measure-cost"
	}
	vg.add("3<span\x00")
	content(vg, c.Store.Say(words.MeasureFor))
	vg.add("2<div\nclass=cc-sentence__line\x00" +
		"3<span\x00")
	content(vg, c.Store.MeasureFrom())
	{
		vgcomp := use[*Field](vg, 3, 0x147CD1225153D46C, nil)
		vgcomp.Short = true
		vgcomp.Store = c.Store
		vgcomp.Name = "measure-probability"
	}
	vg.add("3<span\x00")
	content(vg, c.Store.Say(words.MeasureEnd))
	vg.add("1<p\nclass=cc-text\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0x8EE83F3BF80D8538, nil)
		vgcomp.Runs = c.Store.MeasureAnswer()
	}
	vg.add("1<p\nclass=cc-text\ndata-size=small\x00")
	attribute(vg, "hidden", c.Store.MeasureRefused() == "")
	content(vg, c.Store.MeasureRefused())
	vg.add("1<dl\nclass=cc-stats\ndata-cols=3\x00")
	attribute(vg, "hidden", !c.Store.HasAmount())
	for vgiterkeyt, s := range c.Store.MeasureStats() {
		vg.add("2<div\nclass=cc-stats__item\x00" +
			"3<dt\x00")
		content(vg, s.Name)
		vg.add("3<dd\x00" +
			"4<span\nclass=cc-stats__value\x00")
		if s.Amount != nil {
			{
				vgcomp := use[*Num](vg, 5, 0x3B6B242D1CD9A8, vgiterkeyt)
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
	if c.Store.HasAmount() {
		vg.add("1<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Store.MeasurePictures() {
			{
				vgcomp := use[*Figure](vg, 2, 0x3B631720B53EC471, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Picture = c.Store.Drawn(p)
				vgcomp.Store = c.Store
			}
		}
	}
	return vg.out
}
