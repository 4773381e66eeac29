// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *OpenSwitch) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\x00")
	{
		vgcomp := use[*Switch](vg, 1, 0x15D166970D553B76, nil)
		vgcomp.Name = c.Name
		vgcomp.Note = c.id
		vgcomp.Page = c.Page
	}
	vg.add("1<p\nclass=cc-text\ndata-size=small\x00" +
		"2<span\x00")
	attribute(vg, "id", c.id)
	content(vg, c.note)
	if len(c.uses) > 0 {
		{
			vgcomp := use[*SourceLink](vg, 2, 0x7F95E3D42643E3C, nil)
			vgcomp.Of = c.Label()
			vgcomp.Page = c.Page
			vgcomp.Uses = c.uses
		}
	}
	return vg.out
}
