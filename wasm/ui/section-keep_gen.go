// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/browser"
import "cybercost/wasm/keep"
import "cybercost/wasm/words"

func (c *SectionKeep) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\ndata-kind=plain\nid=keep\naria-labelledby=keep-h\x00" +
		"1<h2\nclass=cc-section__title\nid=keep-h\x00")
	content(vg, c.Page.Say(words.KeepTitle))
	vg.add("1<div\nclass=cc-actions\x00" +
		"2<button\nclass=cc-button\ndata-kind=primary\ntype=button\nname=print\x00")
	vg.on("click", func(event vugu.DOMEvent) { browser.PrintPage() })
	vg.add("3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-print\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.KeepPrint))
	vg.add("2<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=copy-link\x00")
	vg.on("click", func(event vugu.DOMEvent) { c.Link(event) })
	vg.add("3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-share\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.KeepLink))
	vg.add("2<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=bookmark\x00")
	vg.on("click", func(event vugu.DOMEvent) { c.Bookmark() })
	vg.add("3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-mark\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.KeepMark))
	vg.add("2<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=save-file\x00")
	vg.on("click", func(event vugu.DOMEvent) { c.Save() })
	vg.add("3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-save\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.KeepSave))
	vg.add("2<label\nclass=cc-button\ndata-kind=outline\x00" +
		"3<input\nclass=cc-vh\ntype=file\nname=open-file\naccept=.json,application/json\x00")
	vg.on("change", func(event vugu.DOMEvent) { c.Open(event) })
	vg.add("3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-open\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.KeepOpen))
	vg.add("2<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=save-tables\x00")
	vg.on("click", func(event vugu.DOMEvent) { c.Tables() })
	vg.add("3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-save\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.KeepCSV))
	vg.add("2<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=save-row\x00")
	vg.on("click", func(event vugu.DOMEvent) { c.Row() })
	vg.add("3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-save\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.KeepRow))
	vg.add("1<p\nclass=cc-text\nrole=status\x00")
	content(vg, c.Page.Session.Notice)
	vg.add("1<p\nclass=cc-text\ndata-size=small\x00")
	content(vg, c.Page.Say(words.KeepText))
	vg.add("1<details\nclass=cc-disclosure\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { c.Hand(event) })
	vg.add("2<summary\nclass=cc-disclosure__summary\x00")
	content(vg, c.Page.Say(words.KeepCode))
	if c.Page.Session.Handing != "" {
		vg.add("2<div\nclass=cc-disclosure__body\x00")
		{
			vgcomp := use[*Chart](vg, 3, 0xF1E80C976BBBCBA8, nil)
			vgcomp.SVG = c.Code()
			vgcomp.Part = "code"
		}
		vg.add("3<p\nclass=cc-text\ndata-size=small\x00" +
			"4<b\x00")
		content(vg, c.CodeName())
		vg.add("4# \x00" +
			"4<span\x00")
		content(vg, c.Page.Say(words.SheetCodeNote))
	}
	vg.add("1<details\nclass=cc-disclosure\x00" +
		"2<summary\nclass=cc-disclosure__summary\x00")
	content(vg, c.Page.Say(words.KeepNames))
	vg.add("2<div\nclass=cc-disclosure__body\x00" +
		"3<div\nclass=cc-form\x00")
	for vgiterkeyt, key := range c.Names() {
		{
			vgcomp := use[*NameField](vg, 4, 0x6E402D32748374CC, vgiterkeyt)
			vgcomp.Key = key
			vgcomp.Page = c.Page
		}
	}
	{
		vgcomp := use[*NameField](vg, 3, 0x11B4A0EEA05F10AD, nil)
		vgcomp.Key = keep.NameMemo
		vgcomp.Page = c.Page
	}
	{
		vgcomp := use[*Record](vg, 1, 0xFD0BBE3A4B2B7E53, nil)
		vgcomp.Page = c.Page
	}
	vg.add("1<div\nclass=cc-block\x00")
	{
		vgcomp := use[*NextClient](vg, 2, 0xA73AB6A5C77D8D61, nil)
		vgcomp.Page = c.Page
	}
	vg.add("2<p\nclass=cc-text\ndata-size=small\x00")
	content(vg, c.Page.Say(words.NextClientText))
	return vg.out
}
