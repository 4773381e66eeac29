// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionIncident) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s2\naria-labelledby=s2-h\x00")
	{
		vgcomp := use[*SectionHead](vg, 1, 0x566DDE54781D89A5, nil)
		vgcomp.Answer = c.Answer()
		vgcomp.Title = c.Page.Report.Section(2)
		vgcomp.ID = "s2-h"
		vgcomp.Number = "2"
	}
	{
		vgcomp := use[*Later](vg, 1, 0x136E1CD2DA30DE4F, nil)
		vgcomp.Page = c.Page
		vgcomp.Part = c.Incidents()
		vgcomp.ID = "fig-incidents"
	}
	vg.add("1<p\nclass=cc-range\x00")
	attribute(vg, "hidden", c.Page.Session.Changed == "")
	vg.add("2<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-info\"></use>\x00" +
		"2<span\x00")
	content(vg, c.Page.Session.Changed)
	vg.add("1<div\nclass=cc-block\x00")
	attribute(vg, "hidden", !c.Open())
	vg.add("2<div\nclass=cc-form\ndata-cols=3\x00")
	attribute(vg, "hidden", len(c.Page.Session.IncidentFacts()) == 0)
	for vgiterkeyt, name := range c.Page.Session.IncidentFacts() {
		{
			vgcomp := use[*Field](vg, 3, 0xD70C7CA070901148, vgiterkeyt)
			vgcomp.Name = name
			vgcomp.Page = c.Page
		}
	}
	for vgiterkeyt, name := range c.Page.Session.IncidentSwitches() {
		{
			vgcomp := use[*OpenSwitch](vg, 2, 0xBE6FCC691163F814, vgiterkeyt)
			vgcomp.Name = name
			vgcomp.Page = c.Page
		}
	}
	vg.add("2<p\nclass=cc-text\ndata-size=small\x00")
	content(vg, c.Page.Session.IncidentNote())
	vg.add("1<details\nclass=cc-disclosure\x00")
	attribute(vg, "hidden", len(c.Page.Session.Assumptions()) == 0 && len(c.Page.Session.Options()) == 0)
	vg.add("2<summary\nclass=cc-disclosure__summary\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.DetailSummary))
	vg.add("3<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Page.Session.AssumptionsNow())
	vg.add("2<div\nclass=cc-disclosure__body\x00" +
		"3<div\nclass=cc-form\ndata-cols=3\x00")
	for vgiterkeyt, name := range c.Page.Session.Assumptions() {
		{
			vgcomp := use[*Field](vg, 4, 0x3729B280E9E95AAB, vgiterkeyt)
			vgcomp.Name = name
			vgcomp.Page = c.Page
		}
	}
	for vgiterkeyt, name := range c.Page.Session.Options() {
		{
			vgcomp := use[*Switch](vg, 3, 0xD0B1000797999EAA, vgiterkeyt)
			vgcomp.Name = name
			vgcomp.Page = c.Page
		}
	}
	vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
	{
		vgcomp := use[*Mark](vg, 4, 0x641DA61A1C0DA60B, nil)
		vgcomp.Page = c.Page
		vgcomp.Kind = "assumed"
	}
	vg.add("4# \x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.DetailNote))
	vg.add("1<p\nclass=cc-section__go\x00" +
		"2<button\nclass=cc-button\ndata-kind=primary\ntype=button\nname=submit\x00")
	content(vg, c.Page.Say(words.Submit))
	vg.on("click", func(event vugu.DOMEvent) { c.Submit(event) })
	return vg.out
}
