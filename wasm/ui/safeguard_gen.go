// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Safeguard) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-safeguard\x00")
	{
		vgcomp := use[*Switch](vg, 1, 0x3D8F070B37AAB006, nil)
		vgcomp.Name = c.Of.Planned()
		vgcomp.Page = c.Page
	}
	vg.add("1<details\nclass=cc-disclosure\ndata-size=small\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { c.Toggle(event) })
	vg.add("2<summary\nclass=cc-disclosure__summary\x00" +
		"3<span\x00" +
		"4<span\nclass=cc-vh\x00")
	content(vg, c.row.Name)
	vg.add("4# \x00" +
		"4<span\x00")
	content(vg, c.row.What)
	vg.add("3<span\nclass=cc-disclosure__now\x00")
	{
		vgcomp := use[*Phrase](vg, 4, 0xE71647A164B535FC, nil)
		vgcomp.Runs = c.row.Fall
	}
	if c.Open() {
		vg.add("2<div\nclass=cc-disclosure__body\x00" +
			"3<p\nclass=cc-text\ndata-size=small\x00" +
			"4<b\x00")
		content(vg, c.row.Strength)
		vg.add("4# \x00" +
			"4<span\x00")
		content(vg, c.row.Evidence)
		if len(c.row.Uses) > 0 {
			{
				vgcomp := use[*SourceLink](vg, 4, 0x5A3A80E52CB3DDD, nil)
				vgcomp.Of = c.row.Name
				vgcomp.Page = c.Page
				vgcomp.Uses = c.row.Uses
			}
		}
		vg.add("3<p\nclass=cc-text\ndata-size=small\x00" +
			"4<span\x00")
		content(vg, c.row.Against)
		vg.add("4# \x00" +
			"4<span\x00")
		content(vg, c.row.Works)
		if c.row.Price != "" {
			vg.add("3<p\nclass=cc-text\ndata-size=small\x00" +
				"4<span\x00")
			content(vg, c.row.Price)
			if len(c.row.PriceUses) > 0 {
				{
					vgcomp := use[*SourceLink](vg, 4, 0xDEF7A69FCE301B83, nil)
					vgcomp.Of = c.row.Name
					vgcomp.Page = c.Page
					vgcomp.Uses = c.row.PriceUses
				}
			}
		}
		for _, group := range c.Groups() {
			vg.add("3<div\nclass=cc-block\x00" +
				"4<p\nclass=cc-text\ndata-size=small\x00")
			content(vg, c.Page.Say(group.About))
			vg.add("4<div\nclass=cc-form\ndata-cols=3\x00")
			for vgiterkeyt, name := range group.Fields {
				{
					vgcomp := use[*Field](vg, 5, 0xEF989829CAECC17D, vgiterkeyt)
					vgcomp.Label = c.Short(name)
					vgcomp.Mark = group.Assumed
					vgcomp.Name = name
					vgcomp.Page = c.Page
					vgcomp.Short = true
				}
			}
		}
		vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, c.Page.Say(words.BreakNote))
		for _, note := range c.row.Notes {
			vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
			content(vg, note)
		}
		{
			vgcomp := use[*Switch](vg, 3, 0x1EBBCD656BCB7AB4, nil)
			vgcomp.Name = c.Of.Done()
			vgcomp.Page = c.Page
		}
	}
	return vg.out
}
