// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionSteps) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s7\naria-labelledby=s7-h\x00")
	{
		vgcomp := use[*SectionHead](vg, 1, 0x55C88297287D1AA8, nil)
		vgcomp.Answer = c.Answer()
		vgcomp.Title = c.Page.Report.Section(7)
		vgcomp.ID = "s7-h"
		vgcomp.Number = "7"
	}
	{
		vgcomp := use[*FirstSteps](vg, 1, 0x51BFF98E5EDBF31C, nil)
		vgcomp.Page = c.Page
	}
	vg.add("1<div\nclass=cc-disclosures\x00" +
		"2<details\nclass=cc-disclosure\x00" +
		"3<summary\nclass=cc-disclosure__summary\x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.RolesTitle))
	vg.add("4<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Done())
	vg.add("3<div\nclass=cc-disclosure__body\x00" +
		"4<div\nclass=cc-roles\x00")
	for i, role := range c.Roles() {
		vg.add("5<div\nclass=cc-role\x00" +
			"6<h3\nclass=cc-role__name\x00")
		content(vg, c.Page.Say(role.Name))
		vg.add("6<ul\nclass=cc-checks\x00")
		for _, step := range role.Steps {
			vg.add("7<li\x00" +
				"8<label\nclass=cc-check\x00" +
				"9<input\nclass=cc-check__control\ntype=checkbox\x00")
			attribute(vg, "checked", c.Page.Session.Done[step.ID])
			attribute(vg, "name", "step-"+step.ID)
			property(vg, "checked", c.Page.Session.Done[step.ID])
			vg.on("change", func(event vugu.DOMEvent) { c.Tick(step.ID, event) })
			vg.add("9<span\nclass=cc-check__text\x00" +
				"a<span\x00")
			content(vg, c.Page.Say(step.Text))
			vg.add("a<span\nclass=cc-check__from\x00")
			content(vg, c.Page.Say(step.From))
			vg.add("8<a\nclass=cc-link\nrel=noopener noreferrer\ntarget=_blank\x00")
			attribute(vg, "hidden", step.Href == "")
			attribute(vg, "href", step.Href)
			vg.add("9<span\x00")
			content(vg, c.Page.Say(words.OpenPage))
			vg.add("9<span\nclass=cc-vh\x00")
			content(vg, c.Page.Say(step.Text))
		}
		vg.add("6<p\nclass=cc-role__goal\x00")
		attribute(vg, "hidden", !c.Last(i))
		vg.add("7<span\x00")
		content(vg, c.Page.Say(words.StepsGoal))
		vg.add("7<span\nclass=cc-check__from\x00")
		content(vg, c.Page.Say(words.StepsGoalFor))
	}
	vg.add("2<details\nclass=cc-disclosure\x00" +
		"3<summary\nclass=cc-disclosure__summary\x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.RansomTitle))
	vg.add("4<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Page.Say(words.RansomNow))
	vg.add("3<div\nclass=cc-disclosure__body\x00" +
		"4<ol\nclass=cc-steps\x00")
	for _, p := range c.Page.Report.Phases() {
		vg.add("5<li\nclass=cc-steps__item\x00" +
			"6<p\nclass=cc-steps__when\x00")
		content(vg, p.Name)
		vg.add("6<p\nclass=cc-steps__text\x00")
		content(vg, p.Note)
	}
	vg.add("2<details\nclass=cc-disclosure\x00" +
		"3<summary\nclass=cc-disclosure__summary\x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.PriceTitle))
	vg.add("4<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Price())
	vg.add("3<div\nclass=cc-disclosure__body\x00" +
		"4<div\nclass=cc-price\x00" +
		"5<p\nclass=cc-price__title\x00")
	content(vg, c.Page.Say(words.PriceTitle))
	for vgiterkeyt, p := range c.Page.Report.Prices() {
		vg.add("5<p\nclass=cc-price__row\x00" +
			"6<span\x00")
		content(vg, p.Name)
		vg.add("6<span\nclass=cc-price__value\x00")
		{
			vgcomp := use[*Datum](vg, 7, 0x93381E4AA6D9897E, vgiterkeyt)
			vgcomp.Cell = p.Cell
			vgcomp.Page = c.Page
		}
	}
	vg.add("5<p\nclass=cc-price__note\x00" +
		"6<span\x00")
	content(vg, c.Page.Say(words.PriceNote))
	{
		vgcomp := use[*SourceLink](vg, 6, 0xA3768B8B049B5B4B, nil)
		vgcomp.Of = c.Page.Say(words.PriceTitle)
		vgcomp.Page = c.Page
		vgcomp.Uses = c.Page.Report.PriceUses()
	}
	return vg.out
}
