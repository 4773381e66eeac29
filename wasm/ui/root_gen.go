// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Root) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nid=app\nclass=cc-app\x00")
	attribute(vg, "data-amounts", c.Amounts())
	attribute(vg, "data-behind", trueFalse(c.Page.Session.Parts.Behind()))
	attribute(vg, "data-drawn", trueFalse(c.Page.Session.Parts.Drawn()))
	attribute(vg, "data-kept", trueFalse(!c.Page.Session.Unkept))
	attribute(vg, "data-state", string(c.Page.Session.Status()))
	{
		vgcomp := use[*Later](vg, 1, 0x3B55E79851C4802F, nil)
		vgcomp.Page = c.Page
		vgcomp.Part = c.Part("top")
		vgcomp.ID = "top"
	}
	{
		vgcomp := use[*AmountBar](vg, 1, 0xAE2302B96AC6A025, nil)
		vgcomp.Page = c.Page
	}
	vg.add("1<div\nclass=cc-main\x00" +
		"2<p\nclass=cc-range\nrole=status\x00")
	attribute(vg, "hidden", c.Page.Session.Arrival == "")
	vg.add("3<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-info\"></use>\x00" +
		"3<span\x00")
	content(vg, c.Page.Session.Arrival)
	{
		vgcomp := use[*ProblemSummary](vg, 2, 0x382F28273343DD7E, nil)
		vgcomp.Page = c.Page
	}
	for vgiterkeyt, id := range c.Sections() {
		vg.add("2<form\nclass=cc-part\nautocomplete=off\x00")
		{
			vgcomp := use[*Later](vg, 3, 0xA8A64AEDAD810560, vgiterkeyt)
			vgcomp.ID = id
			vgcomp.Page = c.Page
			vgcomp.Part = c.Part(id)
		}
	}
	{
		vgcomp := use[*Rail](vg, 1, 0xFEC467A9FB3E58AE, nil)
		vgcomp.Page = c.Page
	}
	{
		vgcomp := use[*Contents](vg, 1, 0xE5E3A0BCBB816DE8, nil)
		vgcomp.Page = c.Page
	}
	{
		vgcomp := use[*Later](vg, 1, 0xEDF344EAFB5B2901, nil)
		vgcomp.Page = c.Page
		vgcomp.Part = c.Part("cc-big")
		vgcomp.ID = "cc-big"
	}
	{
		vgcomp := use[*SourceSheet](vg, 1, 0xC9AF266D0C189A5A, nil)
		vgcomp.Page = c.Page
	}
	if c.Page.Session.Printing != nil {
		{
			vgcomp := use[*Sheet](vg, 1, 0x29F00A05D435B968, nil)
			vgcomp.Page = c.Page
		}
	}
	return vg.out
}
