// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *NextClient) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=next-client\x00")
	vg.on("click", func(event vugu.DOMEvent) { c.Page.Session.NextClient() })
	vg.add("1<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-next\"></use>\x00" +
		"1<span\ndata-for=page\x00")
	content(vg, c.Page.Say(words.NextClient))
	vg.add("1<span\ndata-for=frame\x00")
	content(vg, c.Page.Say(words.StartAgain))
	return vg.out
}
