// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *SheetFoot) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<p\nclass=cc-sheet__foot\x00" +
		"1<span\x00")
	content(vg, c.Page.Sheet.Owner())
	vg.add("1<span\x00")
	content(vg, c.Page.Sheet.Edition())
	vg.add("1<span\x00")
	content(vg, c.Count())
	return vg.out
}
