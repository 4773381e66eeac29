// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *SurveyTable) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\x00" +
		"1<h3\nclass=cc-block__title\x00")
	content(vg, c.Store.Say(words.SurveyTitle))
	vg.add("1<table\nclass=cc-table\ndata-kind=rows\x00" +
		"2<caption\nclass=cc-table__caption\x00")
	content(vg, c.Store.Say(words.SurveyCaption))
	vg.add("2<tbody\x00")
	for vgiterkeyt, row := range c.Store.SurveyRows() {
		vg.add("3<tr\x00" +
			"4<th\nscope=row\x00" +
			"5<div\nclass=cc-table__cell\x00" +
			"6<span\nclass=cc-table__name\x00" +
			"7<span\x00")
		content(vg, row.Name)
		vg.add("7<span\nclass=cc-table__sub\x00")
		content(vg, row.Sub)
		vg.add("6<span\nclass=cc-table__meta\x00")
		{
			vgcomp := use[*Mark](vg, 7, 0x48111A50F425233D, vgiterkeyt)
			vgcomp.Kind = row.Mark
			vgcomp.Store = c.Store
		}
		{
			vgcomp := use[*SourceLink](vg, 7, 0x42758E36635CFC9C, vgiterkeyt)
			vgcomp.Of = row.Name
			vgcomp.Store = c.Store
			vgcomp.Uses = row.Uses
		}
		vg.add("4<td\ndata-num=yes\x00")
		{
			vgcomp := use[*Cell](vg, 5, 0x743EB6D6F10F5600, vgiterkeyt)
			vgcomp.Key = row.Key
			vgcomp.Value = row.Amount.Typical
		}
	}
	vg.add("1<p\nclass=cc-text\ndata-size=small\x00")
	content(vg, c.Store.Say(words.SurveyNote))
	return vg.out
}
