// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SectionGuide) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<section\nclass=cc-section\nid=s5\naria-labelledby=s5-h\x00")
	{
		vgcomp := use[*SectionHead](vg, 1, 0x1B20368C298D7B29, nil)
		vgcomp.Answer = c.Store.AsOf(c.Store.GuideAnswer())
		vgcomp.Title = c.Store.Section(5)
		vgcomp.ID = "s5-h"
		vgcomp.Number = "5"
	}
	vg.add("1<div\nclass=cc-assume\x00")
	{
		vgcomp := use[*Field](vg, 2, 0xDBE674ED87D77FD4, nil)
		vgcomp.Hint = c.Store.ProbabilityHint()
		vgcomp.Mark = true
		vgcomp.Short = true
		vgcomp.Store = c.Store
		vgcomp.Name = "probability"
	}
	if c.Store.Result != nil {
		vg.add("1<div\nclass=cc-figures\x00")
		for vgiterkeyt, p := range c.Store.GuidePictures() {
			{
				vgcomp := use[*Figure](vg, 2, 0x213CEEEDD0DAF5CB, vgiterkeyt)
				vgcomp.ID = p.ID
				vgcomp.Picture = c.Store.Drawn(p)
				vgcomp.Store = c.Store
			}
		}
		vg.add("2<details\nclass=cc-disclosure\ndata-size=small\x00" +
			"3<summary\nclass=cc-disclosure__summary\x00")
		content(vg, c.Store.AsTable(c.Store.GuideNumber()))
		vg.add("3<div\nclass=cc-disclosure__body\x00" +
			"4<table\nclass=cc-table\ndata-kind=rows\x00" +
			"5<caption\nclass=cc-table__caption\x00")
		content(vg, c.Store.Say(words.GuideTable))
		vg.add("5<thead\x00" +
			"6<tr\x00" +
			"7<th\nscope=col\x00")
		content(vg, c.Store.Say(words.GuideHead))
		vg.add("7<th\nscope=col\ndata-num=yes\x00")
		content(vg, c.Store.Say(words.GuideAmount))
		vg.add("7<th\nscope=col\ndata-num=yes\x00")
		content(vg, c.Store.Say(words.GuideGap))
		vg.add("5<tbody\x00")
		for vgiterkeyt, row := range c.Store.GuideRows() {
			vg.add("6<tr\x00" +
				"7<th\nscope=row\x00" +
				"8<div\nclass=cc-table__cell\x00" +
				"9<span\nclass=cc-table__name\x00" +
				"a<span\x00")
			content(vg, row.Name)
			vg.add("a<span\nclass=cc-table__sub\x00")
			attribute(vg, "hidden", row.Sub == "")
			content(vg, row.Sub)
			vg.add("9<span\nclass=cc-table__meta\x00")
			attribute(vg, "hidden", len(row.Uses) == 0)
			if row.Mark != "" {
				{
					vgcomp := use[*Mark](vg, 10, 0xBCE80E4F3A860C29, vgiterkeyt)
					vgcomp.Kind = row.Mark
					vgcomp.Store = c.Store
				}
			}
			{
				vgcomp := use[*SourceLink](vg, 10, 0x16B17D0C677D7102, vgiterkeyt)
				vgcomp.Of = row.Name
				vgcomp.Store = c.Store
				vgcomp.Uses = row.Uses
			}
			vg.add("7<td\ndata-num=yes\x00")
			if row.Has {
				{
					vgcomp := use[*Cell](vg, 8, 0x655263382AF39C3F, vgiterkeyt)
					vgcomp.Key = row.Key
					vgcomp.Value = row.Value
				}
			}
			if !row.Has {
				vg.add("8<span\x00")
				content(vg, c.Store.Say(words.None))
			}
			vg.add("7<td\ndata-num=yes\x00")
			content(vg, row.Gap)
		}
		vg.add("4<p\x00" +
			"5<button\nclass=cc-link\ntype=button\nname=save-table\x00")
		vg.on("click", func(event vugu.DOMEvent) { c.Save() })
		vg.add("6<span\x00")
		content(vg, c.Store.Say(words.FileTable))
	}
	vg.add("1<p\nclass=cc-text\ndata-size=small\x00")
	attribute(vg, "hidden", !c.Store.NotCovered())
	content(vg, c.Store.Say(words.NotCovered))
	vg.add("1<div\nclass=cc-notes\x00" +
		"2<div\nclass=cc-note\x00" +
		"3<p\nclass=cc-note__tag\x00")
	content(vg, c.Store.Say(words.NoteSharesTag))
	vg.add("3<p\nclass=cc-note__text\x00" +
		"4<span\x00")
	content(vg, c.Store.Say(words.NoteShares))
	{
		vgcomp := use[*SourceLink](vg, 4, 0x58872933E4279FEA, nil)
		vgcomp.Of = c.Store.Say(words.NoteSharesTag)
		vgcomp.Store = c.Store
		vgcomp.Uses = c.Shares()
	}
	vg.add("2<div\nclass=cc-note\x00" +
		"3<p\nclass=cc-note__tag\x00")
	content(vg, c.Store.Say(words.NoteGuideTag))
	vg.add("3<p\nclass=cc-note__text\x00" +
		"4<span\x00")
	content(vg, c.Store.Say(words.NoteGuide))
	vg.add("4<span\x00")
	content(vg, c.Store.CeilingNote())
	{
		vgcomp := use[*SourceLink](vg, 4, 0x1302DE97E9502CDA, nil)
		vgcomp.Of = c.Store.Say(words.NoteGuideTag)
		vgcomp.Store = c.Store
		vgcomp.Uses = c.Bound()
	}
	{
		vgcomp := use[*Measure](vg, 1, 0xE9BBE253341E2853, nil)
		vgcomp.Store = c.Store
	}
	return vg.out
}
