// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SheetFront) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-sheet__page\x00")
	{
		vgcomp := use[*SheetTop](vg, 1, 0x5210554C84464810, nil)
		vgcomp.Page = c.Page
		vgcomp.Title = c.Page.Say(words.SheetTitle)
	}
	vg.add("1<dl\nclass=cc-sheet__inputs\x00")
	for vgiterkeyt, e := range c.Page.Sheet.Inputs() {
		vg.add("2<div\x00" +
			"3<dt\x00")
		content(vg, e.Name)
		vg.add("3<dd\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0x651EF27AD7138C27, vgiterkeyt)
			vgcomp.Runs = c.Runs(e)
		}
	}
	vg.add("1<div\nclass=cc-sheet__answer\x00" +
		"2<div\x00" +
		"3<p\nclass=cc-sheet__label\x00" +
		"4<strong\x00")
	content(vg, c.Page.Report.LossName())
	vg.add("4# \x00" +
		"4<span\x00")
	content(vg, c.Page.Sheet.About())
	vg.add("3<p\nclass=cc-sheet__amount\x00")
	{
		vgcomp := use[*Headline](vg, 4, 0x93BD33B7B4966FBE, nil)
		vgcomp.Page = c.Page
		vgcomp.Size = "xl"
	}
	if c.Page.Spread() {
		vg.add("2<div\nclass=cc-sheet__side\x00" +
			"3<p\nclass=cc-sheet__label\x00")
		content(vg, c.Page.Say(words.AllLow))
		{
			vgcomp := use[*Num](vg, 3, 0x980225C2652252FA, nil)
			vgcomp.Cell = c.Page.Report.Low()
			vgcomp.Page = c.Page
			vgcomp.Size = "m"
		}
	}
	if c.Page.Spread() {
		vg.add("2<div\nclass=cc-sheet__side\x00" +
			"3<p\nclass=cc-sheet__label\x00")
		content(vg, c.Page.Say(words.AllHigh))
		{
			vgcomp := use[*Num](vg, 3, 0xC5A75BFFB05F35EB, nil)
			vgcomp.Cell = c.Page.Report.High()
			vgcomp.Page = c.Page
			vgcomp.Size = "m"
		}
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Sheet.Notes())
	vg.add("1<p\nclass=cc-sheet__note\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0xE45F85FDB28EAF7B, nil)
		vgcomp.Runs = c.Page.Sheet.Changed()
	}
	if c.Page.Session.Result != nil {
		vg.add("1<div\nclass=cc-sheet__cols\x00" +
			"2<div\x00")
		{
			vgcomp := use[*SheetTable](vg, 3, 0x18EDAE2AC83AC6B8, nil)
			vgcomp.Page = c.Page
			vgcomp.Table = c.Page.Sheet.Breakdown()
		}
		vg.add("3<p\nclass=cc-sheet__line\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0x6F6CD57807317AB7, nil)
			vgcomp.Runs = c.Page.Sheet.Invest()
		}
		vg.add("3<p\nclass=cc-sheet__note\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0xDACFD1B959CE6FFE, nil)
			vgcomp.Runs = c.Page.Sheet.Omitted()
		}
		vg.add("3<p\nclass=cc-sheet__note\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0xB86FB95A258D0855, nil)
			vgcomp.Runs = c.Page.Sheet.Ways()
		}
		vg.add("2<div\x00")
		{
			vgcomp := use[*SheetTable](vg, 3, 0xC27DB4958B5190F7, nil)
			vgcomp.Page = c.Page
			vgcomp.Table = c.Page.Sheet.Guides()
		}
		vg.add("3<p\nclass=cc-sheet__line\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0x95E26FD3411C066C, nil)
			vgcomp.Runs = c.Page.Sheet.Measure()
		}
		vg.add("3<p\nclass=cc-sheet__note\x00")
		content(vg, c.Page.Say(words.SheetGuideNote))
	}
	if c.Page.HasAmount() {
		vg.add("1<div\x00" +
			"2<p\nclass=cc-sheet__h\x00")
		content(vg, c.Axis())
		{
			vgcomp := use[*Chart](vg, 2, 0xB0ADC3062DF675B4, nil)
			vgcomp.SVG = c.Page.Sheet.Axis()
		}
		vg.add("2<p\nclass=cc-sheet__note\x00")
		content(vg, c.Page.Sheet.AxisNote())
	}
	if c.Page.Report.Covered() {
		vg.add("1<div\x00" +
			"2<p\nclass=cc-sheet__h\x00")
		content(vg, c.Cover())
		{
			vgcomp := use[*Chart](vg, 2, 0x9F1203000B527C2A, nil)
			vgcomp.SVG = c.Page.Sheet.Split()
		}
		vg.add("2<p\nclass=cc-sheet__coverText\x00")
		{
			vgcomp := use[*Phrase](vg, 3, 0xD6272A122E8A267F, nil)
			vgcomp.Runs = c.Page.Sheet.Kept()
		}
		vg.add("2<p\nclass=cc-sheet__note\x00")
		{
			vgcomp := use[*Phrase](vg, 3, 0xFF7B3D7FCF053331, nil)
			vgcomp.Runs = c.Page.Sheet.Terms()
		}
	}
	{
		vgcomp := use[*SheetFoot](vg, 1, 0x4D6F82EC7ABFA4DC, nil)
		vgcomp.Page = c.Page
		vgcomp.Number = "1"
	}
	return vg.out
}
