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
	{
		vgcomp := use[*AmountTable](vg, 1, 0xCAC61774502D983F, nil)
		vgcomp.Caption = c.Caption()
		vgcomp.First = c.Shelf.Heads()[0]
		vgcomp.Heads = c.Shelf.Heads()[1:]
		vgcomp.Page = c.Page
		vgcomp.Rows = c.Rows()
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
	if len(c.notes) > 0 {
		vg.add("1<div\nclass=cc-block\x00" +
			"2<h3\nclass=cc-block__title\x00")
		content(vg, c.Page.Say(words.SetsTitle))
		vg.add("2<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, c.Shelf.SetLead())
		for _, note := range c.notes {
			vg.add("2<p\nclass=cc-text\x00")
			content(vg, note)
		}
		vg.add("2<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Page.Album.Sets() {
			{
				vgcomp := use[*Figure](vg, 3, 0x23613606D5804F39, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Page = c.Page
				vgcomp.Picture = c.Page.Album.Drawn(p)
			}
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
