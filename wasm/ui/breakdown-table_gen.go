// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *BreakdownTable) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\x00" +
		"1<h3\nclass=cc-block__title\x00")
	content(vg, c.Page.Say(words.BreakdownTitle))
	vg.add("1<table\nclass=cc-table\ndata-kind=rows\x00" +
		"2<caption\nclass=cc-table__caption\x00")
	content(vg, c.Caption())
	vg.add("2<thead\x00" +
		"3<tr\x00" +
		"4<th\nscope=col\x00")
	content(vg, c.Page.Say(words.ItemHead))
	vg.add("4<th\nscope=col\ndata-num=yes\x00")
	attribute(vg, "hidden", !c.Page.Spread())
	content(vg, c.Page.Say(words.Low))
	vg.add("4<th\nscope=col\ndata-num=yes\ndata-emph=yes\x00")
	content(vg, c.Page.Say(words.Typical))
	vg.add("4<th\nscope=col\ndata-num=yes\x00")
	attribute(vg, "hidden", !c.Page.Spread())
	content(vg, c.Page.Say(words.High))
	vg.add("2<tbody\x00")
	for vgiterkeyt, row := range c.Page.Report.BreakdownRows() {
		vg.add("3<tr\x00")
		attribute(vg, "data-row", row.Kind)
		vg.add("4<th\nscope=row\x00" +
			"5<div\nclass=cc-table__cell\x00" +
			"6<span\nclass=cc-table__name\x00" +
			"7<span\x00")
		content(vg, row.Name)
		vg.add("7<span\nclass=cc-table__sub\x00")
		attribute(vg, "hidden", row.Sub == "")
		content(vg, row.Sub)
		vg.add("6<span\nclass=cc-table__meta\x00")
		attribute(vg, "hidden", row.Mark() == "")
		{
			vgcomp := use[*Mark](vg, 7, 0x494D2D9D6BD5C225, vgiterkeyt)
			vgcomp.Kind = row.Mark()
			vgcomp.Page = c.Page
		}
		{
			vgcomp := use[*SourceLink](vg, 7, 0xD21B28BEB4E82959, vgiterkeyt)
			vgcomp.Of = row.Name
			vgcomp.Page = c.Page
			vgcomp.Uses = row.Uses()
		}
		vg.add("4<td\ndata-num=yes\x00")
		attribute(vg, "hidden", !c.Page.Spread())
		{
			vgcomp := use[*Cell](vg, 5, 0x35C6CFA6F0B8B19F, vgiterkeyt)
			vgcomp.Cell = row.Cells[0]
			vgcomp.Page = c.Page
		}
		vg.add("4<td\ndata-num=yes\ndata-emph=yes\x00")
		{
			vgcomp := use[*Cell](vg, 5, 0x76012365626DDE5C, vgiterkeyt)
			vgcomp.Cell = row.Cells[1]
			vgcomp.Page = c.Page
		}
		vg.add("4<td\ndata-num=yes\x00")
		attribute(vg, "hidden", !c.Page.Spread())
		{
			vgcomp := use[*Cell](vg, 5, 0x58ACC0570581E5A8, vgiterkeyt)
			vgcomp.Cell = row.Cells[2]
			vgcomp.Page = c.Page
		}
	}
	vg.add("2<tfoot\x00" +
		"3<tr\x00" +
		"4<th\nscope=row\x00")
	content(vg, c.Page.Say(words.Total))
	vg.add("4<td\ndata-num=yes\x00")
	attribute(vg, "hidden", !c.Page.Spread())
	{
		vgcomp := use[*Cell](vg, 5, 0x92867F07F15B2C83, nil)
		vgcomp.Cell = c.total[0]
		vgcomp.Page = c.Page
	}
	vg.add("4<td\ndata-num=yes\ndata-emph=yes\x00")
	{
		vgcomp := use[*Cell](vg, 5, 0xFA35B5C09351E689, nil)
		vgcomp.Cell = c.total[1]
		vgcomp.Page = c.Page
	}
	vg.add("4<td\ndata-num=yes\x00")
	attribute(vg, "hidden", !c.Page.Spread())
	{
		vgcomp := use[*Cell](vg, 5, 0xDA4D3842B0646C86, nil)
		vgcomp.Cell = c.total[2]
		vgcomp.Page = c.Page
	}
	vg.add("1<p\nclass=cc-text\ndata-size=small\x00")
	{
		vgcomp := use[*Phrase](vg, 2, 0x58EF93C74F3455C4, nil)
		vgcomp.Runs = c.Page.Report.DeckRowsNote()
	}
	vg.add("2<span\x00")
	content(vg, c.Page.Then(words.ManNote))
	vg.add("1<details\nclass=cc-disclosure\x00" +
		"2<summary\nclass=cc-disclosure__summary\x00" +
		"3<span\x00")
	content(vg, c.Page.Say(words.DetailsSummary))
	vg.add("3<span\nclass=cc-disclosure__now\x00")
	content(vg, c.Page.Report.LineCount())
	vg.add("2<div\nclass=cc-disclosure__body\x00")
	{
		vgcomp := use[*LineTable](vg, 3, 0x178D85A2E6A7CDB6, nil)
		vgcomp.Page = c.Page
	}
	vg.add("3<p\nclass=cc-text\ndata-size=small\x00")
	content(vg, c.Page.Say(words.DetailsNote))
	return vg.out
}
