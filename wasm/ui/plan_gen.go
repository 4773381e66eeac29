// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Plan) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-block\nid=plan\x00" +
		"1<h3\nclass=cc-block__title\x00")
	content(vg, c.Page.Say(words.PlanTitle))
	vg.add("1<p\nclass=cc-text\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0xB150BC0EC73D6864, nil)
		vgcomp.Runs = c.Shelf.Answer()
	}
	vg.add("2<span\x00")
	content(vg, c.Shelf.Limit())
	vg.add("1<div\nclass=cc-scroll\nrole=region\ntabindex=0\x00")
	attribute(vg, "aria-label", c.Caption())
	vg.add("2<table\nclass=cc-table\x00" +
		"3<caption\nclass=cc-table__caption\x00")
	content(vg, c.Caption())
	vg.add("3<thead\x00" +
		"4<tr\x00")
	for i, head := range c.Shelf.Heads() {
		vg.add("5<th\nscope=col\x00")
		attribute(vg, "data-num", c.Numeric(i))
		content(vg, head)
	}
	vg.add("3<tbody\x00")
	for _, row := range c.Rows() {
		vg.add("4<tr\x00" +
			"5<th\nscope=row\x00")
		content(vg, row.Name)
		for vgiterkeyt, cell := range row.Cells {
			vg.add("5<td\ndata-num=yes\x00")
			{
				vgcomp := use[*Datum](vg, 6, 0x89B7CBDCB990692, vgiterkeyt)
				vgcomp.Cell = cell
				vgcomp.Page = c.Page
			}
		}
	}
	vg.add("1<div\nclass=cc-figures\x00")
	for vgiterkeyt, p := range c.Page.Album.PlanYears() {
		{
			vgcomp := use[*Figure](vg, 2, 0x2F1713D95C483CB6, vgiterkeyt)
			vgcomp.ID = p.ID
			vgcomp.Page = c.Page
			vgcomp.Picture = c.Page.Album.Drawn(p)
		}
	}
	vg.add("1<p\nclass=cc-text\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0x5A0BDA2C60A978A4, nil)
		vgcomp.Runs = c.Shelf.Worth()
	}
	if len(c.sets.Rows) > 0 {
		vg.add("1<div\x00" +
			"2<h3\nclass=cc-block__title\x00")
		content(vg, c.Page.Say(words.SetsTitle))
		vg.add("2<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, c.Shelf.SetLead())
		for _, note := range c.Shelf.SetNotes() {
			vg.add("2<p\nclass=cc-text\x00")
			content(vg, note)
		}
		{
			vgcomp := use[*Grid](vg, 2, 0x59334D1FB5A2FC2B, nil)
			vgcomp.Page = c.Page
			vgcomp.Table = c.sets
		}
	}
	vg.add("1<p\nclass=cc-actions\x00" +
		"2<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=print-plan\x00")
	vg.on("click", func(event vugu.DOMEvent) { c.Print() })
	vg.add("3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-print\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.PrintPlan))
	return vg.out
}
