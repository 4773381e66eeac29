// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SheetCover) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-sheet__page\x00")
	{
		vgcomp := use[*SheetTop](vg, 1, 0x18D6558DDF50A91, nil)
		vgcomp.Page = c.Page
		vgcomp.Title = c.Page.Say(words.CoverPaper)
	}
	vg.add("1<p\nclass=cc-sheet__line\x00")
	content(vg, c.Page.Sheet.About())
	if c.compared != nil {
		vg.add("1<div\x00" +
			"2<p\nclass=cc-sheet__line\x00")
		{
			vgcomp := use[*Phrase](vg, 3, 0x9421532F5937FC8D, nil)
			vgcomp.Runs = c.compared.Answer()
		}
		vg.add("2<p\nclass=cc-sheet__line\x00")
		{
			vgcomp := use[*Phrase](vg, 3, 0x31BDD1A1E81F0338, nil)
			vgcomp.Runs = c.Page.Sheet.ProposedTerms()
		}
		{
			vgcomp := use[*SheetTable](vg, 2, 0x2BCB0C7207F888B, nil)
			vgcomp.Page = c.Page
			vgcomp.Table = c.Page.Sheet.Compared(c.compared)
		}
		if c.Page.Session.Year != nil {
			{
				vgcomp := use[*SheetTable](vg, 2, 0x462A68AA180750E5, nil)
				vgcomp.Page = c.Page
				vgcomp.Table = c.Page.Sheet.ComparedYear(c.compared)
			}
		}
	}
	if c.found != nil {
		vg.add("1<div\x00" +
			"2<p\nclass=cc-sheet__h\x00")
		content(vg, c.Page.Say(words.FinderTitle))
		vg.add("2<p\nclass=cc-sheet__line\x00")
		{
			vgcomp := use[*Phrase](vg, 3, 0xCEA1C2A28B362A7B, nil)
			vgcomp.Runs = c.Page.Sheet.Target()
		}
		vg.add("2<dl\nclass=cc-sheet__steps\ndata-kind=limits\x00")
		for _, row := range c.found.Rows() {
			vg.add("3<div\x00" +
				"4<dt\x00")
			content(vg, row.Name)
			vg.add("4<dd\x00")
			for vgiterkeyt, one := range row.Cases {
				vg.add("5<p\x00")
				{
					vgcomp := use[*Phrase](vg, 6, 0x36020F7DCD560CB0, vgiterkeyt)
					vgcomp.Runs = one
				}
			}
		}
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Say(words.CoverSource))
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Say(words.SheetNoPromise))
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Session.Printing.Agency.Note)
	{
		vgcomp := use[*SheetFoot](vg, 1, 0x3E62D909263859EB, nil)
		vgcomp.Page = c.Page
		vgcomp.Number = "3"
	}
	return vg.out
}
