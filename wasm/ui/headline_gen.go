// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Headline) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<span\x00")
	if c.Store.HasAmount() {
		{
			vgcomp := use[*Num](vg, 1, 0x14632D5D075CD9AF, nil)
			vgcomp.Open = true
			vgcomp.Size = c.Size
			vgcomp.Text = c.Store.Headline(c.Store.Result.Chosen.Total.Typical)
			vgcomp.Value = c.Store.Result.Chosen.Total.Typical
			vgcomp.Key = "estimate.typical"
		}
	}
	if !c.Store.HasAmount() {
		vg.add("1<span\nclass=cc-bar__wait\x00")
		content(vg, c.Store.Say(words.None))
	}
	return vg.out
}
