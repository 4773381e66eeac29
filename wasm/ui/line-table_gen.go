// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *LineTable) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-scroll\nrole=region\ntabindex=0\x00")
	attribute(vg, "aria-label", c.Store.Say(words.DetailsCaption))
	attribute(vg, "data-stack", c.Stack())
	vg.add("1<table\nclass=cc-table\ndata-kind=rows\ndata-size=small\x00" +
		"2<caption\nclass=cc-table__caption\x00")
	content(vg, c.Store.Say(words.DetailsCaption))
	vg.add("2<thead\x00" +
		"3<tr\x00" +
		"4<th\nscope=col\x00")
	content(vg, c.Store.Say(words.ItemHead))
	vg.add("4<th\nscope=col\ndata-align=word\x00")
	content(vg, c.Store.Say(words.KindHead))
	vg.add("4<th\nscope=col\ndata-num=yes\x00")
	attribute(vg, "hidden", !c.Store.Spread())
	content(vg, c.Store.Say(words.Low))
	vg.add("4<th\nscope=col\ndata-num=yes\x00")
	content(vg, c.Store.Say(words.Typical))
	vg.add("4<th\nscope=col\ndata-num=yes\x00")
	attribute(vg, "hidden", !c.Store.Spread())
	content(vg, c.Store.Say(words.High))
	vg.add("2<tbody\x00")
	for vgiterkeyt, row := range c.rows {
		vg.add("3<tr\x00" +
			"4<th\nscope=row\x00" +
			"5<div\nclass=cc-table__cell\x00" +
			"6<span\nclass=cc-table__name\x00" +
			"7<span\x00")
		content(vg, row.Name)
		vg.add("7<span\nclass=cc-table__sub\x00")
		attribute(vg, "hidden", row.How == "")
		content(vg, row.How)
		if row.Mark != "" {
			vg.add("6<span\nclass=cc-table__meta\x00")
			{
				vgcomp := use[*Mark](vg, 7, 0x32CDC100FF6777FD, vgiterkeyt)
				vgcomp.Kind = row.Mark
				vgcomp.Store = c.Store
			}
			{
				vgcomp := use[*SourceLink](vg, 7, 0xEFE152C2EC2D2BC2, vgiterkeyt)
				vgcomp.Of = row.Name
				vgcomp.Store = c.Store
				vgcomp.Uses = row.Uses
			}
		}
		vg.add("4<td\ndata-align=word\x00")
		content(vg, row.Kind)
		vg.add("4<td\ndata-num=yes\x00")
		attribute(vg, "hidden", !c.Store.Spread())
		content(vg, row.Low)
		vg.add("4<td\ndata-num=yes\x00")
		content(vg, row.Typical)
		vg.add("4<td\ndata-num=yes\x00")
		attribute(vg, "hidden", !c.Store.Spread())
		content(vg, row.High)
	}
	return vg.out
}
