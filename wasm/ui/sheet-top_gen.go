// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *SheetTop) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\x00" +
		"1<div\nclass=cc-sheet__top\x00" +
		"2<p\nclass=cc-brand\x00")
	if c.Page.Session.Printing.Agency.Logo != "" {
		vg.add("3<img\nclass=cc-brand__logo\nalt=\x00")
		attribute(vg, "src", c.Page.Session.Printing.Agency.Logo)
	}
	if c.Page.Session.Printing.Agency.Logo == "" {
		vg.add("3<svg:svg\nclass=cc-brand__logo\naria-hidden=true\nfocusable=false\x00" +
			"4<svg:use\nhref=#cc-i-ruler\x00")
	}
	vg.add("3<span\nclass=cc-brand__name\x00")
	content(vg, c.Page.Sheet.Owner())
	vg.add("2<p\nclass=cc-sheet__meta\x00")
	content(vg, c.Page.Sheet.Made())
	vg.add("1<p\nclass=cc-sheet__title\x00")
	content(vg, c.Title)
	{
		vgcomp := use[*SheetBlanks](vg, 1, 0xD3C1AC627F80F039, nil)
		vgcomp.List = c.Page.Sheet.Names()
		vgcomp.Class = "cc-sheet__who"
	}
	return vg.out
}
