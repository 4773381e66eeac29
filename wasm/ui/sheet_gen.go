// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Sheet) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-sheet\nrole=region\x00")
	attribute(vg, "aria-label", c.Label())
	attribute(vg, "data-dense", trueFalse(c.Page.Sheet.Dense()))
	if !c.Alone() {
		{
			vgcomp := use[*SheetFront](vg, 1, 0x7A3E8680EEBC1A7F, nil)
			vgcomp.Page = c.Page
		}
	}
	if !c.Alone() {
		{
			vgcomp := use[*SheetBack](vg, 1, 0x7A2D4B9FD12B04DE, nil)
			vgcomp.Page = c.Page
		}
	}
	if !c.Alone() && c.Page.Sheet.Compares() {
		{
			vgcomp := use[*SheetCover](vg, 1, 0xE86DFF01FE2D8E92, nil)
			vgcomp.Page = c.Page
		}
	}
	if c.Planned() {
		{
			vgcomp := use[*SheetPlan](vg, 1, 0x203EC0DC570E3071, nil)
			vgcomp.Page = c.Page
		}
	}
	if c.Recorded() {
		{
			vgcomp := use[*SheetRecord](vg, 1, 0x9C3C8380DD811964, nil)
			vgcomp.Page = c.Page
		}
	}
	return vg.out
}
