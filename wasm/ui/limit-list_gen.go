// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *LimitList) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<dl\nclass=cc-aside\x00")
	for _, row := range c.Answer.Rows() {
		vg.add("1<div\nclass=cc-aside__row\x00" +
			"2<dt\x00")
		content(vg, row.Name)
		vg.add("2<dd\x00")
		for vgiterkeyt, one := range row.Cases {
			vg.add("3<p\x00")
			{
				vgcomp := use[*Phrase](vg, 4, 0x33C24906FFBBDB3, vgiterkeyt)
				vgcomp.Runs = one
			}
		}
	}
	return vg.out
}
