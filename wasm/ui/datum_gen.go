// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Datum) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<span\x00")
	if c.Cell.Key != "" {
		vg.add("1<data\x00")
		attribute(vg, "data-key", c.Cell.Key)
		attribute(vg, "value", c.Cell.Value.String())
		content(vg, c.Page.Write(c.Cell))
	}
	if c.Cell.Key == "" {
		vg.add("1<span\x00")
		content(vg, c.Page.Write(c.Cell))
	}
	return vg.out
}
