// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Headline) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<span\x00")
	if c.Page.HasAmount() {
		{
			vgcomp := use[*Num](vg, 1, 0x14632D5D075CD9AF, nil)
			vgcomp.Cell = c.Page.Report.Typical()
			vgcomp.Page = c.Page
			vgcomp.Size = c.Size
		}
	}
	if !c.Page.HasAmount() {
		vg.add("1<span\nclass=cc-bar__wait\x00")
		content(vg, c.Waiting())
	}
	return vg.out
}
