// Code generated from markup by vugugen and scripts/components. DO NOT EDIT.

package ui

import "github.com/vugu/vugu"

func (c *Field) Build(vgin *vugu.BuildIn) *vugu.BuildOut {
	vg := grow(vgin)
	vg.add("0<div\nclass=cc-field\x00" +
		"1<label\nclass=cc-field__label\x00")
	attribute(vg, "for", c.id)
	vg.add("2<span\x00")
	content(vg, c.Called())
	vg.add("2<span\x00")
	attribute(vg, "hidden", !c.Mark)
	vg.add("3# \x00")
	{
		vgcomp := use[*Mark](vg, 3, 0x12AC9B2FB5CA021A, nil)
		vgcomp.Page = c.Page
		vgcomp.Kind = "assumed"
	}
	vg.add("1<p\nclass=cc-field__hint\x00")
	attribute(vg, "hidden", c.hint == "")
	attribute(vg, "id", c.id+"-hint")
	content(vg, c.hint)
	vg.add("1<div\nclass=cc-input\x00")
	attribute(vg, "data-width", c.Width())
	vg.add("2<input\nclass=cc-input__control\ntype=text\nautocomplete=off\nautocapitalize=off\nspellcheck=false\x00")
	attribute(vg, "aria-describedby", c.Describers())
	attribute(vg, "aria-invalid", c.Invalid())
	attribute(vg, "id", c.id)
	attribute(vg, "inputmode", c.Keyboard())
	attribute(vg, "name", string(c.Name))
	attribute(vg, "placeholder", c.Placeholder())
	attribute(vg, "value", c.Value())
	property(vg, "value", c.Value())
	vg.on("compositionstart", func(event vugu.DOMEvent) { c.Page.Session.Compose() })
	vg.on("compositionend", func(event vugu.DOMEvent) { c.Type(event) })
	vg.on("input", func(event vugu.DOMEvent) { c.Type(event) })
	vg.on("change", func(event vugu.DOMEvent) { c.Leave() })
	vg.add("2<span\nclass=cc-input__unit\naria-hidden=true\x00")
	content(vg, c.Unit())
	vg.add("1<p\nclass=cc-field__read\x00")
	attribute(vg, "hidden", c.reading == "")
	attribute(vg, "id", c.id+"-read")
	content(vg, c.reading)
	vg.add("1<p\nclass=cc-field__error\x00")
	attribute(vg, "hidden", c.problem == "")
	attribute(vg, "id", c.id+"-error")
	vg.add("2<svg:svg\nclass=cc-icon\naria-hidden=true\nfocusable=false\n><use href=\"#cc-i-warn\"></use>\x00" +
		"2<span\x00")
	content(vg, c.problem)
	return vg.out
}
