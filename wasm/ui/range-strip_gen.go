// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *RangeStrip) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-headline__range\x00")
	attribute(vg, "hidden", !c.Store.Spread())
	vg.add("1<div\nclass=cc-headline__end\x00" +
		"2<span\nclass=cc-headline__label\x00")
	content(vg, c.Store.Say(words.AllLow))
	{
		vgcomp := use[*Num](vg, 2, 0x5F6523AE7C1CE41B, nil)
		vgcomp.Open = true
		vgcomp.Text = c.Store.Headline(c.Store.Total().Low)
		vgcomp.Value = c.Store.Total().Low
		vgcomp.Key = "estimate.low"
		vgcomp.Size = "l"
	}
	vg.add("1<div\nclass=cc-headline__strip\naria-hidden=true\x00")
	{
		vgcomp := use[*Chart](vg, 2, 0xE656C331021491DF, nil)
		vgcomp.SVG = c.Store.RangeStrip()
	}
	vg.add("1<div\nclass=cc-headline__end\x00" +
		"2<span\nclass=cc-headline__label\x00")
	content(vg, c.Store.Say(words.AllHigh))
	{
		vgcomp := use[*Num](vg, 2, 0x49A3A563F2FB2244, nil)
		vgcomp.Open = true
		vgcomp.Text = c.Store.Headline(c.Store.Total().High)
		vgcomp.Value = c.Store.Total().High
		vgcomp.Key = "estimate.high"
		vgcomp.Size = "l"
	}
	return vg.out
}
