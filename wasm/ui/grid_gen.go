// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Grid) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<table\nclass=cc-table\ndata-size=small\x00" +
		"1<caption\nclass=cc-table__caption\x00")
	content(vg, c.Table.Caption)
	vg.add("1<thead\x00" +
		"2<tr\x00")
	for i, head := range c.Table.Heads {
		vg.add("3<th\nscope=col\x00")
		attribute(vg, "data-align", c.Numeric(i))
		content(vg, head)
	}
	vg.add("1<tbody\x00")
	for _, row := range c.Table.Rows {
		vg.add("2<tr\x00" +
			"3<th\nscope=row\x00")
		content(vg, row[0])
		for i, cell := range row[1:] {
			vg.add("3<td\x00")
			attribute(vg, "data-align", c.Numeric(i+1))
			content(vg, cell)
		}
	}
	return vg.out
}
