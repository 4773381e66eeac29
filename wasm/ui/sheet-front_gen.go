// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SheetFront) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-sheet__page\x00" +
		"1<div\nclass=cc-sheet__top\x00" +
		"2<p\nclass=cc-brand\x00")
	if c.Store.Printing.Agency.Logo != "" {
		vg.add("3<img\nclass=cc-brand__logo\nalt=\x00")
		attribute(vg, "src", c.Store.Printing.Agency.Logo)
	}
	if c.Store.Printing.Agency.Logo == "" {
		vg.add("3<svg:svg\nclass=cc-brand__logo\naria-hidden=true\nfocusable=false\x00" +
			"4<svg:use\nhref=#cc-i-ruler\x00")
	}
	vg.add("3<span\nclass=cc-brand__name\x00")
	content(vg, c.Store.SheetOwner())
	vg.add("2<p\nclass=cc-sheet__meta\x00")
	content(vg, c.Store.SheetMade())
	vg.add("1<p\nclass=cc-sheet__title\x00")
	content(vg, c.Store.Say(words.SheetTitle))
	vg.add("1<div\nclass=cc-sheet__who\x00")
	for _, n := range c.Store.SheetNames() {
		vg.add("2<p\nclass=cc-sheet__blank\x00" +
			"3<span\x00")
		content(vg, n.Name)
		vg.add("3<span\nclass=cc-sheet__name\x00")
		content(vg, n.Text)
	}
	vg.add("1<dl\nclass=cc-sheet__inputs\x00")
	for vgiterkeyt, e := range c.Store.SheetInputs() {
		vg.add("2<div\x00" +
			"3<dt\x00")
		content(vg, e.Name)
		vg.add("3<dd\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0x651EF27AD7138C27, vgiterkeyt)
			vgcomp.Runs = e.Runs
		}
	}
	vg.add("1<div\nclass=cc-sheet__answer\x00" +
		"2<div\x00" +
		"3<p\nclass=cc-sheet__label\x00" +
		"4<strong\x00")
	content(vg, c.Store.LossName())
	vg.add("4# \x00" +
		"4<span\x00")
	content(vg, c.Store.SheetOf())
	vg.add("3<p\nclass=cc-sheet__amount\x00")
	{
		vgcomp := use[*Headline](vg, 4, 0x93BD33B7B4966FBE, nil)
		vgcomp.Store = c.Store
		vgcomp.Size = "xl"
	}
	if c.Store.Spread() {
		vg.add("2<div\nclass=cc-sheet__side\x00" +
			"3<p\nclass=cc-sheet__label\x00")
		content(vg, c.Store.Say(words.AllLow))
		{
			vgcomp := use[*Num](vg, 3, 0x980225C2652252FA, nil)
			vgcomp.Open = true
			vgcomp.Text = c.Store.Headline(c.Store.Total().Low)
			vgcomp.Value = c.Store.Total().Low
			vgcomp.Key = "estimate.low"
			vgcomp.Size = "m"
		}
	}
	if c.Store.Spread() {
		vg.add("2<div\nclass=cc-sheet__side\x00" +
			"3<p\nclass=cc-sheet__label\x00")
		content(vg, c.Store.Say(words.AllHigh))
		{
			vgcomp := use[*Num](vg, 3, 0xC5A75BFFB05F35EB, nil)
			vgcomp.Open = true
			vgcomp.Text = c.Store.Headline(c.Store.Total().High)
			vgcomp.Value = c.Store.Total().High
			vgcomp.Key = "estimate.high"
			vgcomp.Size = "m"
		}
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Store.SheetNotes())
	vg.add("1<p\nclass=cc-sheet__note\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0xE45F85FDB28EAF7B, nil)
		vgcomp.Runs = c.Store.SheetChanged()
	}
	if c.Store.Result != nil {
		vg.add("1<div\nclass=cc-sheet__cols\x00" +
			"2<div\x00")
		{
			vgcomp := use[*SheetTable](vg, 3, 0x18EDAE2AC83AC6B8, nil)
			vgcomp.Store = c.Store
			vgcomp.Table = c.Store.SheetBreakdown()
		}
		vg.add("3<p\nclass=cc-sheet__line\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0x6F6CD57807317AB7, nil)
			vgcomp.Runs = c.Store.SheetInvest()
		}
		vg.add("3<p\nclass=cc-sheet__note\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0xDACFD1B959CE6FFE, nil)
			vgcomp.Runs = c.Store.SheetOmitted()
		}
		vg.add("3<p\nclass=cc-sheet__note\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0xB86FB95A258D0855, nil)
			vgcomp.Runs = c.Store.SheetWays()
		}
		vg.add("2<div\x00")
		{
			vgcomp := use[*SheetTable](vg, 3, 0xC27DB4958B5190F7, nil)
			vgcomp.Store = c.Store
			vgcomp.Table = c.Store.SheetGuides()
		}
		vg.add("3<p\nclass=cc-sheet__line\x00")
		{
			vgcomp := use[*Phrase](vg, 4, 0x95E26FD3411C066C, nil)
			vgcomp.Runs = c.Store.SheetMeasure()
		}
		vg.add("3<p\nclass=cc-sheet__note\x00")
		content(vg, c.Store.Say(words.SheetGuideNote))
	}
	if c.Store.HasAmount() {
		vg.add("1<div\x00" +
			"2<p\nclass=cc-sheet__h\x00")
		content(vg, c.Axis())
		{
			vgcomp := use[*Chart](vg, 2, 0xB0ADC3062DF675B4, nil)
			vgcomp.SVG = c.Store.SheetAxis()
		}
		vg.add("2<p\nclass=cc-sheet__note\x00")
		content(vg, c.Store.SheetAxisNote())
	}
	if c.Store.Covered() {
		vg.add("1<div\x00" +
			"2<p\nclass=cc-sheet__h\x00")
		content(vg, c.Cover())
		{
			vgcomp := use[*Chart](vg, 2, 0x9F1203000B527C2A, nil)
			vgcomp.SVG = c.Store.SheetSplit()
		}
		vg.add("2<p\nclass=cc-sheet__coverText\x00")
		{
			vgcomp := use[*Phrase](vg, 3, 0xD6272A122E8A267F, nil)
			vgcomp.Runs = c.Store.SheetKept()
		}
		vg.add("2<p\nclass=cc-sheet__note\x00")
		{
			vgcomp := use[*Phrase](vg, 3, 0xFF7B3D7FCF053331, nil)
			vgcomp.Runs = c.Store.SheetTerms()
		}
	}
	{
		vgcomp := use[*SheetFoot](vg, 1, 0x4D6F82EC7ABFA4DC, nil)
		vgcomp.Store = c.Store
		vgcomp.Page = "1"
	}
	return vg.out
}
