// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SheetRecord) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-sheet__page cc-sheet__record\x00")
	{
		vgcomp := use[*SheetTop](vg, 1, 0x64F5E593D1EB96E3, nil)
		vgcomp.Page = c.Page
		vgcomp.Title = c.Page.Say(words.RecordTitle)
	}
	{
		vgcomp := use[*SheetBlanks](vg, 1, 0x7E0C7110C8EC93B2, nil)
		vgcomp.List = c.Page.Sheet.Record().Lines()
		vgcomp.Class = "cc-sheet__who"
	}
	{
		vgcomp := use[*SheetTable](vg, 1, 0x3D5EF7377494D710, nil)
		vgcomp.Page = c.Page
		vgcomp.Table = c.Page.Sheet.Record().Wishes()
	}
	{
		vgcomp := use[*SheetBlanks](vg, 1, 0x990A4B0AB3D52E2A, nil)
		vgcomp.List = c.Page.Sheet.Record().WishTexts()
		vgcomp.Class = "cc-sheet__texts"
	}
	vg.add("1<p\nclass=cc-sheet__h\x00")
	content(vg, c.Page.Say(words.RecordTold))
	vg.add("1<p\nclass=cc-sheet__line\x00")
	content(vg, c.Page.Sheet.Record().Told())
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Sheet.Record().Edition())
	{
		vgcomp := use[*SheetBlanks](vg, 1, 0x482235BD5C3990D1, nil)
		vgcomp.List = c.Page.Sheet.Record().Rest()
		vgcomp.Class = "cc-sheet__texts"
	}
	vg.add("1<p\nclass=cc-sheet__h\x00")
	content(vg, c.Page.Say(words.RecordFacts))
	for vgiterkeyt, runs := range c.Page.Sheet.Record().Facts() {
		vg.add("1<p\nclass=cc-sheet__line\x00")
		{
			vgcomp := use[*Phrase](vg, 2, 0xD02AA4B585008565, vgiterkeyt)
			vgcomp.Runs = runs
		}
	}
	vg.add("1<div\nclass=cc-sheet__sign\x00" +
		"2<p\x00")
	content(vg, c.Page.Sheet.Record().Checked())
	{
		vgcomp := use[*SheetBlanks](vg, 2, 0x243CDA0FBDCFA6DA, nil)
		vgcomp.List = c.Page.Sheet.Record().Signature()
		vgcomp.Class = "cc-sheet__who"
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Say(words.RecordNote))
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Session.Printing.Agency.Declared)
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Session.Printing.Agency.Note)
	{
		vgcomp := use[*SheetFoot](vg, 1, 0x1AD0E24029C362A7, nil)
		vgcomp.Number = c.Page.Sheet.Last()
		vgcomp.Page = c.Page
	}
	return vg.out
}
