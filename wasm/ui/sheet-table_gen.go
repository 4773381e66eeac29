// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *SheetTable) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<table\nclass=cc-table\ndata-size=print\x00" +
		"1<caption\nclass=cc-sheet__h\x00")
	content(vg, c.Table.Caption)
	vg.add("1<thead\x00" +
		"2<tr\x00")
	for i, head := range c.Table.Heads {
		vg.add("3<th\nscope=col\x00")
		attribute(vg, "data-align", c.Numeric(i))
		content(vg, head)
	}
	vg.add("1<tbody\x00")
	for vgiterkeyt, row := range c.Table.Rows {
		vg.add("2<tr\x00")
		attribute(vg, "data-row", c.Kind(row))
		vg.add("3<th\nscope=row\x00" +
			"4<span\x00")
		content(vg, row.Name)
		vg.add("4# \x00")
		if row.Sub != "" {
			vg.add("4<span\nclass=cc-sheet__sub\x00")
			content(vg, row.Sub)
		}
		vg.add("4# \x00")
		if row.Mark() != "" {
			{
				vgcomp := use[*Mark](vg, 4, 0xA8601B02D731FC4C, vgiterkeyt)
				vgcomp.Kind = row.Mark()
				vgcomp.Page = c.Page
			}
		}
		for _, cell := range row.Cells {
			vg.add("3<td\ndata-align=num\x00")
			if cell.Key != "" {
				vg.add("4<data\x00")
				attribute(vg, "data-key", cell.Key)
				attribute(vg, "value", cell.Value.String())
				content(vg, c.Page.Write(cell))
			}
			if cell.Key == "" && !cell.Unpriced() {
				vg.add("4<span\x00")
				content(vg, c.Page.Write(cell))
			}
			if cell.Unpriced() {
				vg.add("4<span\nclass=cc-q\x00" +
					"5#？\x00")
			}
		}
	}
	return vg.out
}
