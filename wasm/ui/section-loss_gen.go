// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionLoss) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s3\naria-labelledby=s3-h\x00")
	{
		vgcomp := use[*SectionHead](vg, 1, 0xC39A9DE436E1EBAD, nil)
		vgcomp.Answer = c.Answer()
		vgcomp.Title = c.Page.Report.Section(3)
		vgcomp.ID = "s3-h"
		vgcomp.Number = "3"
	}
	vg.add("1<p\nclass=cc-vh\nrole=status\x00")
	content(vg, c.Page.Session.Spoken)
	vg.add("1<p\nclass=cc-range\x00")
	attribute(vg, "hidden", !c.Page.Session.Stale())
	vg.add("2<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-info\"></use>\x00" +
		"2<span\x00")
	content(vg, c.Page.Say(words.StaleNote))
	vg.add("1<div\nclass=cc-headline\x00")
	attribute(vg, "hidden", !c.Page.HasAmount())
	vg.add("2<p\nclass=cc-headline__amount\x00")
	{
		vgcomp := use[*Headline](vg, 3, 0x1D174A10807161D6, nil)
		vgcomp.Page = c.Page
		vgcomp.Size = "xxl"
	}
	if c.Page.HasAmount() {
		{
			vgcomp := use[*RangeStrip](vg, 2, 0xC0F784E94C53E2E1, nil)
			vgcomp.Page = c.Page
		}
	}
	vg.add("2<p\nclass=cc-headline__note\x00" +
		"3<strong\x00")
	content(vg, c.Page.Say(words.UnknownLead))
	vg.add("3<span\x00")
	content(vg, c.Page.Then(words.UnknownText))
	vg.add("3<span\x00")
	attribute(vg, "hidden", !c.Page.Spread())
	content(vg, c.Page.Then(words.RangeText))
	vg.add("2<div\nclass=cc-actions\x00" +
		"3<button\nclass=cc-button\ndata-kind=outline\ntype=button\npopovertarget=cc-big\x00" +
		"4<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-large\"></use>\x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.Large))
	vg.add("3<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=meeting\x00")
	content(vg, c.Page.Say(words.Meeting))
	{
		vgcomp := use[*Answers](vg, 1, 0x6F55C33360E92E40, nil)
		vgcomp.Page = c.Page
	}
	vg.add("1<div\nclass=cc-disclosures\x00")
	{
		vgcomp := use[*MethodChoice](vg, 2, 0x3F621A4FD7A6DA90, nil)
		vgcomp.Page = c.Page
	}
	for _, text := range c.Page.Report.Cautions() {
		vg.add("1<p\nclass=cc-range\x00" +
			"2<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-info\"></use>\x00" +
			"2<span\x00")
		content(vg, text)
	}
	vg.add("1<p\nclass=cc-callout\x00")
	attribute(vg, "hidden", c.Page.Report.LackText() == "")
	content(vg, c.Page.Report.LackText())
	vg.add("1<div\nclass=cc-block\x00")
	attribute(vg, "hidden", !c.Entering())
	vg.add("2<h3\nclass=cc-block__title\x00")
	content(vg, c.Page.Say(words.QuotesTitle))
	vg.add("2<div\nclass=cc-form\ndata-cols=3\x00")
	for vgiterkeyt, name := range c.Quotes() {
		{
			vgcomp := use[*Field](vg, 3, 0xE7C2DF671CA8860C, vgiterkeyt)
			vgcomp.Name = name
			vgcomp.Page = c.Page
		}
	}
	vg.add("1<div\nclass=cc-block\x00")
	attribute(vg, "hidden", !c.Page.HasAmount())
	if c.Page.HasAmount() && !c.Surveyed() {
		{
			vgcomp := use[*BreakdownTable](vg, 2, 0x17D40B9FEB0CD3F1, nil)
			vgcomp.Page = c.Page
		}
	}
	if c.Surveyed() {
		{
			vgcomp := use[*SurveyTable](vg, 2, 0xC855B5E7BB7D4B92, nil)
			vgcomp.Page = c.Page
		}
	}
	vg.add("1<div\nclass=cc-disclosures\x00")
	if c.Page.HasAmount() {
		vg.add("2<details\nclass=cc-disclosure\x00" +
			"3<summary\nclass=cc-disclosure__summary\x00" +
			"4<span\x00")
		content(vg, c.Page.Say(words.SideTitle))
		vg.add("4<span\nclass=cc-disclosure__now\x00")
		content(vg, c.Beside())
		vg.add("3<div\nclass=cc-disclosure__body\x00")
		for vgiterkeyt, p := range c.Page.Album.Loss() {
			{
				vgcomp := use[*Figure](vg, 4, 0x7AF0201C3D0B5A3B, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Page = c.Page
				vgcomp.Picture = c.Page.Album.Drawn(p)
			}
		}
	}
	{
		vgcomp := use[*Carry](vg, 2, 0x17C8E9EC9BC752F, nil)
		vgcomp.Page = c.Page
	}
	if c.Page.HasAmount() {
		{
			vgcomp := use[*Omitted](vg, 2, 0xB53EFD66FC85B8E6, nil)
			vgcomp.Page = c.Page
		}
	}
	return vg.out
}
