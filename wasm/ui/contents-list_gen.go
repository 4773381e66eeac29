// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *ContentsList) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<ol\x00")
	for _, e := range c.Entries() {
		vg.add("1<li\x00" +
			"2<a\nclass=cc-nav__link\x00")
		attribute(vg, "href", e.Href)
		vg.add("3<span\nclass=cc-nav__no\x00")
		content(vg, e.Number)
		vg.add("3<span\x00")
		content(vg, e.Name)
	}
	return vg.out
}
