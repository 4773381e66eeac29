// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/browser"
import "cybercost/wasm/words"

func (c *Contents) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<nav\nclass=cc-toc\nid=cc-toc\npopover=auto\ntabindex=-1\x00")
	attribute(vg, "aria-label", c.Page.Say(words.Contents))
	vg.on("toggle", func(event vugu.DOMEvent) { browser.TakeFocus(event) })
	vg.add("1<p\nclass=cc-toc__title\x00")
	content(vg, c.Page.Say(words.Contents))
	{
		vgcomp := use[*ContentsList](vg, 1, 0x887E93827CF7E1B, nil)
		vgcomp.Page = c.Page
	}
	vg.add("1<p\nclass=cc-toc__next\x00")
	{
		vgcomp := use[*NextClient](vg, 2, 0x38E5A074D87BDEB2, nil)
		vgcomp.Page = c.Page
	}
	vg.add("1<p\nclass=cc-pop__foot\x00" +
		"2<a\nclass=cc-link\nhref=sources.html\nhreflang=ja\x00")
	content(vg, c.SourceList())
	vg.add("2<button\nclass=cc-button\ndata-kind=outline\ntype=button\npopovertarget=cc-toc\npopovertargetaction=hide\x00" +
		"3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-close\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.Close))
	return vg.out
}
