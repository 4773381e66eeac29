// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"
import "cybercost/wasm/words"

func (c *ProblemSummary) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-problems\nid=problems\nrole=group\naria-labelledby=problems-h\ntabindex=-1\x00")
	attribute(vg, "hidden", !c.Shown())
	vg.add("1<h2\nclass=cc-problems__title\nid=problems-h\x00" +
		"2<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-warn\"></use>\x00" +
		"2<span\x00")
	content(vg, c.Title())
	vg.add("1<ul\x00")
	for _, p := range c.Store.Problems() {
		vg.add("2<li\x00" +
			"3<a\nclass=cc-problems__link\x00")
		attribute(vg, "href", "#f-"+string(p.Field))
		content(vg, c.Text(p))
	}
	vg.add("1<p\nclass=cc-problems__note\x00")
	attribute(vg, "hidden", c.Store.Result == nil)
	content(vg, c.Store.Say(words.ProblemsNote))
	return vg.out
}
