// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Grid) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-scroll\nrole=region\ntabindex=0\x00")
	attribute(vg, "aria-label", c.Table.Caption)
	vg.add("1<table\nclass=cc-table\ndata-size=small\x00" +
		"2<caption\nclass=cc-table__caption\x00")
	content(vg, c.Table.Caption)
	vg.add("2<thead\x00" +
		"3<tr\x00")
	for i, head := range c.Table.Heads {
		vg.add("4<th\nscope=col\x00")
		attribute(vg, "data-align", c.Numeric(i))
		content(vg, head)
	}
	vg.add("2<tbody\x00")
	for _, row := range c.Table.Rows {
		vg.add("3<tr\x00" +
			"4<th\nscope=row\x00")
		content(vg, row[0])
		for i, cell := range row[1:] {
			vg.add("4<td\x00")
			attribute(vg, "data-align", c.Numeric(i+1))
			content(vg, cell)
		}
	}
	return vg.out
}
