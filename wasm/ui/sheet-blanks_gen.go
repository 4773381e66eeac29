// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *SheetBlanks) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\x00")
	attribute(vg, "class", c.Class)
	for _, n := range c.List {
		vg.add("1<p\nclass=cc-sheet__blank\x00" +
			"2<span\x00")
		content(vg, n.Name)
		vg.add("2<span\nclass=cc-sheet__name\x00")
		content(vg, n.Note)
	}
	return vg.out
}
