// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Cell) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<span\x00")
	if c.Cell.Unpriced() {
		vg.add("1<span\nclass=cc-q\x00" +
			"2#？\x00")
	}
	if !c.Cell.Number() && !c.Cell.Unpriced() {
		vg.add("1<span\x00")
		content(vg, c.Cell.Text)
	}
	if c.Cell.Number() && c.Cell.Key != "" {
		vg.add("1<data\x00")
		attribute(vg, "data-key", c.Cell.Key)
		attribute(vg, "value", c.Cell.Value.String())
		content(vg, c.Text())
	}
	if c.Cell.Number() && c.Cell.Key == "" {
		vg.add("1<span\x00")
		content(vg, c.Text())
	}
	if c.Cell.Open {
		vg.add("1<span\nclass=cc-plusq\x00" +
			"2#＋\x00" +
			"2<span\nclass=cc-q\x00" +
			"3#？\x00")
	}
	return vg.out
}
