// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *Incidents) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<figure\nclass=cc-figure\nid=fig-incidents\x00" +
		"1<figcaption\nclass=cc-figure__caption\x00" +
		"2<span\nclass=cc-figure__message\x00")
	content(vg, c.picture.Message)
	vg.add("2<span\nclass=cc-figure__sub\x00")
	content(vg, c.picture.Sub)
	vg.add("1<fieldset\x00" +
		"2<legend\nclass=cc-vh\x00")
	content(vg, c.Page.Say(words.IncidentLegend))
	vg.add("2<div\nclass=cc-choices__list\x00")
	for vgiterkeyt, row := range c.picture.Rows {
		vg.add("3<div\nclass=cc-choice\x00" +
			"4<input\nclass=cc-choice__control\ntype=radio\nname=scenario\x00")
		attribute(vg, "checked", c.Chosen(row.Scenario))
		attribute(vg, "id", c.ID(row.Scenario))
		attribute(vg, "value", string(row.Scenario))
		property(vg, "checked", c.Chosen(row.Scenario))
		vg.on("change", func(event vugu.DOMEvent) { c.Choose(row.Scenario) })
		vg.add("4<label\x00")
		attribute(vg, "for", c.ID(row.Scenario))
		vg.add("5<span\nclass=cc-choice__body\x00" +
			"6<svg:svg\nclass=cc-icon cc-choice__icon\naria-hidden=true\nfocusable=false\x00" +
			"7<svg:use\x00")
		attribute(vg, "href", c.Icon(row.Scenario))
		vg.add("6<span\nclass=cc-choice__name\x00")
		content(vg, row.Name)
		vg.add("6<span\nclass=cc-choice__text\x00")
		content(vg, row.Text)
		{
			vgcomp := use[*IncidentAmount](vg, 6, 0x1DF07B9D6FB9AAC6, vgiterkeyt)
			vgcomp.Page = c.Page
			vgcomp.Row = row
		}
		{
			vgcomp := use[*Chart](vg, 4, 0x372A063F3CB41C47, vgiterkeyt)
			vgcomp.SVG = row.SVG
		}
	}
	{
		vgcomp := use[*Chart](vg, 1, 0x1A4BF5D03C6FAC8D, nil)
		vgcomp.SVG = c.picture.SVG
	}
	vg.add("1<details\nclass=cc-disclosure\ndata-size=small\x00" +
		"2<summary\nclass=cc-disclosure__summary\x00")
	content(vg, c.Page.Album.AsTable(c.picture.Number))
	vg.add("2<div\nclass=cc-disclosure__body\x00")
	{
		vgcomp := use[*Grid](vg, 3, 0x26F5DD291C81F87A, nil)
		vgcomp.Page = c.Page
		vgcomp.Table = c.picture.Table
	}
	vg.add("3<p\nclass=cc-figure__source\x00")
	content(vg, c.picture.Source)
	vg.add("3<p\x00" +
		"4<button\nclass=cc-link\ntype=button\nname=save-table\x00")
	vg.on("click", func(event vugu.DOMEvent) { c.Save() })
	vg.add("5<span\x00")
	content(vg, c.Page.Say(words.FileTable))
	vg.add("1<details\nclass=cc-disclosure\ndata-size=small\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { c.Toggle(event) })
	vg.add("2<summary\nclass=cc-disclosure__summary\x00")
	content(vg, c.Page.Say(words.MovesSummary))
	vg.add("2<div\nclass=cc-disclosure__body\x00")
	if c.Page.Session.Outlook.MovesOpen {
		{
			vgcomp := use[*Moves](vg, 3, 0x7BC5A1B399512F44, nil)
			vgcomp.Page = c.Page
		}
	}
	return vg.out
}
