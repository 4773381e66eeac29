// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Terms) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\x00" +
		"1<div\nclass=cc-form\ndata-cols=2\x00")
	for vgiterkeyt, name := range c.Overall() {
		{
			vgcomp := use[*Field](vg, 2, 0xBF3060542921474B, vgiterkeyt)
			vgcomp.Name = name
			vgcomp.Page = c.Page
		}
	}
	vg.add("1<p\nclass=cc-text\ndata-size=small\x00")
	attribute(vg, "hidden", c.UpTo() == "")
	content(vg, c.UpTo())
	vg.add("1<details\nclass=cc-disclosure\x00" +
		"2<summary\nclass=cc-disclosure__summary\x00" +
		"3<span\x00")
	content(vg, c.PartsTitle())
	vg.add("3<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Limited())
	vg.add("2<div\nclass=cc-disclosure__body\x00" +
		"3<div\nclass=cc-cover\x00")
	for _, part := range c.Page.Report.CoverParts() {
		vg.add("4<div\nclass=cc-cover__part\nrole=group\x00")
		attribute(vg, "aria-label", part.Name)
		vg.add("5<p\nclass=cc-cover__name\x00" +
			"6<span\x00")
		content(vg, part.Name)
		vg.add("6<span\nclass=cc-cover__sub\x00")
		content(vg, part.Sub)
		for vgiterkeyt, name := range part.Fields {
			{
				vgcomp := use[*Field](vg, 5, 0x3513ABC10C2AAE18, vgiterkeyt)
				vgcomp.Name = c.Of(name)
				vgcomp.Page = c.Page
			}
		}
	}
	vg.add("1<fieldset\nclass=cc-radios\x00" +
		"2<legend\nclass=cc-radios__legend\x00")
	content(vg, c.MoreTitle())
	for vgiterkeyt, name := range c.More() {
		{
			vgcomp := use[*Switch](vg, 2, 0xB5E5CB87FA8CC188, vgiterkeyt)
			vgcomp.Name = name
			vgcomp.Page = c.Page
		}
	}
	return vg.out
}
