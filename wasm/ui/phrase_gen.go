// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Phrase) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<span\x00")
	for _, run := range c.Runs {
		vg.add("1<span\x00")
		if !run.Strong {
			vg.add("2<span\x00")
			content(vg, run.Text)
		}
		if run.Strong && run.Cell.Key == "" {
			vg.add("2<strong\x00")
			content(vg, run.Text)
		}
		if run.Cell.Key != "" {
			vg.add("2<strong\x00" +
				"3<data\x00")
			attribute(vg, "data-key", run.Cell.Key)
			attribute(vg, "value", run.Cell.Value.String())
			content(vg, run.Text)
		}
	}
	return vg.out
}
