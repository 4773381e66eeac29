// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Num) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<data\nclass=cc-num\x00")
	attribute(vg, "data-fit", c.Fit())
	attribute(vg, "data-key", c.Cell.Key)
	attribute(vg, "data-size", c.Size)
	attribute(vg, "value", c.Cell.Value.String())
	vg.add("1<span\nclass=cc-num__value\x00")
	content(vg, c.text.Value)
	vg.add("1<span\nclass=cc-num__unit\x00")
	content(vg, c.text.Unit)
	if c.Cell.Open {
		vg.add("1<span\nclass=cc-num__plus\x00" +
			"2#＋\x00")
	}
	if c.Cell.Open {
		vg.add("1<span\nclass=cc-num__unknown\x00" +
			"2#？\x00")
	}
	return vg.out
}
