// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *IncidentAmount) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<span\nclass=cc-choice__amount\x00")
	if c.Row.Priced() {
		vg.add("1<span\nclass=cc-choice__typical\x00" +
			"2<span\nclass=cc-vh\x00")
		content(vg, c.Page.Say(words.TypicalCase))
		{
			vgcomp := use[*Cell](vg, 2, 0xCB54B82262A5E39, nil)
			vgcomp.Cell = c.Row.Typical
			vgcomp.Page = c.Page
		}
	}
	if c.Row.Spread() {
		vg.add("1<span\nclass=cc-choice__range\x00")
		{
			vgcomp := use[*Cell](vg, 2, 0x9C0318C76E3DCFD6, nil)
			vgcomp.Cell = c.Row.Low
			vgcomp.Page = c.Page
		}
		vg.add("2<span\x00")
		content(vg, c.Page.Say(words.To))
		{
			vgcomp := use[*Cell](vg, 2, 0x30E68713FF25D833, nil)
			vgcomp.Cell = c.Row.High
			vgcomp.Page = c.Page
		}
	}
	vg.add("1<span\nclass=cc-choice__note\x00")
	attribute(vg, "hidden", c.Row.Note == "")
	content(vg, c.Row.Note)
	return vg.out
}
