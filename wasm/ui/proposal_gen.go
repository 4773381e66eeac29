// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/format"
import "cybercost/wasm/words"

func (c *Proposal) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<details\nclass=cc-disclosure\x00")
	vg.on("toggle", func(event vugu.DOMEvent) { c.Toggle(event) })
	vg.add("1<summary\nclass=cc-disclosure__summary\x00" +
		"2<span\x00")
	content(vg, c.Page.Say(words.ProposalTitle))
	vg.add("2<span\nclass=cc-disclosure__now\x00")
	{
		vgcomp := use[*Phrase](vg, 3, 0xC11025B86DACAE19, nil)
		vgcomp.Runs = c.Now()
	}
	if c.Page.Session.Comparing.Open {
		vg.add("1<div\nclass=cc-disclosure__body\x00" +
			"2<p\nclass=cc-text\ndata-size=small\x00")
		content(vg, c.Page.Say(words.ProposalAsk))
		{
			vgcomp := use[*Terms](vg, 2, 0xCC33F5CE4453F460, nil)
			vgcomp.Page = c.Page
			vgcomp.Proposed = true
		}
		if c.answer != nil {
			vg.add("2<div\x00" +
				"3<p\nclass=cc-text\x00")
			{
				vgcomp := use[*Phrase](vg, 4, 0x37A35A05D0A20217, nil)
				vgcomp.Runs = c.answer.Answer()
			}
			vg.add("3<div\nclass=cc-figures\x00")
			for vgiterkeyt, p := range c.Page.Album.Proposal() {
				{
					vgcomp := use[*Figure](vg, 4, 0x585E062BC0BE414F, vgiterkeyt)
					vgcomp.ID = p.ID
					vgcomp.Page = c.Page
					vgcomp.Picture = c.Page.Album.Drawn(p)
				}
			}
			{
				vgcomp := use[*AmountTable](vg, 3, 0x33006A3C722B5BED, nil)
				vgcomp.Caption = c.Caption(words.ProposalTable)
				vgcomp.First = c.Page.Say(words.CoverWhatHead)
				vgcomp.Heads = c.Heads(c.answer.Heads())
				vgcomp.Page = c.Page
				vgcomp.Rows = c.answer.Rows(format.StyleMan)
			}
			if c.year != nil {
				{
					vgcomp := use[*AmountTable](vg, 3, 0x12100A4DD732B1C5, nil)
					vgcomp.Caption = c.Caption(words.ProposalYear)
					vgcomp.First = c.Page.Say(words.SheetYearHead)
					vgcomp.Heads = c.Heads(words.ProposalYears)
					vgcomp.Page = c.Page
					vgcomp.Rows = c.year
				}
			}
			if c.year == nil {
				vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
				content(vg, c.Page.Report.YearNote())
			}
		}
	}
	return vg.out
}
