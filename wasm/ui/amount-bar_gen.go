// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *AmountBar) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-bar\nrole=region\x00")
	attribute(vg, "aria-label", c.Store.Say(words.NowEstimate))
	vg.add("1<div\nclass=cc-bar__inner\x00" +
		"2<p\nclass=cc-bar__amount\x00" +
		"3<span\nclass=cc-bar__label\x00")
	content(vg, c.Store.LossName())
	{
		vgcomp := use[*Headline](vg, 3, 0x65DE33E1DB3604BA, nil)
		vgcomp.Store = c.Store
		vgcomp.Size = "m"
	}
	vg.add("2<p\nclass=cc-bar__range\x00")
	for vgiterkeyt, end := range c.Store.Ends() {
		{
			vgcomp := use[*Datum](vg, 3, 0x193A92BCD580E3F6, vgiterkeyt)
			vgcomp.Named = end
		}
	}
	vg.add("2<button\nclass=cc-bar__menu\ntype=button\npopovertarget=cc-toc\x00" +
		"3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-menu\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Store.Say(words.Contents))
	return vg.out
}
