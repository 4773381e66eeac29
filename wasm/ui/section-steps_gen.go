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
		vgcomp.Title = c.Store.Section(7)
		vgcomp.ID = "s7-h"
		vgcomp.Number = "7"
	}
	vg.add("1<div\nclass=cc-roles\x00")
	for i, role := range c.Roles() {
		vg.add("2<div\nclass=cc-role\x00" +
			"3<h3\nclass=cc-role__name\x00")
		content(vg, c.Store.Say(role.Name))
		vg.add("3<ul\nclass=cc-checks\x00")
		for _, step := range role.Steps {
			vg.add("4<li\x00" +
				"5<label\nclass=cc-check\x00" +
				"6<input\nclass=cc-check__control\ntype=checkbox\x00")
			attribute(vg, "checked", c.Store.Done[step.ID])
			attribute(vg, "name", "step-"+step.ID)
			property(vg, "checked", c.Store.Done[step.ID])
			vg.on("change", func(event vugu.DOMEvent) { c.Tick(step.ID, event) })
			vg.add("6<span\nclass=cc-check__text\x00" +
				"7<span\x00")
			content(vg, c.Store.Say(step.Text))
			vg.add("7<span\nclass=cc-check__from\x00")
			content(vg, c.Store.Say(step.From))
			vg.add("5<a\nclass=cc-link\nrel=noopener noreferrer\ntarget=_blank\x00")
			attribute(vg, "hidden", step.Href == "")
			attribute(vg, "href", step.Href)
			vg.add("6<span\x00")
			content(vg, c.Store.Say(words.OpenPage))
			vg.add("6<span\nclass=cc-vh\x00")
			content(vg, c.Store.Say(step.Text))
		}
		vg.add("3<p\nclass=cc-role__goal\x00")
		attribute(vg, "hidden", !c.Last(i))
		vg.add("4<span\x00")
		content(vg, c.Store.Say(words.StepsGoal))
		vg.add("4<span\nclass=cc-check__from\x00")
		content(vg, c.Store.Say(words.StepsGoalFor))
	}
	vg.add("1<div\nclass=cc-block\x00" +
		"2<h3\nclass=cc-block__title\x00")
	content(vg, c.Store.Say(words.RansomTitle))
	vg.add("2<ol\nclass=cc-steps\x00")
	for _, p := range c.Store.Phases() {
		vg.add("3<li\nclass=cc-steps__item\x00" +
			"4<p\nclass=cc-steps__when\x00")
		content(vg, p.Name)
		vg.add("4<p\nclass=cc-steps__text\x00")
		content(vg, p.Text)
	}
	vg.add("1<div\nclass=cc-price\x00" +
		"2<p\nclass=cc-price__title\x00")
	content(vg, c.Store.Say(words.PriceTitle))
	for vgiterkeyt, p := range c.Store.Prices() {
		vg.add("2<p\nclass=cc-price__row\x00" +
			"3<span\x00")
		content(vg, p.Name)
		vg.add("3<span\nclass=cc-price__value\x00")
		{
			vgcomp := use[*Datum](vg, 4, 0x93381E4AA6D9897E, vgiterkeyt)
			vgcomp.Named = p
		}
	}
	vg.add("2<p\nclass=cc-price__note\x00" +
		"3<span\x00")
	content(vg, c.Store.Say(words.PriceNote))
	{
		vgcomp := use[*SourceLink](vg, 3, 0xA3768B8B049B5B4B, nil)
		vgcomp.Of = c.Store.Say(words.PriceTitle)
		vgcomp.Store = c.Store
		vgcomp.Uses = c.Store.PriceUses()
	}
	return vg.out
}
