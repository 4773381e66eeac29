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
			vgcomp.Store = c.Store
			vgcomp.Table = c.Store.SheetYear()
		}
		vg.add("2<p\nclass=cc-sheet__note\x00")
		content(vg, c.Store.YearNote())
	}
	vg.add("1<p\nclass=cc-sheet__h\x00")
	content(vg, c.Store.Section(7))
	vg.add("1<div\nclass=cc-sheet__cols\ndata-cols=3\x00")
	for _, role := range c.Roles() {
		vg.add("2<div\x00" +
			"3<p\nclass=cc-sheet__role\x00")
		content(vg, c.Store.Say(role.Name))
		vg.add("3<ul\nclass=cc-sheet__checks\x00")
		for _, step := range role.Steps {
			vg.add("4<li\x00")
			attribute(vg, "data-done", c.Store.Done[step.ID])
			content(vg, c.Store.Say(step.Text))
		}
	}
	vg.add("1<dl\nclass=cc-sheet__steps\x00")
	for _, p := range c.Store.Phases() {
		vg.add("2<div\x00" +
			"3<dt\x00")
		content(vg, p.Name)
		vg.add("3<dd\x00")
		content(vg, p.Text)
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0x6503CC1B33ED07B9, nil)
		vgcomp.Runs = c.Store.SheetService()
	}
	vg.add("1<div\nclass=cc-sheet__cols\ndata-cols=fit\x00" +
		"2<div\x00" +
		"3<p\nclass=cc-sheet__h\x00")
	content(vg, c.Store.Say(words.SheetMemo))
	vg.add("3<div\nclass=cc-sheet__memo\x00")
	for _, line := range c.Lines() {
		vg.add("4<span\x00")
		content(vg, line)
	}
	vg.add("3<p\nclass=cc-sheet__typed\x00")
	content(vg, c.Store.Names.Memo)
	vg.add("2<div\x00" +
		"3<p\nclass=cc-sheet__h\x00")
	content(vg, c.CodeName())
	{
		vgcomp := use[*Chart](vg, 3, 0xB62030CD8220A731, nil)
		vgcomp.SVG = c.Code()
		vgcomp.Part = "code"
	}
	if c.Store.Fragment() != "" {
		vg.add("3<p\nclass=cc-sheet__note\x00")
		content(vg, c.Store.Say(words.SheetCodeNote))
	}
	vg.add("1<p\nclass=cc-sheet__h\x00")
	content(vg, c.Store.Say(words.SheetSources))
	vg.add("1<ol\nclass=cc-sheet__sources\nlang=ja\x00")
	for _, line := range c.Store.SheetSources() {
		vg.add("2<li\x00")
		content(vg, line)
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	for i, mark := range c.Store.SheetMarks() {
		vg.add("2<span\x00")
		{
			vgcomp := use[*Mark](vg, 3, 0xAB455BCCC314EFC, i)
			vgcomp.Kind = mark
			vgcomp.Store = c.Store
		}
		vg.add("3# \x00" +
			"3<span\x00")
		content(vg, c.MarkText(i))
		vg.add("3#\u3000\x00")
	}
	vg.add("1<p\nclass=cc-sheet__h\x00")
	content(vg, c.Store.Say(words.LegalTitle))
	vg.add("1<ol\nclass=cc-sheet__legal\x00")
	for _, point := range c.Store.Legal() {
		vg.add("2<li\x00")
		content(vg, point)
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Store.Printing.Agency.Note)
	{
		vgcomp := use[*SheetFoot](vg, 1, 0x73916778D16371FF, nil)
		vgcomp.Store = c.Store
		vgcomp.Page = "2"
	}
	return vg.out
}
