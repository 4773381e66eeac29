// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Root) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nid=app\nclass=cc-app\x00")
	attribute(vg, "data-state", string(c.Store.Status()))
	vg.add("1#\n  \x00")
	{
		vgcomp := use[*PageTitle](vg, 1, 0xECA1C600EF693029, nil)
		vgcomp.Store = c.Store
	}
	vg.add("1#\n  \x00")
	{
		vgcomp := use[*AmountBar](vg, 1, 0xAE2302B96AC6A025, nil)
		vgcomp.Store = c.Store
	}
	vg.add("1#\n  \x00" +
		"1<div\nclass=cc-main\x00" +
		"2#\n    \x00")
	{
		vgcomp := use[*ProblemSummary](vg, 2, 0x382F28273343DD7E, nil)
		vgcomp.Store = c.Store
	}
	vg.add("2#\n    \x00")
	{
		vgcomp := use[*SectionCompany](vg, 2, 0xC023F43E8E884B11, nil)
		vgcomp.Store = c.Store
	}
	vg.add("2#\n    \x00")
	{
		vgcomp := use[*SectionIncident](vg, 2, 0x72E770F22DA64579, nil)
		vgcomp.Store = c.Store
	}
	vg.add("2#\n    \x00")
	{
		vgcomp := use[*SectionLoss](vg, 2, 0xE01E97996D716C94, nil)
		vgcomp.Store = c.Store
	}
	vg.add("2#\n    \x00")
	{
		vgcomp := use[*SectionInvest](vg, 2, 0x8C3567B22892E9B3, nil)
		vgcomp.Store = c.Store
	}
	vg.add("2#\n    \x00")
	{
		vgcomp := use[*SectionGuide](vg, 2, 0xA44658969911864F, nil)
		vgcomp.Store = c.Store
	}
	vg.add("2#\n    \x00")
	{
		vgcomp := use[*SectionCover](vg, 2, 0xFE4F11A8C2306BBA, nil)
		vgcomp.Store = c.Store
	}
	vg.add("2#\n    \x00")
	{
		vgcomp := use[*SectionSteps](vg, 2, 0x2787D421520F95A0, nil)
		vgcomp.Store = c.Store
	}
	vg.add("2#\n    \x00")
	{
		vgcomp := use[*SectionYear](vg, 2, 0xDC9A47D7DC6C37A, nil)
		vgcomp.Store = c.Store
	}
	vg.add("2#\n    \x00")
	{
		vgcomp := use[*SectionKeep](vg, 2, 0xEFE6805E2B019F7E, nil)
		vgcomp.Store = c.Store
	}
	vg.add("2#\n  \x00" +
		"1#\n  \x00")
	{
		vgcomp := use[*Rail](vg, 1, 0xFEC467A9FB3E58AE, nil)
		vgcomp.Store = c.Store
	}
	vg.add("1#\n  \x00" +
		"1<nav\nclass=cc-toc\nid=cc-toc\npopover=auto\x00")
	attribute(vg, "aria-label", c.Store.Say(wordContents))
	{
		vgcomp := use[*ContentsList](vg, 2, 0xA297A3714A38D704, nil)
		vgcomp.Store = c.Store
	}
	vg.add("1#\n  \x00")
	{
		vgcomp := use[*LargeAmount](vg, 1, 0x1142629532E9E477, nil)
		vgcomp.Store = c.Store
	}
	vg.add("1#\n  \x00")
	{
		vgcomp := use[*SourceSheet](vg, 1, 0xC9AF266D0C189A5A, nil)
		vgcomp.Store = c.Store
	}
	vg.add("1#\n  \x00")
	if c.Store.Printing != nil {
		{
			vgcomp := use[*Sheet](vg, 1, 0x29F00A05D435B968, nil)
			vgcomp.Store = c.Store
		}
	}
	vg.add("1#\n\x00")
	return vg.out
}
