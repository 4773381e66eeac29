// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionGuide) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s5\naria-labelledby=s5-h\x00")
	{
		vgcomp := use[*SectionHead](vg, 1, 0x1B20368C298D7B29, nil)
		vgcomp.Answer = c.Page.Report.AsOf(c.Page.Report.GuideAnswer())
		vgcomp.Title = c.Page.Report.Section(5)
		vgcomp.ID = "s5-h"
		vgcomp.Number = "5"
	}
	vg.add("1<div\nclass=cc-assume\x00")
	{
		vgcomp := use[*Field](vg, 2, 0xDBE674ED87D77FD4, nil)
		vgcomp.Hint = c.Page.Report.ProbabilityHint()
		vgcomp.Mark = true
		vgcomp.Page = c.Page
		vgcomp.Short = true
		vgcomp.Name = "probability"
	}
	vg.add("2<p\nclass=cc-actions\nrole=group\x00")
	attribute(vg, "aria-label", c.Page.Say(words.Fields["probability"].Label))
	for _, text := range c.Chances() {
		vg.add("3<button\nclass=cc-button\ndata-kind=outline\ntype=button\nname=chance\x00")
		content(vg, text)
		vg.on("click", func(event vugu.DOMEvent) { c.Offer(text) })
	}
	vg.add("1<div\nclass=cc-disclosures\x00" +
		"2<details\nclass=cc-disclosure\x00" +
		"3<summary\nclass=cc-disclosure__summary\x00" +
		"4<span\x00")
	content(vg, c.Page.Say(words.GuideFold))
	vg.add("4<span\nclass=cc-disclosure__now\x00")
	{
		vgcomp := use[*Phrase](vg, 5, 0x24BB58243310A744, nil)
		vgcomp.Runs = c.Ceiling()
	}
	vg.add("3<div\nclass=cc-disclosure__body\x00")
	if c.Page.Session.Result != nil {
		vg.add("4<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Page.Album.Guide() {
			{
				vgcomp := use[*Figure](vg, 5, 0x213CEEEDD0DAF5CB, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Page = c.Page
				vgcomp.Picture = c.Page.Album.Drawn(p)
			}
		}
		vg.add("5<details\nclass=cc-disclosure\ndata-size=small\x00" +
			"6<summary\nclass=cc-disclosure__summary\x00")
		content(vg, c.Page.Album.AsTable(c.Page.Album.GuideNumber()))
		vg.add("6<div\nclass=cc-disclosure__body\x00" +
			"7<table\nclass=cc-table\ndata-kind=rows\x00" +
			"8<caption\nclass=cc-table__caption\x00")
		content(vg, c.Page.Say(words.GuideTable))
		vg.add("8<thead\x00" +
			"9<tr\x00" +
			"a<th\nscope=col\x00")
		content(vg, c.Page.Say(words.GuideHead))
		vg.add("a<th\nscope=col\ndata-num=yes\x00")
		content(vg, c.Page.Say(words.GuideAmount))
		vg.add("a<th\nscope=col\ndata-num=yes\x00")
		content(vg, c.Page.Say(words.GuideGap))
		vg.add("8<tbody\x00")
		for vgiterkeyt, row := range c.Page.Report.GuideRows() {
			vg.add("9<tr\x00" +
				"a<th\nscope=row\x00" +
				"b<div\nclass=cc-table__cell\x00" +
				"c<span\nclass=cc-table__name\x00" +
				"d<span\x00")
			content(vg, row.Name)
			vg.add("d<span\nclass=cc-table__sub\x00")
			attribute(vg, "hidden", row.Sub == "")
			content(vg, row.Sub)
			vg.add("c<span\nclass=cc-table__meta\x00")
			attribute(vg, "hidden", len(row.Uses()) == 0)
			if row.Mark() != "" {
				{
					vgcomp := use[*Mark](vg, 13, 0xBCE80E4F3A860C29, vgiterkeyt)
					vgcomp.Kind = row.Mark()
					vgcomp.Page = c.Page
				}
			}
			{
				vgcomp := use[*SourceLink](vg, 13, 0x16B17D0C677D7102, vgiterkeyt)
				vgcomp.Of = row.Name
				vgcomp.Page = c.Page
				vgcomp.Uses = row.Uses()
			}
			vg.add("a<td\ndata-num=yes\x00")
			if row.Priced() {
				{
					vgcomp := use[*Cell](vg, 11, 0x655263382AF39C3F, vgiterkeyt)
					vgcomp.Cell = row.Cells[0]
					vgcomp.Page = c.Page
				}
			}
			if !row.Priced() {
				vg.add("b<span\x00")
				content(vg, row.Cells[0].Text)
			}
			vg.add("a<td\ndata-num=yes\x00")
			content(vg, c.Page.Write(row.Cells[1]))
		}
		vg.add("7<p\x00" +
			"8<button\nclass=cc-link\ntype=button\nname=save-table\x00")
		vg.on("click", func(event vugu.DOMEvent) { c.Save() })
		vg.add("9<span\x00")
		content(vg, c.Page.Say(words.FileTable))
	}
	vg.add("4<p\nclass=cc-text\ndata-size=small\x00")
	attribute(vg, "hidden", !c.Page.Report.NotCovered())
	content(vg, c.Page.Say(words.NotCovered))
	vg.add("4<div\nclass=cc-notes\x00" +
		"5<div\nclass=cc-note\x00" +
		"6<p\nclass=cc-note__tag\x00")
	content(vg, c.Page.Say(words.NoteSharesTag))
	vg.add("6<p\nclass=cc-note__text\x00" +
		"7<span\x00")
	content(vg, c.Page.Say(words.NoteShares))
	{
		vgcomp := use[*SourceLink](vg, 7, 0x58872933E4279FEA, nil)
		vgcomp.Of = c.Page.Say(words.NoteSharesTag)
		vgcomp.Page = c.Page
		vgcomp.Uses = c.Shares()
	}
	vg.add("5<div\nclass=cc-note\x00" +
		"6<p\nclass=cc-note__tag\x00")
	content(vg, c.Page.Say(words.NoteGuideTag))
	vg.add("6<p\nclass=cc-note__text\x00" +
		"7<span\x00")
	content(vg, c.Page.Say(words.NoteGuide))
	vg.add("7<span\x00")
	content(vg, c.Page.Report.CeilingNote())
	{
		vgcomp := use[*SourceLink](vg, 7, 0x1302DE97E9502CDA, nil)
		vgcomp.Of = c.Page.Say(words.NoteGuideTag)
		vgcomp.Page = c.Page
		vgcomp.Uses = c.Bound()
	}
	{
		vgcomp := use[*Later](vg, 2, 0xFE43894F6BDE3C38, nil)
		vgcomp.Page = c.Page
		vgcomp.Part = c.Shelf()
		vgcomp.ID = "shelf"
	}
	{
		vgcomp := use[*Measure](vg, 2, 0xE9BBE253341E2853, nil)
		vgcomp.Page = c.Page
	}
	return vg.out
}
