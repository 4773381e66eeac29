// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *AmountTable) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-scroll\nrole=region\ntabindex=0\x00")
	attribute(vg, "aria-label", c.Caption)
	attribute(vg, "data-stack", c.Stack())
	vg.add("1<table\nclass=cc-table\ndata-size=usual\x00" +
		"2<caption\nclass=cc-table__caption\x00")
	content(vg, c.Caption)
	vg.add("2<thead\x00" +
		"3<tr\x00" +
		"4<th\nscope=col\x00")
	content(vg, c.First)
	for _, head := range c.Heads {
		vg.add("4<th\nscope=col\ndata-num=yes\x00")
		content(vg, head)
	}
	vg.add("2<tbody\x00")
	for _, row := range c.Rows {
		vg.add("3<tr\x00" +
			"4<th\nscope=row\x00")
		content(vg, row.Name)
		for vgiterkeyt, cell := range row.Cells {
			vg.add("4<td\ndata-num=yes\x00")
			{
				vgcomp := use[*Datum](vg, 5, 0xD077D0437F77210C, vgiterkeyt)
				vgcomp.Cell = cell
				vgcomp.Page = c.Page
			}
		}
	}
	return vg.out
}
