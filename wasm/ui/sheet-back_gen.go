// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SheetBack) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-sheet__page\x00")
	if c.Year() {
		vg.add("1<div\x00")
		{
			vgcomp := use[*SheetTable](vg, 2, 0x7FF7139CBBED6914, nil)
			vgcomp.Page = c.Page
			vgcomp.Table = c.Page.Sheet.Year()
		}
		vg.add("2<p\nclass=cc-sheet__note\x00")
		content(vg, c.Page.Report.YearNote())
	}
	if len(c.several.Rows) > 0 {
		vg.add("1<div\x00")
		{
			vgcomp := use[*SheetTable](vg, 2, 0x78C35B86559A7CD8, nil)
			vgcomp.Page = c.Page
			vgcomp.Table = c.several
		}
		vg.add("2<p\nclass=cc-sheet__note\x00")
		content(vg, c.SeveralNotes())
	}
	for vgiterkeyt, line := range c.Within() {
		vg.add("1<p\nclass=cc-sheet__note\x00")
		{
			vgcomp := use[*Phrase](vg, 2, 0x6503CC1B33ED07B9, vgiterkeyt)
			vgcomp.Runs = line
		}
	}
	if c.Carried() {
		vg.add("1<div\x00" +
			"2<p\nclass=cc-sheet__h\x00")
		content(vg, c.Page.Say(words.CarryTitle))
		vg.add("2<p\nclass=cc-sheet__line\x00")
		{
			vgcomp := use[*Phrase](vg, 3, 0xB1BA156DB8C686B4, nil)
			vgcomp.Runs = c.Page.Sheet.Carry()
		}
	}
	vg.add("1<p\nclass=cc-sheet__h\x00")
	content(vg, c.Page.Report.Section(7))
	vg.add("1<div\nclass=cc-sheet__cols\ndata-cols=3\x00")
	for _, role := range c.Roles() {
		vg.add("2<div\x00" +
			"3<p\nclass=cc-sheet__role\x00")
		content(vg, c.Page.Say(role.Name))
		vg.add("3<ul\nclass=cc-sheet__checks\x00")
		for _, step := range role.Steps {
			vg.add("4<li\x00")
			attribute(vg, "data-done", c.Page.Session.Done[step.ID])
			content(vg, c.Page.Say(step.Text))
		}
	}
	vg.add("1<dl\nclass=cc-sheet__steps\x00")
	for _, p := range c.Page.Report.Phases() {
		vg.add("2<div\x00" +
			"3<dt\x00")
		content(vg, p.Name)
		vg.add("3<dd\x00")
		content(vg, p.Note)
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0x72701C4AF0E31A52, nil)
		vgcomp.Runs = c.Page.Sheet.Service()
	}
	if c.Page.Sheet.Carded() {
		{
			vgcomp := use[*SheetCard](vg, 1, 0xE80AE52404B00389, nil)
			vgcomp.Page = c.Page
		}
	}
	vg.add("1<div\nclass=cc-sheet__cols\ndata-cols=fit\x00" +
		"2<div\x00" +
		"3<p\nclass=cc-sheet__h\x00")
	content(vg, c.Page.Say(words.SheetMemo))
	vg.add("3<div\nclass=cc-sheet__memo\x00")
	for _, line := range c.Lines() {
		vg.add("4<span\x00")
		content(vg, line)
	}
	vg.add("3<p\nclass=cc-sheet__typed\x00")
	content(vg, c.Page.Session.Names.Memo)
	vg.add("2<div\x00" +
		"3<p\nclass=cc-sheet__h\x00")
	content(vg, c.CodeName())
	{
		vgcomp := use[*Chart](vg, 3, 0xB62030CD8220A731, nil)
		vgcomp.SVG = c.Code()
		vgcomp.Part = "code"
	}
	if c.Page.Sheet.Opens(c.Page.Session.Printing.Address) {
		vg.add("3<p\nclass=cc-sheet__note\x00")
		content(vg, c.Page.Say(words.SheetCodeNote))
	}
	vg.add("1<p\nclass=cc-sheet__h\x00")
	content(vg, c.Page.Say(words.SheetSources))
	vg.add("1<ol\nclass=cc-sheet__sources\nlang=ja\x00")
	for _, line := range c.Page.Sheet.Sources() {
		vg.add("2<li\x00")
		content(vg, line)
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	for i, mark := range c.Page.Sheet.Marks() {
		vg.add("2<span\x00")
		{
			vgcomp := use[*Mark](vg, 3, 0xAB455BCCC314EFC, i)
			vgcomp.Kind = mark
			vgcomp.Page = c.Page
		}
		vg.add("3# \x00" +
			"3<span\x00")
		content(vg, c.MarkText(i))
		vg.add("3#\u3000\x00")
	}
	vg.add("2<span\x00")
	content(vg, c.Page.Say(words.SheetHowRead))
	vg.add("1<p\nclass=cc-sheet__h\x00")
	content(vg, c.Page.Say(words.LegalTitle))
	vg.add("1<ol\nclass=cc-sheet__legal\x00")
	for _, point := range c.Page.Report.Legal() {
		vg.add("2<li\x00")
		content(vg, point)
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Session.Printing.Agency.Note)
	{
		vgcomp := use[*SheetFoot](vg, 1, 0x73916778D16371FF, nil)
		vgcomp.Page = c.Page
		vgcomp.Number = "2"
	}
	return vg.out
}
