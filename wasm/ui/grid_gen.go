// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Grid) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-scroll\nrole=region\ntabindex=0\x00")
	attribute(vg, "aria-label", c.plain.Caption)
	attribute(vg, "data-stack", c.Stack())
	{
		vgcomp := use[*Chart](vg, 1, 0x6DD8E501A33C3DD7, nil)
		vgcomp.SVG = c.HTML()
		vgcomp.Part = "table"
	}
	return vg.out
}
