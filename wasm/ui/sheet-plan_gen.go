// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SheetPlan) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-sheet__page\x00")
	{
		vgcomp := use[*SheetTop](vg, 1, 0x2B010BF59959B5F0, nil)
		vgcomp.Page = c.Page
		vgcomp.Title = c.Page.Say(words.PlanPaper)
	}
	vg.add("1<dl\nclass=cc-sheet__inputs\x00")
	for _, e := range c.Page.Sheet.PlanInputs() {
		vg.add("2<div\x00" +
			"3<dt\x00")
		content(vg, e.Name)
		vg.add("3<dd\x00")
		content(vg, c.Page.Write(e.Cell))
	}
	vg.add("1<p\nclass=cc-sheet__line\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0x873A00B53E9A19C7, nil)
		vgcomp.Runs = c.shelf.Answer()
	}
	vg.add("2<span\x00")
	content(vg, c.shelf.Limit())
	{
		vgcomp := use[*SheetTable](vg, 1, 0x11B01C5513B0B3DD, nil)
		vgcomp.Page = c.Page
		vgcomp.Table = c.Page.Sheet.PlanMoney()
	}
	vg.add("1<table\nclass=cc-table cc-sheet__tasks\ndata-size=print\x00" +
		"2<caption\nclass=cc-sheet__h\x00")
	content(vg, c.Page.Say(words.PlanPaperTasks))
	vg.add("2<thead\x00" +
		"3<tr\x00")
	for _, head := range c.Page.Sheet.TaskHeads() {
		vg.add("4<th\nscope=col\x00")
		content(vg, head)
	}
	vg.add("2<tbody\x00")
	for vgiterkeyt, task := range c.Page.Sheet.Tasks() {
		vg.add("3<tr\x00" +
			"4<th\nscope=row\x00" +
			"5#□ \x00" +
			"5<span\x00")
		content(vg, task.Name)
		vg.add("4<td\n>\x00" +
			"4<td\x00")
		content(vg, task.When)
		vg.add("4<td\x00")
		content(vg, task.For)
		vg.add("4<td\x00")
		{
			vgcomp := use[*Phrase](vg, 5, 0x1025F83DDDC67306, vgiterkeyt)
			vgcomp.Runs = task.Fall
		}
	}
	vg.add("1<p\nclass=cc-sheet__line\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0x604926C6AAABDEF9, nil)
		vgcomp.Runs = c.shelf.Worth()
	}
	for _, line := range c.Page.Sheet.Entered() {
		vg.add("1<p\nclass=cc-sheet__line\x00")
		content(vg, line)
	}
	if c.shelf.Done() != "" {
		vg.add("1<p\nclass=cc-sheet__line\x00")
		content(vg, c.Page.Put(words.PlanPaperHave, c.shelf.Done()))
	}
	vg.add("1<p\nclass=cc-sheet__line\x00")
	content(vg, c.Page.Say(words.PlanPaperReview))
	vg.add("1<p\nclass=cc-sheet__h\x00")
	content(vg, c.Page.Say(words.SheetSources))
	vg.add("1<ol\nclass=cc-sheet__sources\nlang=ja\x00")
	for _, line := range c.Page.Sheet.PlanSources() {
		vg.add("2<li\x00")
		content(vg, line)
	}
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Say(words.PlanPaperNote))
	vg.add("1<p\nclass=cc-sheet__note\x00")
	content(vg, c.Page.Session.Printing.Agency.Note)
	{
		vgcomp := use[*SheetFoot](vg, 1, 0x7D2CE11F5985B13, nil)
		vgcomp.Number = c.Page.Sheet.PlanNumber()
		vgcomp.Page = c.Page
	}
	return vg.out
}
