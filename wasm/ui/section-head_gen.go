// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *SectionHead) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<hgroup\nclass=cc-section__head\x00" +
		"1<p\nclass=cc-section__no\naria-hidden=true\x00")
	content(vg, c.Number)
	vg.add("1<h2\nclass=cc-section__title\ntabindex=-1\x00")
	attribute(vg, "id", c.ID)
	content(vg, c.Title)
	vg.add("1<p\nclass=cc-section__answer\x00")
	attribute(vg, "hidden", len(c.Answer) == 0)
	{
		vgcomp := use[*Phrase](vg, 2, 0x8134CEDDCE5513B, nil)
		vgcomp.Runs = c.Answer
	}
	return vg.out
}
