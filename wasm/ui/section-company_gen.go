// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionCompany) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s1\naria-labelledby=s1-h\x00")
	{
		vgcomp := use[*SectionHead](vg, 1, 0xC3E99A0AB62617AC, nil)
		vgcomp.Answer = c.Answer()
		vgcomp.Title = c.Page.Report.Section(1)
		vgcomp.ID = "s1-h"
		vgcomp.Number = "1"
	}
	vg.add("1<fieldset\nclass=cc-samples\x00" +
		"2<legend\nclass=cc-samples__legend\x00")
	content(vg, c.Page.Say(words.SamplesLegend))
	vg.add("2<ul\nclass=cc-samples__list\x00")
	for _, s := range c.Page.Session.SampleCards() {
		vg.add("3<li\x00" +
			"4<button\nclass=cc-sample\ntype=button\nname=sample\x00")
		attribute(vg, "aria-pressed", c.Pressed(s.ID))
		attribute(vg, "data-begun", c.Begun(s.ID))
		attribute(vg, "data-scenario", s.Scenario)
		attribute(vg, "value", s.ID)
		vg.on("click", func(event vugu.DOMEvent) { c.Pick(s.ID) })
		vg.add("5<span\nclass=cc-sample__name\x00" +
			"6<span\x00")
		content(vg, s.Name)
		vg.add("6<span\nclass=cc-sample__from\x00")
		content(vg, s.From)
		vg.add("5<span\nclass=cc-sample__text\x00")
		content(vg, s.Text)
	}
	vg.add("2<p\nclass=cc-samples__note\x00")
	content(vg, c.Page.Say(words.SamplesNote))
	vg.add("1<div\nclass=cc-cleared\nid=cleared\ntabindex=-1\x00" +
		"2<p\nrole=status\x00")
	content(vg, c.Page.Session.Cleared)
	vg.add("2<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=undo\x00")
	attribute(vg, "hidden", c.Page.Session.Former == nil)
	content(vg, c.Page.Say(words.Undo))
	vg.on("click", func(event vugu.DOMEvent) { c.Page.Session.Undo() })
	vg.add("1<div\nclass=cc-form\ndata-cols=3\x00")
	for vgiterkeyt, name := range c.Fields() {
		{
			vgcomp := use[*Field](vg, 2, 0x6F47E36E347894A2, vgiterkeyt)
			vgcomp.Name = name
			vgcomp.Page = c.Page
		}
	}
	vg.add("2<p\nclass=cc-form__end\x00")
	{
		vgcomp := use[*NextClient](vg, 3, 0xC988F0C604F24F27, nil)
		vgcomp.Page = c.Page
	}
	return vg.out
}
