// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Mark) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<span\nclass=cc-mark\x00")
	attribute(vg, "data-kind", string(c.Kind))
	content(vg, c.Text())
	return vg.out
}
